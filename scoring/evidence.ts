// How well the Yes answers of an assessment are supported: by evidence, and by a second person.

import type { Answer, Votes } from '../assessment/answers/answer.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Ratio } from '../assessment/summary.ts'
import { type Circumstances, countedFunctions } from './circumstances.ts'
import { ratio } from './ratio.ts'

/** Shares of the Yes answers, from 0 to 1; null without a Yes. They never change a score. */
export type Evidence = {
  /** The share with a note or an evidence link. */
  readonly evidenced: Ratio | null
  /** The share that at least two people support. */
  readonly seenByTwo: Ratio | null
}

/** The parts of an answer that tell how well it is supported. */
type Supported = Pick<Answer, 'value' | 'note' | 'evidence' | 'confirmed'> & { readonly votes?: Pick<Votes, 'yes'> }

/** The evidence behind the Yes answers that stand, in the functions that count. */
export function evidenceOf(
  set: QuestionSet,
  answers: Readonly<Record<string, Supported | undefined>>,
  circumstances: Pick<Circumstances, 'leftOut'> = {},
): Evidence {
  const met = countedFunctions(set, circumstances)
    .flatMap(({ questions }) => questions.map(({ id }) => answers[id]))
    .filter((answer): answer is Supported => answer?.value === 'yes')
  const shareOf = (isSo: (answer: Supported) => boolean) =>
    met.length === 0 ? null : ratio(met.filter(isSo).length, met.length)
  return { evidenced: shareOf(isEvidenced), seenByTwo: shareOf(isSeenByTwo) }
}

const isEvidenced = ({ note, evidence }: Supported): boolean => Boolean(note?.trim() || evidence?.trim())

// The two people are known by their votes, or the second one confirmed the answer on review. The answer names the one who
// recorded it, who is often one of the voters.
const isSeenByTwo = ({ votes, confirmed }: Supported): boolean =>
  (votes !== undefined && votes.yes >= 2) || confirmed !== undefined
