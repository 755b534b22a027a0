// The words and buttons of a card after every question has an answer, even Not sure.

import { answeredCount } from '../../assessment/answers/progress.ts'
import { type Button, button, type Element, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

const isAllAnswered = ({ set, assessment }: Pick<View, 'set' | 'assessment'>): boolean =>
  assessment.submittedAt === undefined && set.order.length > 0 && answeredCount(set, assessment) === set.order.length

export const allAnsweredNotice = (view: View): Element[] =>
  isAllAnswered(view) ? [notice('good', [text(view.words.ui.question.allAnswered(view.set.order.length))])] : []

/** The Finish button, as the next step. Leads submit a council return from its own cards. */
export const finishFirst = (view: View): Button[] =>
  !view.assessment.team && isAllAnswered(view)
    ? [button(view.words.ui.buttons.finish, { do: 'finish', assessment: view.assessment.id }, { style: 'positive' })]
    : []
