// The benchmark's commands: `npm run benchmark -- collect DIR`, `publish`, `submit`, `import` and `sample`.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { systemTiming } from '../../../lib/timing.ts'
import { runBenchmark } from './run-benchmark.ts'

const surroundings = { now: new Date().toISOString(), env: processEnvironment, timing: systemTiming }
const { exitCode, out, err } = await runBenchmark(process.argv.slice(2), surroundings)
if (out !== undefined) process.stdout.write(`${out}\n`)
if (err !== undefined) process.stderr.write(`${err}\n`)
process.exitCode = exitCode
