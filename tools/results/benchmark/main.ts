// Runs the benchmark's commands: `npm run benchmark -- collect DIR`, `publish`, `submit`, `import` and `sample`.

import { systemTiming } from '../../../lib/timing.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { options, usage } from './arguments.ts'

await runCommand(usage, async (args, { environment }) => {
  // Refuses a wrong option before it loads anything.
  parseArguments(args, options)
  const { runBenchmark } = await import('./run-benchmark.ts')
  return runBenchmark(args, { now: new Date().toISOString(), env: environment, timing: systemTiming })
})
