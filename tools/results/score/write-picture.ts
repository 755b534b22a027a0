// Draws the figures as a picture, for a report or a slide: SVG or PNG, by the name of the file.

import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Summary } from '../../../assessment/summary.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsChart } from '../../../cards/results/results-chart.ts'
import { pngOf } from '../../../charts/png.ts'

/**
 * Writes the picture of the figures to a new file.
 * @returns the fault in a sentence, or undefined once the file is written
 */
export function writePicture(file: string, summary: Summary, set: QuestionSet): string | undefined {
  const extension = extname(file).toLowerCase()
  if (extension !== '.svg' && extension !== '.png') return `${file} must end in .svg or .png.`
  const { svg } = resultsChart(wordsFor(set, 'en'), summary)
  try {
    // A report may show a picture that is there already.
    writeFileSync(file, extension === '.svg' ? svg : pngOf(svg), { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`
  }
}
