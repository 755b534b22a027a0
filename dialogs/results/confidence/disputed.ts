// Shows a lead the questions on which the council's teams differed most.

import { ballotsOf, type ReturnBallots, teamVotesId } from '../../../assessment/organisation/team-votes.ts'
import { wholeOf } from '../../../assessment/team/asked-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { PressOf } from '../../../cards/press.ts'
import { disputedCard } from '../../../cards/results/confidence/disputed-card.ts'
import { agreementByQuestion } from '../../../scoring/confidence/question-agreement.ts'
import { problemUnlessLead } from '../../access/permission-checks.ts'
import { refused } from '../../access/refused.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

/** Only for leads, because it counts the votes of all the council's returns, including those of other channels. */
export function showDisputed(turn: Turn, deps: Dependencies, press: PressOf<'disputed'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    if (!view.assessment.team) return refused(turn, deps, { code: 'not-understood' }, view)
    const returns = await ballotsOfCouncil(turn, deps, view)
    const agreement = agreementByQuestion(wholeOf(view.set), returns)
    return { type: 'card', card: disputedCard({ ...view, agreement, returns: returns.length }), again: press }
  }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/** The ballots of this return as it is now, and of the council's submitted returns of the same version. One read. */
async function ballotsOfCouncil(
  turn: Turn,
  deps: Dependencies,
  { assessment }: View,
): Promise<readonly ReturnBallots[]> {
  const known = await deps.teamVotes.read(turn.tenant, teamVotesId(assessment))
  const { [assessment.id]: _itself, ...others } = known?.returns ?? {}
  return [...Object.values(others).map(({ ballots }) => ballots), ballotsOf(assessment)]
}
