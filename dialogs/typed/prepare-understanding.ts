// Builds the index for typed words in advance, without delaying other work.

import { phrasesOf, typedLanguages } from '../../cards/wording/phrases/languages.ts'
import { inTurns } from './understanding/in-steps.ts'
import { indexing } from './understanding/matching/match-intent.ts'

/**
 * Resolves once every language is ready. Words typed earlier build the index of their language at once.
 *
 * @param pause lets other work run, and resolves after it
 */
export async function prepareUnderstanding(pause: () => Promise<unknown>): Promise<void> {
  for (const language of typedLanguages) await inTurns(indexing(phrasesOf(language)), pause)
}
