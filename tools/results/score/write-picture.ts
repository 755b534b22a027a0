// Draws the figures as a picture for a report or a slide: SVG or PNG, by the file name.

import { extname } from 'node:path'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Summary } from '../../../assessment/summary.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsChart } from '../../../cards/results/results-chart.ts'
import { pngOf } from '../../../charts/png.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { writeNewFile } from '../../command/write-new-file.ts'

/** Writes the picture of the figures to a new file. Throws UsageFault if it cannot. */
export function writePicture(file: string, summary: Summary, set: QuestionSet): void {
  const extension = extname(file).toLowerCase()
  if (extension !== '.svg' && extension !== '.png') throw new UsageFault(`${file} must end in .svg or .png.`)
  const { svg } = resultsChart(wordsFor(set, 'en'), summary)
  writeNewFile(file, extension === '.svg' ? svg : pngOf(svg))
}
