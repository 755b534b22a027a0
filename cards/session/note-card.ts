// Draws the inputs for the team's note and evidence link, in one member's own chat.

import type { InputFault } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { noteInputs } from '../answering/note-inputs.ts'
import { button, type Card, heading, notice, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { type Drafted, draftNotice } from '../parts/inputs.ts'
import { questionWords } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'

export type NoteView = View &
  Drafted & {
    readonly question: Question
    /** The mark of this drawing for the ids of its inputs; see `inputId`. */
    readonly drawing: string
    readonly saved?: boolean
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
  }

export function noteCard(view: NoteView): Card {
  const { words, assessment, council, question, drawing, saved, faults = [], typed } = view
  const { ui } = words
  const standing = assessment.answers[question.id]
  const mark = (shown: string | undefined) => keptMark(drawing, draftCard('note', assessment.id, question.id), shown)
  return framed(
    view,
    ui.team.note.heading,
    [
      ...(saved ? [notice('good', [text(ui.team.note.saved)])] : []),
      heading(ui.team.note.heading),
      text(questionWords(words, question.id, council.nation).text, { weight: 'Bolder' }),
      ...faultsNotice(words, faults),
      ...draftNotice(view, ui.buttons.saveNote),
      ...noteInputs({ words, standing, typed }, mark, { label: ui.team.note.label }),
      text(ui.team.note.what, { spacing: 'Small' }),
    ],
    [
      button(
        ui.buttons.saveNote,
        {
          do: 'save-note-here',
          assessment: assessment.id,
          question: question.id,
          revision: standing?.revision ?? 0,
        },
        { style: 'positive' },
      ),
      button(ui.team.buttons.mine, { do: 'mine' }),
    ],
  )
}
