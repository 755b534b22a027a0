// Checks whether a sentence begins as a question.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'

/** True for "do we" and "what if", but not for "do not know". */
export function startsQuestion(
  { questionStarts, noQuestion, asking }: Phrases,
  [first = '', second = '', ...more]: readonly string[],
): boolean {
  if (more.length > 0 && asking?.verbs.includes(first) && asking.subjects.includes(second)) return true
  return questionStarts.includes(first) && !noQuestion.first.includes(first) && !noQuestion.second.includes(second)
}
