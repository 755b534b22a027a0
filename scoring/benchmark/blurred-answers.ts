// Blurs each council's answers before they are counted, so that no published share can prove an answer.

import type { QuestionId } from '../../assessment/ids.ts'
import type { CouncilFigures } from './council-figures.ts'

/**
 * Whether the hub counts the opposite of an answer of this return. True for a quarter of all answers, chosen by the
 * hub's secret. The choice is the same in every publication, so averaging publications removes no noise. Source:
 * Warner, "Randomized Response", Journal of the American Statistical Association 60 (1965), 63-69.
 */
export type Coin = (of: Pick<CouncilFigures, 'council' | 'submittedOn'>, question: QuestionId) => boolean

/** Caches a coin's result for each answer of a return, because several cohorts count the return. */
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
 * Estimates the share of Yes behind a blurred share. With few councils the estimate may lie outside 0 to 1, so it is
 * clamped.
 */
export const sharpened = (share: number): number => Math.min(1, Math.max(0, (share - blurred) / (1 - 2 * blurred)))

/**
 * An upper bound of half the width of the 95 per cent interval of a sharpened share. It includes chance and the blur.
 * @param answers how many were counted
 */
export const marginOf = (answers: number): number => (1.96 * 0.5) / Math.sqrt(answers) / (1 - 2 * blurred)
