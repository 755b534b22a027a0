// Starts to answer together, and shows the team's question to a member.

import { functionOf } from '../../assessment/answers/progress.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { beginSession, isAsking } from '../../assessment/team/session.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { PressOf } from '../../cards/press.ts'
import { standsCard } from '../../cards/team/stands-card.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { changeReturn, readAssessment } from '../access/assessment-access.ts'
import { type Check, problemUnlessAgreeing, problemUnlessInSession } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { boardReply } from '../team/board.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'
import { recordAgreed } from './record-agreed.ts'

/** Posts the question card, or uses the current one. The presser still sees the board. */
export async function beginAnswering(turn: Turn, deps: Dependencies, press: PressOf<'together'>): Promise<Reply> {
  const before = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(before)) return refused(turn, deps, before.problem, before.view)
  const asking = before.assessment.team?.asking?.question
  const ballot = asking && (await deps.ballots.read(turn.tenant, ballotId(before.assessment, asking)))
  // Records an agreed answer whose recording was interrupted.
  if (asking && ballot) await recordAgreed(turn, deps, before, asking, ballot)
  // Moving the team away from a question needs the permission to go to another one.
  const leadsAway = ({ team }: CouncilReturn) => press.function !== undefined && press.function !== team.asking?.within
  const check: Check = (assessment, roster) =>
    isReturn(assessment) && isAsking(assessment, ballot) && leadsAway(assessment)
      ? problemUnlessAgreeing(turn)(assessment, roster)
      : problemUnlessInSession(turn)(assessment, roster)
  const outcome = await changeReturn(turn, deps, press.assessment, check, (assessment, roster) => {
    const set = setOf(deps.sets, assessment)
    if (press.function && !functionOf(set, press.function)) return refuse({ code: 'not-understood' })
    return beginSession(assessment, set, press.function, stampOf(turn), roster, ballot)
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const isTyped = turn.input.type === 'typed'
  const anew = isTyped ? 'always' : 'unless-recent'
  const after = [{ type: 'show', assessment: press.assessment, surface: 'question', anew }] as const
  const link = isTyped ? await questionElsewhere(turn, deps, press) : undefined
  if (link !== undefined) {
    const card = standsCard({ words: outcome.words, what: 'question', link, press })
    return { type: 'card', card, after: [{ type: 'show', assessment: press.assessment, surface: 'question' }] }
  }
  // After a typed command, the question card itself is the reply.
  return isTyped ? { type: 'nothing', after } : { ...boardReply(outcome, { isAsked: true }), after }
}

/** The link to the question, if it is in another thread than the person's message. */
function questionElsewhere(
  { tenant, place }: Turn,
  deps: Dependencies,
  { assessment }: PressOf<'together'>,
): Promise<string | undefined> | undefined {
  return place.type === 'shared' ? deps.standsElsewhere(place, { tenant, assessment, surface: 'question' }) : undefined
}

/** Shows this member's view of the question. It changes nothing, so a client may send this press to refresh a card. */
export function showSharedQuestion(turn: Turn, deps: Dependencies, press: PressOf<'ballot'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    questionReply(deps, turn.tenant, view, { isVoteShown: press.mine }),
  )
}
