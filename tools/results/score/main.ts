// Scores a spreadsheet of answers without Teams: `npm run score -- --question-set DIR --answers FILE.csv`.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { printed } from '../inputs/outcome.ts'
import { options } from './options.ts'

const usage = `Usage: npm run score -- --question-set DIR --answers FILE
         [--targets FILE] [--authority TYPE] [--nation NATION] [--left-out CODES]
         [--json] [--picture FILE] [--language en|cy]
Scores a CSV file or an Excel workbook of answers. npm run questions -- sheet DIR writes a blank one. docs/scoring.md`

await runCommand(usage, async (args) => {
  // Refuses a wrong option before it loads anything.
  parseOptions(args, options)
  const { scoreFiles } = await import('./score-files.ts')
  return printed(await scoreFiles(args), usage)
})
