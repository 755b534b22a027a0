// `npm run doctor`: checks the set-up of a bot, and names a fix for each fault.

import { version } from '../../../bot/process/version.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const usage = `Usage: npm run --silent doctor -- [--endpoint URL] [--package FILE] [--json]
Checks settings, sign-in, clock, store, port, public address and app package, with the settings of the bot in the
environment. Run it with the bot's account, on the bot's machine. It makes one test write, and removes it.
Exit codes: 0 nothing failed, 1 something failed, 2 wrong options.`

await runCommand(usage, async (args, { environment }) => {
  const given = parseOptions(args, {
    endpoint: { type: 'string' },
    package: { type: 'string' },
    json: { type: 'boolean', default: false },
    'stand-in': { type: 'string' },
  })
  const { examine } = await import('./examine.ts')
  const { usualPackage } = await import('./app-package.ts')
  const { hostsFor } = await import('./hosts.ts')
  const { findingsInWords } = await import('./in-words.ts')
  const findings = await examine({
    environment,
    hosts: hostsFor(given['stand-in']),
    endpoint: given.endpoint,
    package: given.package ?? usualPackage,
  })
  const isWell = findings.every(({ state }) => state !== 'failed')
  const report = { version, node: process.versions.node, ok: isWell, findings }
  return {
    exitCode: isWell ? 0 : 1,
    out: given.json ? JSON.stringify(report, undefined, 2) : findingsInWords(findings),
  }
})
