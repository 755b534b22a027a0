// Pairs of shares on the results: promised and practised, provided and taken up, leadership and culture.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { Ratio } from '../../assessment/summary.ts'
import { isEnoughAnswered } from '../../scoring/level-state.ts'
import { shownGap, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { bar, columns, type Element, small, subheading, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { HeadlineView } from './headline.ts'

/**
 * Each pair with its bars. A share of questions that have no answer yet is left out: it is unknown, not 0%. The difference of
 * a pair is told once half of its questions are answered.
 */
export function comparisons(view: HeadlineView): Element[] {
  const { words, set, assessment, summary } = view
  const { results } = words.ui
  const { roles } = set
  const { counts, agile, quadrant } = summary
  if (counts.unanswered === counts.asked) return []
  const isEnough = isEnoughAnswered(counts)
  const isRoleEnough = (role: ReadonlySet<QuestionId>) =>
    2 * [...role].filter((id) => assessment.answers[id]?.value !== undefined).length >= role.size
  // "Not applicable" tells nothing of the questions that apply.
  const isSaid = (value: AnswerValue | undefined) => value !== undefined && value !== 'notApplicable'
  const ofRole = (role: ReadonlySet<QuestionId>, share: typeof agile.provision) =>
    [...role].some((id) => isSaid(assessment.answers[id]?.value)) ? share : null
  const ofFunction = (code: FunctionCode | undefined, share: typeof summary.leadership) => {
    const row = summary.functions.find((fn) => fn.code === code)
    return row && row.unanswered < row.applicable ? share : null
  }
  return [
    ...comparison(
      words,
      results.measures,
      [
        [results.commitment, summary.commitment],
        [results.practice, summary.practice],
      ],
      isEnough ? results.difference : undefined,
    ),
    ...(isEnough ? [] : [small(results.tooFewToCompare(counts.asked - counts.unanswered, counts.asked))]),
    // While most questions are open the quadrant would be a verdict on them.
    ...(quadrant && 2 * counts.unknown <= counts.asked
      ? [text(results.quadrants[quadrant], { spacing: 'Small' })]
      : []),
    ...comparison(
      words,
      results.agile,
      [
        [results.provision, ofRole(roles.provision, agile.provision)],
        [results.takeUp, ofRole(roles.takeUp, agile.takeUp)],
      ],
      isRoleEnough(roles.provision) && isRoleEnough(roles.takeUp) ? results.agileDifference : undefined,
    ),
    ...comparison(words, results.people, [
      [results.leadership, ofFunction(roles.leadership, summary.leadership)],
      [results.culture, ofFunction(roles.culture, summary.culture)],
    ]),
  ]
}

/** Two shares side by side, each with a bar, and the difference between them in words. */
function comparison(
  words: Words,
  title: string,
  shares: readonly [readonly [string, Ratio | null], readonly [string, Ratio | null]],
  difference?: (points: number) => string,
): Element[] {
  const gap = shownGap(shares[0][1], shares[1][1])
  const shown = shares.filter((entry): entry is readonly [string, Ratio] => entry[1] !== null)
  if (shown.length === 0) return []
  // Of nothing and nothing no more is to be said.
  const isAny = shown.some(([, share]) => toNumber(share) > 0)
  return [
    subheading(title),
    columns(
      shown.map(([label, share]) => {
        const figure = words.ui.perCent(wholePerCent(share))
        return {
          type: 'Column',
          width: 'stretch',
          items: [
            small(label),
            text(figure, { weight: 'Bolder', spacing: 'None' }),
            bar(toNumber(share), `${label} ${figure}`),
          ],
        }
      }),
      { spacing: 'Small' },
    ),
    ...(difference && gap !== null && isAny ? [text(difference(gap), { spacing: 'Small' })] : []),
  ]
}
