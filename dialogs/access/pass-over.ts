// Notes that a person chose one of several open assessments: a typed answer then means no other one.

import { mayBeMeant, passedOver } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { stampOf, type Turn } from '../turn.ts'
import { allAnswering } from './latest-used.ts'
import { changeMine } from './who-may-see.ts'

/** The others that a typed answer might as well mean. */
export const rivalsOf = (turn: Turn, open: readonly View[], chosen: AssessmentId): readonly View[] =>
  open.filter(({ assessment }) => assessment.id !== chosen && mayBeMeant(assessment, turn.person))

/** Writes only to those that were not passed over before. */
export async function passOverOthers(turn: Turn, deps: Dependencies, chosen: AssessmentId): Promise<void> {
  for (const { set, assessment } of rivalsOf(turn, await allAnswering(turn, deps), chosen)) {
    const here = whereIs(set, assessment, turn.person)
    if (!here) continue
    await changeMine(
      turn,
      deps,
      assessment.id,
      () => undefined,
      (rival) => passedOver(rival, here.id, stampOf(turn)),
    )
  }
}
