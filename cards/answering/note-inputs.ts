// Draws the inputs for an answer's note and evidence link.

import type { Answer } from '../../assessment/answers/answer.ts'
import { longest } from '../../assessment/limits.ts'
import type { Element } from '../parts/elements.ts'
import { textInput } from '../parts/inputs.ts'
import type { Words } from '../parts/words.ts'
import type { Inputs } from '../press.ts'

type Filled = {
  readonly words: Words
  readonly standing: Answer | undefined
  /** Typed but unsaved texts. They are shown in place of the saved ones. */
  readonly typed?: Inputs
}

/**
 * The inputs for the note and the evidence link, with the typed or the saved texts.
 *
 * @param mark returns the mark of this drawing for an input with this text
 * @param note the label of the note, and its separation from the elements above
 */
export function noteInputs(
  { words, standing, typed }: Filled,
  mark: (shown: string | undefined) => string,
  note: Pick<Parameters<typeof textInput>[2], 'label' | 'separator' | 'spacing'>,
): Element[] {
  const { detail } = words.ui
  const { label, ...apart } = note
  return [
    textInput('note', mark(standing?.note), {
      label,
      placeholder: detail.notePlaceholder,
      value: typed ? typed.note : standing?.note,
      isMultiline: true,
      maxLength: longest.note,
      ...apart,
    }),
    textInput('evidence', mark(standing?.evidence), {
      label: detail.evidence,
      placeholder: detail.evidencePlaceholder,
      value: typed ? typed.evidence : standing?.evidence,
      maxLength: longest.evidence,
      style: 'Url',
    }),
  ]
}
