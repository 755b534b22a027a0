// Draws the details of one question: reason, sources, note, link and "Not applicable".

import { mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import { existsIn } from '../../assessment/council.ts'
import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { button, buttons, type Card, type Element, heading, small } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { type Drafted, draftNotice, textInput } from '../parts/inputs.ts'
import { questionExplained } from '../parts/question-explained.ts'
import { listed, questionWords, typeWithin } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'
import { noteInputs } from './note-inputs.ts'
import { answerButtons, standingLine } from './question-card.ts'

export type DetailView = View &
  Drafted & {
    readonly question: Question
    /** The mark of this drawing for the ids of its inputs; see `inputId`. */
    readonly drawing: string
    readonly from?: 'review'
    /** Faulty inputs, and the text typed in them. */
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
  }

export function detailCard(view: DetailView): Card {
  const { words, assessment, council, question, drawing, from, faults = [], typed } = view
  const { ui } = words
  const asked = questionWords(words, question.id, council.nation)
  const standing = assessment.answers[question.id]
  const here = { assessment: assessment.id, question: question.id, from }
  const mark = (shown: string | undefined) => keptMark(drawing, draftCard('more', assessment.id, question.id), shown)
  return framed(
    view,
    asked.text,
    [
      heading(asked.text, { size: 'Medium' }),
      ...standingLine(view, standing),
      ...faultsNotice(words, faults),
      ...draftNotice(view, ui.buttons.saveNote),
      answerButtons(view),
      ...questionExplained(view),
      ...noteInputs({ words, standing, typed }, mark, {
        label: assessment.team ? ui.team.own.note : ui.detail.note,
        separator: true,
        spacing: 'Medium',
      }),
      buttons(button(ui.buttons.saveNote, { do: 'annotate', ...here, revision: standing?.revision ?? 0 })),
      ...notApplicableInput(view),
    ],
    [
      button(ui.buttons.toQuestion, { do: 'go', ...here }),
      button(ui.buttons.skip, { do: 'skip', assessment: assessment.id, question: question.id }),
      button(ui.buttons.form, { do: 'form', assessment: assessment.id, function: question.functionCode }),
      button(ui.buttons.functions, { do: 'progress', assessment: assessment.id }),
      button(ui.buttons.pause, { do: 'pause', assessment: assessment.id }),
    ],
  )
}

function notApplicableInput({ words, assessment, council, question, drawing, from, typed }: DetailView): Element[] {
  const { ui } = words
  if (question.notApplicable.length === 0) return []
  if (!mayBeNotApplicable(question, council.authority)) {
    if (council.authority) return []
    const types = question.notApplicable
      .filter((type) => existsIn(type, council.nation))
      .map((type) => typeWithin(words, type))
    return types.length === 0 ? [] : [small(ui.detail.notApplicableFor(listed(words, types, 'disjunction')))]
  }
  const standing = assessment.answers[question.id]
  return [
    textInput('reason', keptMark(drawing, draftCard('more', assessment.id, question.id), standing?.reason), {
      label: ui.detail.reason,
      placeholder: ui.detail.reasonPlaceholder,
      value: typed ? typed.reason : standing?.reason,
      maxLength: longest.reason,
    }),
    buttons(
      button(ui.values.notApplicable, {
        do: 'answer',
        assessment: assessment.id,
        question: question.id,
        revision: standing?.revision ?? 0,
        value: 'notApplicable',
        from,
      }),
    ),
  ]
}
