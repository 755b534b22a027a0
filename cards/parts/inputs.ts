// The inputs of cards. Each has a label, and an id that is unique to this drawing.

import type { IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards'
import { inputId } from '../press.ts'
import { type Element, notice, text } from './elements.ts'
import type { Words } from './words.ts'

/** A view with inputs. `isDraft`: the typed values are an unsaved draft from earlier. */
export type Drafted = { readonly isDraft?: boolean }

/**
 * Says that a card shows a draft.
 *
 * @param save the title of the button that saves it
 */
export const draftNotice = ({ words, isDraft }: Drafted & { readonly words: Words }, save: string): Element[] =>
  isDraft ? [notice('emphasis', [text(words.ui.detail.draft(save))])] : []

type Look<Input> = Partial<Omit<Input, 'type' | 'id' | 'label'>> & { readonly label: string }

export function textInput(name: string, drawing: string, look: Look<ITextInput>): ITextInput {
  return { type: 'Input.Text', id: inputId(name, drawing), ...look }
}

export function dateInput(name: string, drawing: string, look: Look<IDateInput>): IDateInput {
  return { type: 'Input.Date', id: inputId(name, drawing), ...look }
}

/**
 * A single choice, or with `isMultiSelect` any number of choices, which arrive as one text separated by commas. Without
 * a `value` nothing is chosen.
 */
export function choiceInput(
  name: string,
  drawing: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  look: Look<IChoiceSetInput>,
): IChoiceSetInput {
  return { type: 'Input.ChoiceSet', id: inputId(name, drawing), choices: [...choices], wrap: true, ...look }
}
