// Prepares the understanding of typed words before the first are typed, without delaying other work.

import { phrasesOf, typedLanguages } from '../../cards/wording/phrases/languages.ts'
import { inTurns } from './understanding/in-steps.ts'
import { indexing } from './understanding/matching/match-intent.ts'

/**
 * Resolves once each language is ready. Words that are typed before then make theirs ready themselves.
 *
 * @param pause lets other work go first, and resolves after it
 */
export async function prepareUnderstanding(pause: () => Promise<unknown>): Promise<void> {
  for (const language of typedLanguages) await inTurns(indexing(phrasesOf(language)), pause)
}
