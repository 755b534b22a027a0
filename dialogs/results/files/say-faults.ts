// Words the faults of a file in the reader's language.

import type { StoredFault } from '../../../assessment/people/staged-import.ts'
import type { Words } from '../../../cards/parts/words.ts'
import type { FileFault } from '../../../reports/reading/import/proposals.ts'
import { sayFault } from '../../../reports/wording/told-fault.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'

/** Words a fault. The reports have a wording in every language of the cards. */
export const sayFaults =
  ({ language }: Pick<Words, 'language'>) =>
  (fault: StoredFault): string =>
    sayFault(wordingIn(language).faults, fault)

/** Words an assumption about the form of a file, or a fault, as a complete sentence. */
export const sayGuesses =
  (words: Pick<Words, 'language'>) =>
  (guess: StoredFault): string =>
    wordingIn(words.language).faultOfFile(sayFaults(words)(guess))

/** Words a fault of a whole file, with its line if it has one. */
export function sayFileFault(words: Pick<Words, 'language'>, { line, fault }: FileFault): string {
  return line === undefined
    ? sayGuesses(words)(fault)
    : wordingIn(words.language).faultAt(line, sayFaults(words)(fault))
}
