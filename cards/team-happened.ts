// What has just happened in a team's session, told to everybody above what comes next.

import type { AnswerValue, Votes } from '../assessment/answer.ts'
import type { PersonId, QuestionId } from '../assessment/ids.ts'
import { button, buttons, type Element, literal, notice, text } from './elements.ts'
import type { View } from './frame.ts'
import { nameOf } from './names.ts'
import { agreedLine } from './votes.ts'
import { questionWords } from './words.ts'

/** What a shared card says of what has just happened. */
export type TeamHappened =
  /** With `votes`, an answer was agreed upon them. */
  | { readonly type: 'agreed'; readonly question: QuestionId; readonly value: AnswerValue; readonly votes?: Votes }
  /** The first press, or a later one, was the answer. */
  | {
      readonly type: 'said'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly by: PersonId
      readonly operation: string
    }
  | { readonly type: 'undone'; readonly question: QuestionId }
  | { readonly type: 'parked'; readonly question: QuestionId }
  /** It was voted upon anew, and keeps the answer that it had. */
  | { readonly type: 'stays'; readonly question: QuestionId; readonly value: AnswerValue }
  /** Whoever voted had not seen yet that the question was put off. */
  | { readonly type: 'kept'; readonly question: QuestionId; readonly value: AnswerValue }

export function teamNotice(view: View, happened: TeamHappened): Element {
  const { words, assessment, council } = view
  const { ui } = words
  const said = ui.team.happened
  const asked = questionWords(words, happened.question, council.nation).text
  switch (happened.type) {
    case 'agreed': {
      const agreed = happened.votes && agreedLine(words, happened.value, happened.votes)
      return notice('emphasis', [
        text(said.agreed(ui.values[happened.value], asked), { size: 'Small', maxLines: 3 }),
        ...(agreed ? [text(agreed, { size: 'Small', spacing: 'None' })] : []),
      ])
    }
    case 'said':
      return notice('emphasis', [
        literal(said.said(nameOf(view, happened.by), ui.values[happened.value], asked), { size: 'Small' }),
        buttons(button(ui.buttons.undo, { do: 'undo', assessment: assessment.id, operation: happened.operation })),
      ])
    case 'undone':
      return notice('emphasis', [text(said.undone(asked), { size: 'Small', maxLines: 3 })])
    case 'parked':
      return notice('emphasis', [text(said.parked(asked), { size: 'Small', maxLines: 4 })])
    case 'stays':
      return notice('emphasis', [text(said.stays(ui.values[happened.value], asked), { size: 'Small', maxLines: 4 })])
    case 'kept':
      return notice('emphasis', [text(said.kept(ui.values[happened.value], asked), { size: 'Small', maxLines: 5 })])
    default:
      return happened satisfies never
  }
}
