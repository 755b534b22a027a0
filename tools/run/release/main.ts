// `npm run release -- [--tag] [--skip-tests]` makes a release of the current commit, in build/release.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'

const root = resolve(import.meta.dirname, '../../..')

const usage = `Usage: npm run release -- [--tag | --skip-tests]
Runs the whole check, some eight minutes, and makes a release of the commit at hand in build/release. --tag tags the
commit. --skip-tests makes a trial, which is not tagged. CONTRIBUTING.md`

await runCommand(usage, async (args, { environment }) => {
  const options = parseOptions(args, { tag: { type: 'boolean' }, 'skip-tests': { type: 'boolean' } })
  const { packageApp, packageTemplate } = await import('../package/pack.ts')
  const { release } = await import('./release.ts')
  await release({
    root,
    environment,
    isTrial: options['skip-tests'] ?? false,
    setsTag: options.tag ?? false,
    tell: (line) => console.log(line),
    runScript(script) {
      const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' })
      if (status !== 0) throw new Stop(`npm run ${script} failed: nothing is released.`)
    },
    packages: { own: packageApp, template: packageTemplate },
  })
  return { exitCode: 0 }
})
