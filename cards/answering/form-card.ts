// Draws all questions of one function as one form with one Save.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { KeyFunction, Question } from '../../assessment/question-set.ts'
import { button, type Card, type Element, heading, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { choiceInput, type Drafted, draftNotice } from '../parts/inputs.ts'
import { functionName, questionWords } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'

export type FormView = View &
  Drafted & {
    readonly function: KeyFunction
    readonly drawing: string
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
    /** The revisions of the answers when the form was first drawn; if absent, the current ones. */
    readonly drawn?: Readonly<Record<string, number>>
  }

export function formCard(view: FormView): Card {
  const { words, assessment, faults = [] } = view
  const { ui } = words
  const { code, questions } = view.function
  const drawn = view.drawn ?? Object.fromEntries(questions.map(({ id }) => [id, assessment.answers[id]?.revision ?? 0]))
  return framed(
    view,
    ui.form.heading(functionName(words, code)),
    [
      heading(ui.form.heading(functionName(words, code))),
      text(ui.form.intro, { spacing: 'Small' }),
      ...faultsNotice(words, faults),
      ...draftNotice(view, ui.buttons.save),
      ...questions.flatMap((question) => questionInput(view, question)),
      small(ui.form.more),
    ],
    [
      button(
        ui.buttons.save,
        { do: 'save-form', assessment: assessment.id, function: code, drawn },
        { style: 'positive' },
      ),
      button(ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
      button(ui.buttons.functions, { do: 'progress', assessment: assessment.id }),
    ],
  )
}

function questionInput(
  { words, assessment, council, drawing, typed, function: fn }: FormView,
  { id }: Question,
): Element[] {
  const { ui } = words
  const asked = questionWords(words, id, council.nation)
  const standing = assessment.answers[id]?.value
  // "Not applicable" needs a reason, so it is chosen on the question's own card. Here it can only be kept or replaced.
  const offered: readonly AnswerValue[] = ['yes', 'no', 'unsure', ...(standing === 'notApplicable' ? [standing] : [])]
  const choices = offered.map((value) => ({ title: ui.values[value], value }))
  return [
    choiceInput(id, keptMark(drawing, draftCard('form', assessment.id, fn.code), standing), choices, {
      label: asked.text,
      value: typed ? typed[id] : standing,
      style: 'expanded',
      separator: true,
      spacing: 'Medium',
    }),
    small(`**${ui.question.yesMeans}** ${asked.yes}`, { spacing: 'None' }),
  ]
}
