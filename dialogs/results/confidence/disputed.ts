// Shows a lead the questions on which the council's teams differed most.

import type { Assessment } from '../../../assessment/assessment.ts'
import { wholeOf } from '../../../assessment/team/asked-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { PressOf } from '../../../cards/press.ts'
import { disputedCard } from '../../../cards/results/confidence/disputed-card.ts'
import { agreementByQuestion } from '../../../scoring/confidence/question-agreement.ts'
import { problemUnlessLead } from '../../access/permission-checks.ts'
import { readableOnly } from '../../access/readable-only.ts'
import { refused } from '../../access/refused.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

/** The most returns of the council whose votes are counted, the latest. */
export const mostReturns = 20

/** Only leads see it: it counts the votes of all returns of the council, also of channels that others are not in. */
export function showDisputed(turn: Turn, deps: Dependencies, press: PressOf<'disputed'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    if (!view.assessment.team) return refused(turn, deps, { code: 'not-understood' }, view)
    const returns = await votedReturns(turn, deps, view)
    const agreement = agreementByQuestion(
      wholeOf(view.set),
      returns.map(({ answers }) => answers),
    )
    return { type: 'card', card: disputedCard({ ...view, agreement, returns: returns.length }), again: press }
  }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/** This return, and the latest submitted ones of the same council and version. One that was deleted is not found. */
async function votedReturns(turn: Turn, deps: Dependencies, { assessment }: View): Promise<readonly Assessment[]> {
  const { organisationId, questionSet, id } = assessment
  const { returns = [] } = (await deps.organisations.read(turn.tenant, organisationId)) ?? {}
  const latest = returns.map((each) => each.assessment).slice(-mostReturns)
  const readable = readableOnly(deps).deps
  const others = await Promise.all(
    latest.filter((other) => other !== id).map((other) => readable.assessments.read(turn.tenant, other)),
  )
  const isCounted = (other: Assessment | undefined): other is Assessment =>
    other?.team !== undefined &&
    other.submittedAt !== undefined &&
    other.organisationId === organisationId &&
    other.questionSet.id === questionSet.id &&
    other.questionSet.version === questionSet.version
  return [...others.filter(isCounted), assessment]
}
