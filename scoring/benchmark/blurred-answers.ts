// Blurs each council's answers before they are counted, so that no published share can prove an answer.

import type { QuestionId } from '../../assessment/ids.ts'
import type { CouncilFigures } from './council-figures.ts'

/**
 * Whether the hub counts the opposite of the answer to a question in this return. It says so for a quarter of all answers,
 * by a secret of its own, and says the same in every publication of the return: publications cannot be averaged.
 * Source: Warner, "Randomized Response", Journal of the American Statistical Association 60 (1965), 63-69.
 */
export type Coin = (of: Pick<CouncilFigures, 'council' | 'submittedOn'>, question: QuestionId) => boolean

/** A coin that is tossed once for each answer of a return, however many cohorts count the return. */
export function tossedOnce(coin: Coin, questions: Iterable<QuestionId>): Coin {
  const opposite = new Map<Parameters<Coin>[0], ReadonlySet<QuestionId>>()
  const ids = [...questions]
  return (of, question) => {
    let own = opposite.get(of)
    if (!own) {
      own = new Set(ids.filter((id) => coin(of, id)))
      opposite.set(of, own)
    }
    return own.has(question)
  }
}

/** The share of all answers that are counted as their opposite. */
export const blurred = 1 / 4

/**
 * The share of Yes behind a blurred share, from 0 to 1. Few councils may give a value outside; it is cut.
 */
export const sharpened = (share: number): number => Math.min(1, Math.max(0, (share - blurred) / (1 - 2 * blurred)))

/**
 * Half the width of the 95 per cent interval of a sharpened share, at most: the blur counts as well as chance.
 * @param answers how many were counted
 */
export const marginOf = (answers: number): number => (1.96 * 0.5) / Math.sqrt(answers) / (1 - 2 * blurred)
