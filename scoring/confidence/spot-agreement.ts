// Measures the agreement of a spot check with its return.

import type { SpotCheck } from '../../assessment/team/spot-check/spot-check.ts'
import { gwetAc1 } from '../benchmark/gwet-ac1.ts'

/** `ac1`: Gwet's AC1 with the return and the colleague as two raters of ten questions, over Yes, No and Not sure. */
export type SpotAgreement = { readonly agreed: number; readonly of: number; readonly ac1: number | null }

/** The agreement; `undefined` until the colleague has finished the spot check. */
export function spotAgreement({ questions, ended }: SpotCheck): SpotAgreement | undefined {
  if (ended?.how !== 'done') return undefined
  const ratings = questions.map(({ value, said }) =>
    (['yes', 'no', 'unsure'] as const).map((each) => Number(value === each) + Number(said === each)),
  )
  const agreed = questions.filter(({ value, said }) => value === said).length
  return { agreed, of: questions.length, ac1: gwetAc1(ratings) }
}
