// `npm run package -- [--outputs FILE] [--upgrade OLDER.zip]` builds the app package that a Teams administrator
// uploads.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const build = resolve(import.meta.dirname, '../../../build')

const usage = `Usage: npm run package -- [--outputs FILE] [--upgrade OLDER.zip]
Builds build/digital-maturity-assessment.zip from the settings in the environment: MicrosoftAppId, BOT_HOST,
DEVELOPER_NAME, WEBSITE_URL and more (docs/install.md). --outputs takes ids and host from the outputs of a deployment.
--upgrade refuses a package that Teams would not take as an update of OLDER.zip.`

await runCommand(usage, async (args, { environment }) => {
  const { outputs, upgrade } = parseOptions(args, { outputs: { type: 'string' }, upgrade: { type: 'string' } })
  const { withOutputs } = await import('./outputs.ts')
  const { packageApp } = await import('./pack.ts')
  const { mustUpgrade } = await import('./upgrade.ts')
  const bytes = await packageApp(outputs ? withOutputs(environment, outputs) : environment)
  if (upgrade) mustUpgrade(upgrade, bytes)
  makeFolder(build)
  writeFileSync(resolve(build, 'digital-maturity-assessment.zip'), bytes)
  return { exitCode: 0, out: 'Wrote build/digital-maturity-assessment.zip: upload it in the Teams admin centre.' }
})
