// Writes a report without Teams: `npm run report -- --question-set DIR --answers FILE --out FILE`.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { printed } from '../inputs/outcome.ts'
import { options } from './options.ts'

const usage = `Usage: npm run report -- --question-set DIR --answers FILE --out FILE
         [--format FORMAT] [--targets FILE] [--council NAME] [--authority TYPE] [--nation NATION]
         [--left-out CODES] [--language en|cy] [--benchmark FILE]
Writes a report of a table of answers. The ending of --out chooses the format: .docx, .pdf, .xlsx, .csv, .json, .png
or .svg. It never writes over a file. docs/reports.md`

await runCommand(usage, async (args) => {
  // Refuses a wrong option before it loads anything.
  parseOptions(args, options)
  const { reportFiles } = await import('./report-files.ts')
  return printed(await reportFiles(args), usage)
})
