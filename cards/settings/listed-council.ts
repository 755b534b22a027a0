// Names a council in a list: by its name, or by its number while it has none.

import { type Council, councilNameIn } from '../../assessment/council.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { Words } from '../parts/words.ts'

/** One council, with the id of its record. `council` includes the deployment's particulars. */
export type ListedCouncil = { readonly id: string; readonly council: Council }

/** Its name in the reader's language, or else its number in the list, counted from 1. `nth` is its index from 0. */
export function nameOfCouncil({ ui, language }: Words, { council }: ListedCouncil, nth: number): string {
  return readableName(councilNameIn(language, council) ?? '') || ui.councils.unnamed(nth + 1)
}
