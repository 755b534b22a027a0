// Draws the notice of the last event in a session, above the next question.

import { button, buttons, type Element, literal, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { questionWords } from '../parts/words.ts'
import type { SessionEvent } from './session-event.ts'
import { agreedLine } from './vote-counts.ts'

export function sessionNotice(view: View, happened: SessionEvent): Element {
  const { words, assessment, council } = view
  const { ui } = words
  const said = ui.team.happened
  const asked = questionWords(words, happened.question, council.nation).text
  switch (happened.type) {
    case 'agreed': {
      const agreed = happened.votes && agreedLine(words, happened.value, happened.votes)
      return notice('emphasis', [
        ...doneLine(happened),
        text(said.agreed(ui.values[happened.value], asked), { size: 'Small', maxLines: 3 }),
        ...(agreed ? [text(agreed, { size: 'Small', spacing: 'None' })] : []),
      ])
    }
    case 'said':
      return notice('emphasis', [
        ...doneLine(happened),
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

const doneLine = ({ functionDone }: { readonly functionDone?: string | undefined }): Element[] =>
  functionDone ? [text(functionDone, { weight: 'Bolder' })] : []
