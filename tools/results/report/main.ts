// Writes a report without Teams: `npm run report -- --question-set DIR --answers FILE --out FILE`.

import { tell } from '../inputs/outcome.ts'
import { reportFiles } from './report-files.ts'

tell(await reportFiles(process.argv.slice(2)))
