// `npm run doctor`: checks the set-up of a bot, and names a fix for each fault.

import { useOutboundProxy } from '../../../bot/process/outbound-proxy.ts'
import { version } from '../../../bot/process/version.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { usualPackage } from './app-package.ts'
import { examine } from './examine.ts'
import { hostsFor } from './hosts.ts'
import { inWords } from './in-words.ts'

const usage = `Usage: npm run --silent doctor -- [--endpoint URL] [--package FILE] [--json]
Checks settings, sign-in, clock, store, port, public address and app package, with the settings of the bot in the
environment. Run it with the bot's account, on the bot's machine. It makes one test write, and removes it.
Exit codes: 0 nothing failed, 1 something failed, 2 wrong options.`

try {
  const given = parseOptions(process.argv.slice(2), {
    endpoint: { type: 'string' },
    package: { type: 'string', default: usualPackage },
    json: { type: 'boolean', default: false },
    'stand-in': { type: 'string' },
  })
  useOutboundProxy(processEnvironment)
  const findings = await examine({
    environment: processEnvironment,
    hosts: hostsFor(given['stand-in']),
    endpoint: given.endpoint,
    package: given.package,
  })
  const isWell = findings.every(({ state }) => state !== 'failed')
  const report = { version, node: process.versions.node, ok: isWell, findings }
  process.stdout.write(`${given.json ? JSON.stringify(report, undefined, 2) : inWords(findings)}\n`)
  process.exitCode = isWell ? 0 : 1
} catch (error) {
  if (!(error instanceof UsageFault)) throw error
  process.stderr.write(`${error.message}\n${usage}\n`)
  process.exitCode = 2
}
