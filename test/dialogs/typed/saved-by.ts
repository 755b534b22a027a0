// Finds the answer that a typed text saves, for a reader of this language.

import { understandBoth } from '../../../dialogs/typed/understand-both.ts'
import { set } from '../../support/cards/sample.ts'

/** The answer; undefined if nothing is saved. */
export function savedBy(reader: string, text: string): string | undefined {
  const meaning = understandBoth(reader, set, text)
  return meaning.type === 'answer' && meaning.answer.type === 'said' ? meaning.answer.value : undefined
}
