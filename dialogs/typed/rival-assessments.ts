// The other open assessments that a typed answer might mean, until the person has chosen one.

import { mayBeMeant, ruledOut } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { View } from '../../cards/parts/frame.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { allAnswering } from '../access/latest-used.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { stampOf, type Turn } from '../turn.ts'

/** The others that a typed answer might as well mean. */
export const rivalsOf = (turn: Turn, open: readonly View[], chosen: AssessmentId): readonly View[] =>
  open.filter(({ assessment }) => assessment.id !== chosen && mayBeMeant(assessment, turn.person))

/** Notes that a typed answer means none of the others. Writes only to those without the note. */
export async function ruleOutRivals(turn: Turn, deps: Dependencies, chosen: AssessmentId): Promise<void> {
  for (const { set, assessment } of rivalsOf(turn, await allAnswering(turn, deps), chosen)) {
    const here = whereIs(set, assessment, turn.person)
    if (!here) continue
    await changeAssessment(
      turn,
      deps,
      assessment.id,
      () => undefined,
      (rival) => ruledOut(rival, here.id, stampOf(turn)),
    )
  }
}
