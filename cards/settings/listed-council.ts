// A council of the tenant as lists show it: by its name, or by its number while it has none.

import { type Council, councilNameIn } from '../../assessment/council.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { Words } from '../parts/words.ts'

/** One council, under the id of its record. `council` has what the deployment states, too. */
export type ListedCouncil = { readonly id: string; readonly council: Council }

/** Its name in the reader's language. The first, second, ... council of the list is numbered from 1. */
export function nameOfCouncil({ ui, language }: Words, { council }: ListedCouncil, nth: number): string {
  return readableName(councilNameIn(language, council) ?? '') || ui.councils.unnamed(nth + 1)
}
