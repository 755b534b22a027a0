// Recording what a ballot says was agreed: after the ballot was closed, and by the next press where that was cut short.

import { answer, saidEver } from '../../assessment/answers/answering.ts'
import type { AssessmentId, QuestionId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { moveOn } from '../../assessment/team/session.ts'
import type { View } from '../../cards/parts/frame.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/**
 * Records what a ballot says was agreed, with the votes, where the assessment does not have it yet. Where it may not be
 * recorded any more, the ballot is opened again, as if nothing had been agreed. `known` is the ballot, just saved.
 */
export async function recordAgreed(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  question: QuestionId,
  known?: Ballot,
): Promise<'recorded' | Refusal> {
  const ballot = known ?? (await deps.ballots.read(turn.tenant, ballotId(id, question)))
  const agreed = ballot?.agreed
  const asked = deps.set.questions.get(question)
  const standing = agreed && (await deps.assessments.read(turn.tenant, id))
  if (!ballot || !agreed || !asked || !standing?.team) return 'recorded'
  const roster = await deps.members(turn.tenant, standing.team.conversation)
  const people: View['people'] = roster === 'refused' ? new Map() : roster
  const outcome = await deps.assessments.change<Step<View['assessment'], 'recorded' | Refusal>>(
    turn.tenant,
    id,
    (before) => {
      if (!before || !isReturn(before)) return { type: 'keep', result: refuse({ code: 'assessment-gone' }) }
      if (saidEver(before, agreed.operation).includes(question)) return { type: 'keep', result: 'recorded' }
      // Before it was submitted: whoever opened it again did so without this answer.
      if (agreed.at < (before.submissions.at(-1)?.at ?? ''))
        return { type: 'keep', result: refuse({ code: 'vote-over', question }) }
      const { value, reason, seen, votes, by, at, operation } = agreed
      const said = { question: asked, value, reason, seen, votes }
      const answered = answer(before, said, { by, at, operation }, councilOf(before, deps.council).authority)
      if (isRefusal(answered) || !isReturn(answered)) {
        return { type: 'keep', result: isRefusal(answered) ? answered : refuse({ code: 'not-understood' }) }
      }
      return { type: 'save', value: moveOn(answered, deps.set, question, operation, people), result: 'recorded' }
    },
  )
  if (outcome !== 'recorded') await openAgain(turn, deps, id, ballot)
  return outcome
}

async function openAgain(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  { question, agreed }: Ballot,
): Promise<void> {
  await deps.ballots.change<Step<Ballot, void>>(turn.tenant, ballotId(id, question), (before) => {
    if (!before?.agreed || before.agreed.operation !== agreed?.operation) return { type: 'keep', result: undefined }
    const { agreed: _none, ...open } = before
    return { type: 'save', value: open, result: undefined }
  })
}
