// Draws the pairs of shares on the results: promised and practised, provided and taken up, leadership and culture.

import type { QuestionId } from '../../assessment/ids.ts'
import type { Ratio } from '../../assessment/summary.ts'
import { knownCounts } from '../../scoring/confidence/known-shares.ts'
import { isEnoughAnswered } from '../../scoring/level-state.ts'
import { shownGap, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { type Count, share } from '../../scoring/tally.ts'
import { bar, columns, type Element, small, subheading, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { HeadlineView } from './headline.ts'

/**
 * Promised and practised with bars, the other pairs as counts of criteria. Leaves out a share without answers. Gives a
 * difference only once at least half of the questions behind it are answered, and none for leadership and culture.
 */
export function comparisons(view: HeadlineView): Element[] {
  const { words, set, assessment, summary } = view
  const { results } = words.ui
  const { roles } = set
  const { counts, quadrant } = summary
  if (counts.unanswered === counts.asked) return []
  const isEnough = isEnoughAnswered(counts)
  const isRoleEnough = (role: ReadonlySet<QuestionId>) =>
    2 * [...role].filter((id) => assessment.answers[id]?.value !== undefined).length >= role.size
  const { provision, takeUp, leadership, culture } = knownCounts(set, assessment.answers, summary)
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
    // While most questions are open, the quadrant would only reflect that.
    ...(quadrant && 2 * counts.unknown <= counts.asked
      ? [text(words.ui.quadrants[quadrant], { spacing: 'Small' })]
      : []),
    ...counted(
      words,
      results.agile,
      [
        [results.provision, provision],
        [results.takeUp, takeUp],
      ],
      isRoleEnough(roles.provision) && isRoleEnough(roles.takeUp) ? results.agileDifference : undefined,
    ),
    ...counted(words, results.people, [
      [results.leadership, leadership],
      [results.culture, culture],
    ]),
  ]
}

type Labelled<Of> = readonly [label: string, Of]

/** Two counts of criteria as lines, and the difference of their shares in words. */
function counted(
  words: Words,
  title: string,
  [first, second]: readonly [Labelled<Count | null>, Labelled<Count | null>],
  difference?: (points: number) => string,
): Element[] {
  const shareOf = ([, count]: Labelled<Count | null>) => count && share(count)
  const gap = shownGap(shareOf(first), shareOf(second))
  const lines = [first, second].flatMap(([label, count]) => {
    const known = count && share(count)
    const { results } = words.ui
    return count && known
      ? [results.criteriaOf(label, count.met, count.applicable, words.ui.perCent(wholePerCent(known)))]
      : []
  })
  if (lines.length === 0) return []
  const isAny = [first, second].some(([, count]) => count && count.met > 0)
  return [
    subheading(title),
    ...lines.map((line) => text(line, { spacing: 'None' })),
    ...(difference && gap !== null && isAny ? [text(difference(gap), { spacing: 'Small' })] : []),
  ]
}

/** Two shares side by side, each with a bar, and the difference between them in words. */
function comparison(
  words: Words,
  title: string,
  shares: readonly [Labelled<Ratio | null>, Labelled<Ratio | null>],
  difference?: (points: number) => string,
): Element[] {
  const gap = shownGap(shares[0][1], shares[1][1])
  const shown = shares.filter((entry): entry is Labelled<Ratio> => entry[1] !== null)
  if (shown.length === 0) return []
  // Two shares of zero need no line on their difference.
  const isAny = shown.some(([, of]) => toNumber(of) > 0)
  return [
    subheading(title),
    columns(
      shown.map(([label, of]) => {
        const figure = words.ui.perCent(wholePerCent(of))
        return {
          type: 'Column',
          width: 'stretch',
          items: [
            small(label),
            text(figure, { weight: 'Bolder', spacing: 'None' }),
            bar(toNumber(of), `${label} ${figure}`),
          ],
        }
      }),
      { spacing: 'Small' },
    ),
    ...(difference && gap !== null && isAny ? [text(difference(gap), { spacing: 'Small' })] : []),
  ]
}
