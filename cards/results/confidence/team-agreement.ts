// Draws the team's part of the results: the questions with the least agreement, and late answers.

import { type Agreement, agreementOf } from '../../../scoring/confidence/agreement.ts'
import { wholePerCent } from '../../../scoring/ratio.ts'
import { type Element, small, subheading, text } from '../../parts/elements.ts'
import type { View } from '../../parts/frame.ts'
import { isAfterReopening } from '../../parts/late-answers.ts'
import { titleOfQuestion } from '../../plan/plan-view.ts'

const mostContested = 2
const mostReopened = 3

/** The agreement behind a council return; none for a personal view, which has no votes. */
export function agreementIn({ set, assessment }: View): Agreement | undefined {
  return assessment.team && agreementOf(set, assessment.answers)
}

/** The agreement for the line under a function's name: "Level 2, Resourced · 3 unknown · 86% agreed". */
export function agreementMark(view: View, agreement: Agreement | undefined, code: string): string[] {
  const share = agreement?.functions.get(code)
  return share ? [view.words.ui.team.results.agreement(wholePerCent(share))] : []
}

/** The questions with the least agreement, and the meaning of agreement. */
export function contestedPart(view: View, agreement: Agreement | undefined): Element[] {
  const { words } = view
  const { results } = words.ui.team
  if (!agreement || [...agreement.functions.values()].every((share) => share === null)) return []
  const contested = agreement.contested.slice(0, mostContested)
  return [
    ...(contested.length > 0 ? [subheading(results.contested)] : []),
    ...contested.map(({ question, agreement: share }) =>
      text(`${titleOfQuestion(view, { id: question })}: **${results.contestedRow(wholePerCent(share))}**`, {
        spacing: 'Small',
      }),
    ),
    small(results.agreementMeaning),
  ]
}

/** The number of late answers, and the first few by title. */
export function reopenedPart(view: View): Element[] {
  const { words, set, assessment } = view
  const { results } = words.ui.team
  const late = [...set.questions.keys()].filter((id) => isAfterReopening(assessment, id))
  const more = late.length - mostReopened
  if (late.length === 0) return []
  return [
    subheading(results.reopened(late.length)),
    ...late.slice(0, mostReopened).map((id) => text(`- ${titleOfQuestion(view, { id })}`, { spacing: 'Small' })),
    ...(more > 0 ? [text(results.reopenedMore(more), { spacing: 'Small' })] : []),
  ]
}
