// `npm run release -- [--tag] [--skip-tests]` makes a release of the commit at hand, in build/release.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { orStop, Stop } from '../../command/stop.ts'
import { packageApp, packageTemplate } from '../package/pack.ts'
import { release } from './release.ts'

const root = resolve(import.meta.dirname, '../../..')

await orStop(async () => {
  const options = parseOptions(process.argv.slice(2), { tag: { type: 'boolean' }, 'skip-tests': { type: 'boolean' } })
  await release({
    root,
    environment: processEnvironment,
    isTrial: options['skip-tests'] ?? false,
    setsTag: options.tag ?? false,
    tell: (line) => console.log(line),
    runScript(script) {
      const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' })
      if (status !== 0) throw new Stop(`npm run ${script} failed: nothing is released.`)
    },
    packages: { own: packageApp, template: packageTemplate },
  })
})
