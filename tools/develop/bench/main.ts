// `npm run bench`: compares our bot with bots that do less, in one run. docs/benchmark.md explains the figures.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'

const usage = `Usage: npm run bench -- [--quick] [--hub | --telemetry]
Measures the bot beside bots that do less, for many minutes on an idle machine. --quick takes few rounds. --hub measures
the benchmark hub alone, --telemetry what telemetry costs. docs/benchmark.md explains the figures.`

await runCommand(usage, async (args) => {
  const flag = { type: 'boolean', default: false } as const
  const { quick, hub, telemetry } = parseOptions(args, { quick: flag, hub: flag, telemetry: flag })
  if (hub && telemetry) throw new UsageFault('Give --hub or --telemetry, not both')
  const { runBench } = await import('./run-bench.ts')
  return runBench(quick, hub ? 'hub' : telemetry ? 'telemetry' : undefined)
})
