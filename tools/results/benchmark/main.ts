// The benchmark's commands: `npm run benchmark -- collect DIR`, `publish` and `sample`.

import { runBenchmark } from './run-benchmark.ts'

const { exitCode, out, err } = runBenchmark(process.argv.slice(2), new Date().toISOString().slice(0, 10))
if (out !== undefined) process.stdout.write(`${out}\n`)
if (err !== undefined) process.stderr.write(`${err}\n`)
process.exitCode = exitCode
