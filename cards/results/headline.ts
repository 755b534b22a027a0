// Draws the headline of the results: score, share in place, typical level, furthest behind, and projection.

import type { Summary } from '../../assessment/summary.ts'
import { evidenceOf } from '../../scoring/confidence/evidence.ts'
import { oneDecimal, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { bar, button, column, columns, type Element, rowPress, small, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { behindLine, inPlaceLine, projectedLine, typicalLine } from './standing-lines.ts'

export type HeadlineView = View & { readonly summary: Summary }

/**
 * The headline, without figures while no function has a score. It marks figures as "at least" while something is
 * unknown. It always names functions that are left out, and says that a personal view is one officer's.
 *
 * @param isPressed whether the line on evidence can be pressed to see the missing evidence; not on a card for all
 * members
 */
export function headline(view: HeadlineView, isPressed = false): Element[] {
  const { words, set, assessment, summary } = view
  const { results } = words.ui
  const { overall, counts } = summary
  const below = [...leftOutLines(view, summary.leftOut), ...(assessment.team ? [] : [small(results.oneView)])]
  const inPlace = inPlaceLine(words, summary)
  if (!overall.score || !inPlace) return below
  if (counts.unanswered === counts.asked) {
    return [
      fact(results.score, results.nothingAnswered, [small(results.allOpen(counts.asked), { spacing: 'None' })]),
      ...below,
    ]
  }
  const score = oneDecimal(overall.score)
  const projected = projectedLine(words, summary)
  return [
    fact(results.score, results.scoreOf(score, set.levels), [
      bar(toNumber(overall.score) / set.levels, results.barOf(score, set.levels)),
      small(inPlace, { spacing: 'Small' }),
      ...(projected ? [small(projected, { spacing: 'None' })] : []),
    ]),
    fact(results.typical, typicalLine(words, summary)),
    fact(results.behind, behindLine(words, summary)),
    ...(counts.unknown > 0 ? [text(results.atLeast(counts.unanswered, counts.unsure), { spacing: 'Small' })] : []),
    ...evidence(view, isPressed),
    ...below,
  ]
}

/** "62% of Yes evidenced, 40% seen by two"; a personal view only has the first figure. Empty without a Yes. */
function evidence({ words, set, assessment, summary }: HeadlineView, isPressed: boolean): Element[] {
  const { results, confidence } = words.ui
  const { evidenced, seenByTwo } = evidenceOf(set, assessment.answers, summary)
  if (!evidenced || !seenByTwo) return []
  const share = wholePerCent(evidenced)
  const [line, meaning] = assessment.team
    ? [results.evidencedAndSeen(share, wholePerCent(seenByTwo)), results.evidenceOfTeam]
    : [results.evidenced(share), results.evidenceMeaning]
  const act = isPressed ? button(confidence.evidence.see, { do: 'evidence', assessment: assessment.id }) : undefined
  return [fact(results.evidence, line, [], act), small(meaning, { spacing: 'Small' })]
}

function fact(label: string, value: string, below: Element[] = [], act?: ReturnType<typeof button>): Element {
  const title = small(label)
  const said = [text(value, { weight: 'Bolder' }), ...below]
  return columns(
    [
      { type: 'Column', width: '110px', items: [title] },
      column('stretch', said),
      ...(act ? [column('auto', [text('›', { size: 'Large' })])] : []),
    ],
    { spacing: 'Small', ...(act && { selectAction: rowPress(act, [title, ...said]) }) },
  )
}
