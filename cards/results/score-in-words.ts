// The overall score as a spoken line: a screen reader and a notification say it before the name of the card.

import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal } from '../../scoring/ratio.ts'
import type { Words } from '../parts/words.ts'

/**
 * "Overall score: 2.4 of 5.", or that there is no score, or no answer yet.
 *
 * @param levels the number of levels of the question set
 */
export function scoreInWords({ ui: { results } }: Words, { overall, counts }: Summary, levels: number): string {
  const isAnswered = counts.unanswered < counts.asked
  const known = isAnswered ? results.chart.noScore : results.nothingAnswered
  const score = isAnswered && overall.score ? results.scoreOf(oneDecimal(overall.score), levels) : known
  return `${results.score}: ${score}.`
}

/** The score, then the name of the card. */
export const scoreFirst = (words: Words, summary: Summary, levels: number, title: string): string =>
  `${scoreInWords(words, summary, levels)} ${title}`
