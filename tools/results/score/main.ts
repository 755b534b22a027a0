// Scores a spreadsheet of answers without Teams: `npm run score -- --question-set DIR --answers FILE.csv`.

import { scoreFiles } from './score-files.ts'

// A program that has read enough, such as `head`, closes the pipe early. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { exitCode, text, warnings = [] } = await scoreFiles(process.argv.slice(2))
for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`)
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(`${text}\n`)
process.exitCode = exitCode
