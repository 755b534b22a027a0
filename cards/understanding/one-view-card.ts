// One of a person's own assessments: its name to change, and its deletion.

import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { button, type Card, heading, literal, notice, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { textInput } from '../parts/inputs.ts'
import { titleOf } from '../parts/words.ts'
import { faultsNotice } from '../system/problem-card.ts'
import { stateOf } from './my-assessments-card.ts'

export type OneView = View & {
  /** The mark of this drawing, for the id of its input. */
  readonly drawing: string
  readonly saved?: boolean
  readonly faults?: readonly InputFault[]
  /** What was typed, on a card that is drawn again because of a fault. */
  readonly typed?: string
}

/** Offers to open, rename or delete a personal view, open or finished. */
export function oneViewCard(view: OneView): Card {
  const { words, assessment, council, drawing, saved, faults = [], typed } = view
  const { mine, startAgain } = words.ui.understanding
  const { id, submittedAt } = assessment
  const title = titleOf(words, assessment, council)
  return framed(
    view,
    mine.one,
    [
      ...(saved ? [notice('good', [text(mine.named)])] : []),
      heading(mine.one),
      literal(title),
      small(stateOf(words, assessment), { spacing: 'None' }),
      ...faultsNotice(words, faults),
      textInput('name', drawing, {
        label: mine.itsName,
        placeholder: words.ui.settings.namePlaceholder,
        value: (typed ?? assessment.name) || undefined,
        maxLength: longest.name,
      }),
    ],
    [
      button(mine.saveName, { do: 'rename-view', assessment: id }, { style: 'positive' }),
      button(mine.openIt, { do: submittedAt === undefined ? 'resume' : 'results', assessment: id }),
      button(startAgain.all, { do: 'my-assessments' }),
      button(mine.deleteOne, { do: 'delete-view', assessment: id }),
    ],
  )
}
