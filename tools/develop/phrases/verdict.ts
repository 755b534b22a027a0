// Judges the reply to one phrase of a corpus.

import type { CorpusLine } from './read-corpus.ts'
import type { Heard } from './try-phrase.ts'

/** `asked`: the bot offered meanings, or asked which answer is meant, and saved nothing by mistake. */
export type Verdict = 'right' | 'asked' | 'wrong'

export function verdictOf(line: CorpusLine, heard: Heard): Verdict {
  const { expected } = line
  const { shown } = heard
  if ((heard.saved && !line.maySave) || isTakenBackByMistake(line, heard)) return 'wrong'
  if (expected.test(shown)) return 'right'
  return /^(Did you mean|I was not certain|What you wrote|Is that a No|Ai dyma|Ai Nac ydy neu|Nid oeddwn yn siŵr|Mae’r hyn a ysgrifennoch)/m.test(
    shown,
  )
    ? 'asked'
    : 'wrong'
}

/** Whether an answer is gone although the line does not expect it. */
export const isTakenBackByMistake = ({ expected }: CorpusLine, { takenBack }: Heard): boolean =>
  takenBack && !expected.test('Taken back') && !expected.test('Tynnwyd yr ateb yn ôl')

/** A share in per cent, rounded down to one decimal; 0 of nothing. */
export const perCentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10
