// Makes the picture of the results as SVG, and a text with the same figures.

import type { FunctionSummary, Ratio, Summary } from '../../assessment/summary.ts'
import { resultsPicture } from '../../charts/results-picture.ts'
import { levelState } from '../../scoring/level-state.ts'
import { oneDecimal, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { functionName, type Words } from '../parts/words.ts'
import { scoreInWords } from './standing-lines.ts'

/** An earlier set of figures to draw beside the current one, and the time of its submission (ISO 8601). */
export type EarlierResults = { readonly summary: Summary; readonly at: string }

export type Chart = { readonly svg: string; readonly altText: string }

/** The chart of 800 x 600 pixels. A score that is not known yet has no point and is written as a dash. */
export function resultsChart(words: Words, summary: Summary, earlier?: EarlierResults): Chart {
  const { results } = words.ui
  const { chart } = results
  const day = earlier && words.day(earlier.at)
  const earlierScore = (code: string) =>
    scoreOf(earlier?.summary.functions.find((row) => row.code === code)) ?? undefined
  const functions = summary.functions.map((row) => ({
    name: functionName(words, row.code),
    score: scoreOf(row),
    target: row.target,
    atTarget: row.projected.score,
    last: earlierScore(row.code),
  }))
  const isAnswered = summary.counts.unanswered < summary.counts.asked
  const measures = (
    [
      [results.commitment, summary.commitment],
      [results.practice, summary.practice],
    ] as const
  ).map(([label, share]) => ({
    label,
    share: share && isAnswered ? toNumber(share) : null,
    shown: share && isAnswered ? words.ui.perCent(wholePerCent(share)) : '–',
  }))
  const levels = words.set.levels.length
  const svg = resultsPicture({
    levels,
    spokes: functions.map(({ name, score, atTarget, last }) => ({
      label: name,
      now: score && toNumber(score),
      atTarget: atTarget && toNumber(atTarget),
      other: last && toNumber(last),
      shown: score ? oneDecimal(score) : '–',
    })),
    measures: measures.map((measure, index) => ({ ...measure, isStriped: index === 1 })),
    legend: { now: chart.now, atTarget: chart.atTarget, ...(day !== undefined && { other: chart.last(day) }) },
  })
  const lines = [
    scoreInWords(words, summary, levels),
    ...functions.map(({ name, score, target, atTarget, last }) =>
      chart.row(
        name,
        score ? oneDecimal(score) : chart.noScore,
        target,
        atTarget ? oneDecimal(atTarget) : undefined,
        last && oneDecimal(last),
        day,
      ),
    ),
    ...measures.map(({ label, shown }) => chart.bar(label, shown)),
  ]
  return { svg, altText: lines.join(' ') }
}

/** Without an answer the score is unknown, not 0. */
function scoreOf(row: FunctionSummary | undefined): Ratio | null {
  return row === undefined || levelState(row) === 'unanswered' ? null : row.score
}
