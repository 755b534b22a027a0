// Bands of a function's score. A publication uses the band of each council's score and never the score itself.

import type { QuestionSet } from '../../assessment/question-set.ts'

/** Equal parts of the scale from 0 to the number of levels. */
export type Bands = { readonly count: number; readonly width: number }

/**
 * Returns as many bands as possible. The possible scores of a council in each band span at least one whole level. A
 * score is a sum of shares of levels, so its steps are 1/1 to 1/n of a level; n is the most criteria in a level. Our
 * set of five levels with two criteria each has three bands: 0 to 1.5, 2 to 3, and 3.5 to 5.
 */
export function bandsOf(set: QuestionSet): Bands {
  const most = mostCriteria(set)
  let count = 1
  while (isWideEnough(set.levels, count + 1, most)) count += 1
  return { count, width: set.levels / count }
}

/** The band of a score, counted from 0. The top of the scale belongs to the last band. */
export const bandOf = (score: number, { count, width }: Bands): number =>
  Math.min(count - 1, Math.floor(score / width + rounding))

/** The middle of a band. */
export const middleOf = (band: number, { width }: Bands): number => (band + 0.5) * width

/**
 * Returns as many values as there are councils, in the order of the bands. Spreads the councils of a band evenly over
 * it, so the values depend only on the number of councils in each band.
 */
export function spreadOver(inBands: readonly number[], bands: Bands): readonly number[] {
  const values: number[] = []
  for (let band = 0; band < bands.count; band++) {
    const councils = inBands.filter((own) => own === band).length
    for (let nth = 0; nth < councils; nth++) values.push((band + (nth + 0.5) / councils) * bands.width)
  }
  return values
}

function isWideEnough(levels: number, count: number, mostCriteria: number): boolean {
  const bands = { count, width: levels / count }
  for (let criteria = 1; criteria <= mostCriteria; criteria++) {
    const scores = Array.from({ length: levels * criteria + 1 }, (_, step) => step / criteria)
    for (let band = 0; band < count; band++) {
      const within = scores.filter((score) => bandOf(score, bands) === band)
      if ((within.at(-1) ?? 0) - (within[0] ?? 0) < 1) return false
    }
  }
  return true
}

function mostCriteria({ functions }: QuestionSet): number {
  const counts = functions.flatMap(({ questions }) => [
    ...Map.groupBy(questions, ({ level }) => level)
      .values()
      .map((those) => those.length),
  ])
  return Math.max(...counts)
}

// Corrects binary rounding: 5/3 divided by a width of 5/3 must give 1, not slightly less.
const rounding = 1e-9
