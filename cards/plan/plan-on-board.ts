// Draws the plan's lines on the team's board: the number of actions, and the next due ones.

import { button, type Element, listRow, smallLiteral, text } from '../parts/elements.ts'
import { nameOf } from '../parts/names.ts'
import { shortened } from '../parts/words.ts'
import { type PlanView, planCounts, titleOfQuestion } from './plan-view.ts'

const mostDue = 3
const titleBytes = 120

/** The lines; none without a plan. The board is drawn at its last change, so it shows dates and not the days left. */
export function planOnBoard(view: PlanView): Element[] {
  const { words, set, assessment, plan } = view
  const { board, noOwner, owner: named } = words.ui.plan
  if (plan.length === 0) return []
  const due = plan
    .filter(({ entry }) => entry.due !== undefined && entry.status !== 'done')
    .toSorted((a, b) => (a.entry.due ?? '').localeCompare(b.entry.due ?? ''))
    .slice(0, mostDue)
  return [
    listRow(
      [
        text(board.heading(planCounts(view))),
        ...due.map(({ item, entry: { due: day = '', owner } }) => {
          const question = set.questions.get(item.question)
          const title = shortened(words, question ? titleOfQuestion(view, question) : item.question, titleBytes)
          const who = owner === undefined ? noOwner : named(nameOf(view, owner))
          return smallLiteral(board.due(words.day(day), title, who), 'None')
        }),
      ],
      button(board.see, { do: 'plan', assessment: assessment.id }),
    ),
  ]
}
