// Draws the input for the name of one of a person's own assessments.

import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { button, type Card, heading, literal } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { type Drafted, draftNotice, textInput } from '../parts/inputs.ts'
import { titleOf } from '../parts/words.ts'
import { draftCard, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'

export type RenameView = View &
  Drafted & {
    /** The mark of this drawing, for the id of its input. */
    readonly drawing: string
    readonly faults?: readonly InputFault[]
    /** The typed name: of a draft, or on a card that is redrawn because of a fault. */
    readonly typed?: string
  }

export function renameViewCard(view: RenameView): Card {
  const { words, assessment, council, drawing, faults = [], typed } = view
  const { mine } = words.ui.understanding
  return framed(
    view,
    mine.renaming,
    [
      heading(mine.renaming),
      literal(titleOf(words, assessment, council)),
      ...faultsNotice(words, faults),
      ...draftNotice(view, mine.saveName),
      textInput('name', keptMark(drawing, draftCard('rename', assessment.id), assessment.name), {
        label: mine.itsName,
        placeholder: words.ui.settings.namePlaceholder,
        value: (typed ?? assessment.name) || undefined,
        maxLength: longest.name,
      }),
    ],
    [
      button(mine.saveName, { do: 'rename-view', assessment: assessment.id }, { style: 'positive' }),
      button(words.ui.buttons.back, { do: 'one-view', assessment: assessment.id }),
    ],
  )
}
