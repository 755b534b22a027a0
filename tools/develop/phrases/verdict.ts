// Judges the reply to one phrase of a corpus.

import type { CorpusLine } from './read-corpus.ts'
import type { Heard } from './try-phrase.ts'

/** `asked`: the bot offered meanings, or asked which answer is meant, and saved nothing by mistake. */
export type Verdict = 'right' | 'asked' | 'wrong'

export function verdictOf({ expected, maySave }: CorpusLine, { shown, saved }: Heard): Verdict {
  if (saved && !maySave) return 'wrong'
  if (expected.test(shown)) return 'right'
  return /^(Did you mean|I was not certain|What you wrote)/m.test(shown) ? 'asked' : 'wrong'
}

/** A share in per cent, rounded down to one decimal; 0 of nothing. */
export const perCentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10
