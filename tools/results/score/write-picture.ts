// Draws the figures as a picture, for a report or a slide: SVG or PNG, by the name of the file.

import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { SetWords } from '../../../assessment/question-set.ts'
import type { Ratio, Summary } from '../../../assessment/summary.ts'
import { pngOf } from '../../../charts/png.ts'
import { resultsPicture } from '../../../charts/results-picture.ts'
import { levelState } from '../../../scoring/level-state.ts'
import { oneDecimal, toNumber, wholePerCent } from '../../../scoring/ratio.ts'

/**
 * Writes the picture of the figures to a new file.
 * @returns the fault in a sentence, or undefined once the file is written
 */
export function writePicture(file: string, summary: Summary, words: SetWords): string | undefined {
  const extension = extname(file).toLowerCase()
  if (extension !== '.svg' && extension !== '.png') return `${file} must end in .svg or .png.`
  const svg = svgOf(summary, words)
  try {
    // A report may show a picture that is there already.
    writeFileSync(file, extension === '.svg' ? svg : pngOf(svg), { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`
  }
}

function svgOf({ functions, commitment, practice }: Summary, words: SetWords): string {
  const share = (value: Ratio | null) => ({
    share: value && toNumber(value),
    shown: value ? `${wholePerCent(value)}%` : '-',
  })
  return resultsPicture({
    levels: words.levels.length,
    spokes: functions.map((row) => {
      // Without an answer the score is unknown, not 0.
      const score = levelState(row) === 'unanswered' ? null : row.score
      return {
        label: words.functions.get(row.code)?.name ?? row.code,
        now: score && toNumber(score),
        target: row.target,
        shown: score ? oneDecimal(score) : '-',
      }
    }),
    measures: [
      { label: 'Commitment', ...share(commitment) },
      { label: 'Practice', ...share(practice), isStriped: true },
    ],
    legend: { now: 'Now', target: 'Target' },
  })
}
