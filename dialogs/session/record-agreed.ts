// Records the agreed answer of a closed ballot. After an interruption, a later press does it.

import { answer, hasSaid } from '../../assessment/answers/answering.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { moveOn } from '../../assessment/team/session.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/**
 * Records the agreed answer of a ballot with its votes, unless it is already recorded. If it can no longer be recorded,
 * reopens the ballot without the agreed answer.
 *
 * @param view the return and its channel's members, which are not read again
 * @param known the ballot, if it was just saved
 * @returns `nothing to record` if no answer was agreed; a refusal if the answer could not be recorded
 */
export async function recordAgreed(
  turn: Turn,
  deps: Dependencies,
  { assessment, people }: View,
  question: QuestionId,
  known?: Ballot,
): Promise<'recorded' | 'nothing to record' | Refusal> {
  const { id } = assessment
  const key = ballotId(assessment, question)
  const ballot = known ?? (await deps.ballots.read(turn.tenant, key))
  const agreed = ballot?.agreed
  if (!ballot || !agreed) return 'nothing to record'
  const outcome = await deps.assessments.change<Step<Assessment, 'recorded' | Refusal>>(turn.tenant, id, (before) => {
    if (!before || !isReturn(before)) return { type: 'unchanged', result: refuse({ code: 'assessment-gone' }) }
    // After a move to another version meanwhile, this id may be another question's.
    if (ballotId(before, question) !== key) return { type: 'unchanged', result: refuse({ code: 'moved-since' }) }
    if (hasSaid(before, agreed.operation, question)) return { type: 'unchanged', result: 'recorded' }
    // Agreed before a submission: the return was submitted and reopened without this answer.
    if (agreed.at < (before.submissions.at(-1)?.at ?? ''))
      return { type: 'unchanged', result: refuse({ code: 'vote-over', question }) }
    const { value, reason, seen, votes, by, at, operation } = agreed
    const set = setOf(deps.sets, before)
    const asked = set.questions.get(question)
    if (!asked) return { type: 'unchanged', result: refuse({ code: 'not-understood' }) }
    const said = { question: asked, value, reason, seen, votes }
    const answered = answer(before, said, { by, at, operation }, councilOf(before, deps.council).authority)
    if (isRefusal(answered)) return { type: 'unchanged', result: answered }
    return { type: 'save', value: moveOn(answered, set, question, operation, people), result: 'recorded' }
  })
  if (outcome !== 'recorded') await openAgain(turn, deps, key, ballot)
  return outcome
}

async function openAgain(turn: Turn, deps: Dependencies, key: string, { agreed }: Ballot): Promise<void> {
  await deps.ballots.change<Step<Ballot, void>>(turn.tenant, key, (before) => {
    if (!before?.agreed || before.agreed.operation !== agreed?.operation)
      return { type: 'unchanged', result: undefined }
    const { agreed: _none, ...open } = before
    return { type: 'save', value: open, result: undefined }
  })
}
