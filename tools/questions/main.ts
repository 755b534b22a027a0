// Commands for people who write question sets: `npm run questions -- check DIR`, `diff`, `sheet` and `preview`.

import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { runQuestions } from './run-questions.ts'

// A program that has read enough, such as `head`, closes the pipe early. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { exitCode, out, err } = await runQuestions(process.argv.slice(2), processEnvironment)
if (out !== undefined) process.stdout.write(`${out}\n`)
if (err !== undefined) process.stderr.write(`${err}\n`)
process.exitCode = exitCode
