// Shows leads the comparison of officers' views with the council return.

import { valuesOf } from '../../../../assessment/assessment.ts'
import { perceptionId } from '../../../../assessment/organisation/perception.ts'
import type { View } from '../../../../cards/parts/frame.ts'
import type { PressOf } from '../../../../cards/press.ts'
import { perceptionCard } from '../../../../cards/results/confidence/perception/perception-card.ts'
import { problemUnlessLead } from '../../../access/permission-checks.ts'
import { refused } from '../../../access/refused.ts'
import { viewAssessment } from '../../../access/view-assessment.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../../turn.ts'
import { frozenIn } from '../../circumstances-of.ts'
import { summaryOf } from '../../results.ts'

/** One read for any number of views, because the record holds the figures as last shown. */
export function showPerception(turn: Turn, deps: Dependencies, press: PressOf<'perception'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    const { assessment, set } = view
    if (!assessment.team) return refused(turn, deps, { code: 'not-understood' }, view)
    const perception = await deps.perceptions.read(turn.tenant, perceptionId(assessment.organisationId, set))
    const values = frozenIn(assessment)?.values ?? valuesOf(assessment)
    return {
      type: 'card',
      card: perceptionCard({ ...view, summary: summaryOf(view), perception, values }),
      again: press,
    }
  }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}
