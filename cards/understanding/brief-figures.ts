// Words the results in three sentences, and the figures after closing the gaps.

import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal } from '../../scoring/ratio.ts'
import { behindStanding } from '../../scoring/standing.ts'
import type { View } from '../parts/frame.ts'
import { standingInBrief } from '../parts/level-words.ts'
import { functionName, questionWords, shortened, type Words } from '../parts/words.ts'
import { behindLine, inPlaceLine, projectedLine, typicalLine } from '../results/standing-lines.ts'

/** The most bytes of the first gap's title. */
const mostBytes = 120

/**
 * Three sentences: the score and the share in place, the typical state and the functions furthest behind, and the first
 * gap; then caveats. One sentence while there is no score or no answer.
 */
export function resultsInBrief(
  { words, set, assessment, council }: View,
  summary: Summary,
  first: QuestionId | undefined,
): readonly string[] {
  const { results, understanding } = words.ui
  const { brief } = understanding
  const { overall, counts } = summary
  const inPlace = inPlaceLine(words, summary)
  if (!overall.score || !inPlace || counts.unanswered === counts.asked) return [nothingYet(words, summary)]
  const gap = first && questionWords(words, first, council.nation)
  return [
    brief.score(results.scoreOf(oneDecimal(overall.score), set.levels), inPlace),
    brief.standing(
      typicalLine(words, summary),
      // Only if a function is behind: functions without answers are already mentioned.
      behindStanding(summary).rows.length > 0 ? behindLine(words, summary) : undefined,
    ),
    ...(gap ? [`${results.firstGap(shortened(words, gap.title ?? gap.text, mostBytes))}.`] : []),
    [
      ...(counts.unknown > 0 ? [results.atLeast(counts.unanswered, counts.unsure)] : []),
      ...(assessment.team ? [] : [results.oneView]),
    ].join(' '),
  ].filter((sentence) => sentence !== '')
}

/** The score of all functions or of one, now and after closing the gaps up to the target. */
export function ifGapsClosed(
  { words, set }: View,
  summary: Summary,
  code: FunctionCode | undefined,
): readonly string[] {
  const { results, understanding } = words.ui
  const { whatIf } = understanding
  const { overall, counts, functions } = summary
  const row = functions.find((each) => each.code === code)
  if (row) {
    const { gap, projected } = row
    return [
      `**${functionName(words, row.code)}**: ${standingInBrief(words, row, set.levels)}.`,
      ...(gap && projected.level !== null && projected.score
        ? [`${words.ui.function.projected(projected.level, oneDecimal(projected.score))}.`]
        : gap === 0
          ? [whatIf.reached]
          : []),
    ]
  }
  if (!overall.score || counts.unanswered === counts.asked) return [nothingYet(words, summary)]
  const then = projectedLine(words, summary)
  return [whatIf.now(results.scoreOf(oneDecimal(overall.score), set.levels)), then ? `${then}.` : whatIf.reached]
}

const nothingYet = ({ ui: { results } }: Words, { counts }: Summary) =>
  `${results.nothingAnswered}: ${results.allOpen(counts.asked)}.`
