// Words the headline's lines: score, share in place, typical level, furthest behind, projection.

import type { Summary } from '../../assessment/summary.ts'
import { isEnoughAnswered } from '../../scoring/level-state.ts'
import { commonTarget } from '../../scoring/overall.ts'
import { oneDecimal, ratio, wholePerCent } from '../../scoring/ratio.ts'
import { behindStanding, typicalStanding } from '../../scoring/standing.ts'
import { functionLevel } from '../parts/level-words.ts'
import { functionName, levelName, type Words } from '../parts/words.ts'

/** The most functions that are named; more are only counted. */
const mostNames = 3

/**
 * "5 of 9 functions have reached level 1, Started". Below level 1 it gives the state of more than half of the
 * functions. If there is none, it gives the number that have reached level 1.
 */
export function typicalLine(words: Words, summary: Summary): string {
  const { results } = words.ui
  const standing = typicalStanding(summary)
  switch (standing.type) {
    case 'level':
      return results.typicalAt(standing.count, standing.of, levelName(words, standing.level))
    case 'unanswered':
      return results.typicalUnanswered(standing.count, standing.of, false)
    case 'mostly-unanswered':
      return results.typicalUnanswered(standing.count, standing.of, true)
    case 'working':
      return results.typicalNone
    case 'not-started':
      return results.typicalNotStarted(standing.count, standing.of)
    case 'mixed':
      return results.typicalMixed(standing.reached, standing.of, standing.working)
  }
}

/**
 * The functions furthest behind by name, with the state of the first. Functions with mostly unanswered questions are
 * counted separately, because they are not behind.
 */
export function behindLine(words: Words, summary: Summary): string {
  const { results } = words.ui
  const { rows, isAll, unanswered, hasAnswers } = behindStanding(summary)
  const [first] = rows
  if (!first) {
    return unanswered > 0 ? results.behindUnknown(unanswered, hasAnswers) : words.ui.levelStates['not-applicable']
  }
  const state = functionLevel(words, first)
  if (isAll) return results.behindAll(state)
  const names = rows.map(({ code }) => functionName(words, code))
  const line =
    names.length <= mostNames
      ? results.behindIn(names, state)
      : results.behindMany(names.slice(0, mostNames), names.length - mostNames, state)
  return unanswered > 0 ? results.behindAndUnanswered(line, unanswered, hasAnswers) : line
}

/**
 * "Overall score: 2.4 of 5.", or the text for no score or no answer.
 *
 * @param levels the number of levels of the question set
 */
export function scoreInWords({ ui: { results } }: Words, { overall, counts }: Summary, levels: number): string {
  const isAnswered = counts.unanswered < counts.asked
  const known = isAnswered ? results.chart.noScore : results.nothingAnswered
  const score = isAnswered && overall.score ? results.scoreOf(oneDecimal(overall.score), levels) : known
  return `${results.score}: ${score}.`
}

/** "20 of 90 criteria in place (22%)"; undefined without a figure. */
export function inPlaceLine({ ui: { results } }: Words, { overall, counts }: Summary): string | undefined {
  if (!overall.perCent) return undefined
  return results.inPlace(counts.yes, counts.asked - counts.notApplicable, wholePerCent(overall.perCent))
}

/** "The score would be 3.4 once every gap up to the targets is closed"; undefined once each target is reached. */
export function projectedLine({ ui: { results } }: Words, { functions, projected }: Summary): string | undefined {
  const isBelowTargets = functions.some(({ gap }) => gap !== null && gap > 0)
  if (!isBelowTargets || !projected.score) return undefined
  return results.projected(oneDecimal(projected.score), commonTarget(functions))
}

/** The score, then the name of the card. */
export const scoreFirst = (words: Words, summary: Summary, levels: number, title: string): string =>
  `${scoreInWords(words, summary, levels)} ${title}`

/** "Much is still open", with the answered share; undefined once at least half of the questions are answered. */
export function muchOpenLine({ ui }: Words, { counts }: Pick<Summary, 'counts'>): string | undefined {
  if (isEnoughAnswered(counts)) return undefined
  const answered = counts.asked - counts.unanswered
  return ui.finish.muchOpen(answered, counts.asked, wholePerCent(ratio(answered, counts.asked)))
}
