// Lists the Yes answers that lack evidence or a second person.

import { leftOutOf } from '../../../assessment/team/left-out.ts'
import type { PressOf } from '../../../cards/press.ts'
import { evidenceCard } from '../../../cards/results/confidence/evidence-card.ts'
import { supportOf } from '../../../scoring/confidence/evidence.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

/** For every reader of the assessment. */
export function missingEvidence(turn: Turn, deps: Dependencies, press: PressOf<'evidence'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    const support = supportOf(view.set, view.assessment.answers, { leftOut: leftOutOf(view.assessment) })
    return { type: 'card', card: evidenceCard({ ...view, support, page: press.page ?? 1 }), again: press }
  })
}
