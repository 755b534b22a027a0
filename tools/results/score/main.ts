// Scores a spreadsheet of answers without Teams: `npm run score -- --question-set DIR --answers FILE.csv`.

import { tell } from '../inputs/outcome.ts'
import { scoreFiles } from './score-files.ts'

tell(await scoreFiles(process.argv.slice(2)))
