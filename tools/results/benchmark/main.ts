// The benchmark's commands: `npm run benchmark -- collect DIR`, `publish`, `submit`, `import` and `sample`.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { systemTiming } from '../../../lib/timing.ts'
import { runCommand } from '../../command/run-command.ts'
import { runBenchmark, usage } from './run-benchmark.ts'

const surroundings = { now: new Date().toISOString(), env: processEnvironment, timing: systemTiming }

await runCommand(usage, (args) => runBenchmark(args, surroundings))
