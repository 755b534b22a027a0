// Asks in a lead's own chat why a question does not apply, before this is recorded.

import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { type Drafted, draftNotice, textInput } from '../parts/inputs.ts'
import { questionWords } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'

export type ReasonView = View &
  Drafted & {
    readonly question: Question
    /** The round of the vote that the reason ends; absent if the first press is the answer. */
    readonly round?: number
    /** The mark of this drawing for the id of its input; see `inputId`. */
    readonly drawing: string
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
  }

export function reasonCard(view: ReasonView): Card {
  const { words, assessment, council, question, round, drawing, faults = [], typed } = view
  const { ui } = words
  const { reason, buttons: titles } = ui.team
  const standing = assessment.answers[question.id]
  const here = { assessment: assessment.id, question: question.id, revision: standing?.revision ?? 0 }
  return framed(
    view,
    reason.heading,
    [
      heading(reason.heading),
      text(questionWords(words, question.id, council.nation).text, { weight: 'Bolder' }),
      ...faultsNotice(words, faults),
      ...draftNotice(view, titles.record),
      textInput('reason', keptMark(drawing, draftCard('reason', assessment.id, question.id), standing?.reason), {
        label: ui.detail.reason,
        placeholder: ui.detail.reasonPlaceholder,
        value: typed ? typed.reason : standing?.reason,
        maxLength: longest.reason,
      }),
      text(reason.what, { spacing: 'Small' }),
    ],
    [
      button(
        titles.record,
        round === undefined
          ? { do: 'not-applicable', ...here }
          : { do: 'agree', ...here, round, value: 'notApplicable' },
        { style: 'positive' },
      ),
      button(ui.team.buttons.mine, { do: 'mine' }),
    ],
  )
}
