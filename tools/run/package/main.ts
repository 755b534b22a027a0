// `npm run package -- [--outputs FILE] [--upgrade OLDER.zip]` builds the app package that a Teams administrator uploads.

import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { orStop } from '../../command/stop.ts'
import { withOutputs } from './outputs.ts'
import { packageApp } from './pack.ts'
import { mustUpgrade } from './upgrade.ts'

const build = resolve(import.meta.dirname, '../../../build')

await orStop(async () => {
  const options = { outputs: { type: 'string' }, upgrade: { type: 'string' } } as const
  const { outputs, upgrade } = parseOptions(process.argv.slice(2), options)
  const bytes = await packageApp(outputs ? withOutputs(processEnvironment, outputs) : processEnvironment)
  if (upgrade) mustUpgrade(upgrade, bytes)
  mkdirSync(build, { recursive: true })
  writeFileSync(resolve(build, 'digital-maturity-assessment.zip'), bytes)
  console.log('Wrote build/digital-maturity-assessment.zip: upload it in the Teams admin centre.')
})
