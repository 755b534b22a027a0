// Finds the other open assessments that a typed answer may mean, until the person chooses one.

import { mayBeMeant, ruledOut } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { View } from '../../cards/parts/frame.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { allAnswering } from '../access/latest-used.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { stampOf, type Turn } from '../turn.ts'

/** The other assessments that a typed answer may mean. */
export const rivalsOf = (turn: Turn, open: readonly View[], chosen: AssessmentId): readonly View[] =>
  open.filter(({ assessment }) => assessment.id !== chosen && mayBeMeant(assessment, turn.person))

/** Notes in the others that typed answers do not mean them. Writes only to those without the note. */
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
