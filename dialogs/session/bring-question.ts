// Moves the team to a question: an earlier one, a parked one, or one to vote on again.

import { hasSaid } from '../../assessment/answers/answering.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type Ballot, isAnswered, openBallot } from '../../assessment/team/ballot.ts'
import { bringToTeam } from '../../assessment/team/session.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import { changeReturn, readAssessment } from '../access/assessment-access.ts'
import { problemUnlessAgreeing } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { boardReply } from '../team/board.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'
import { recordAgreed } from './record-agreed.ts'

/** Moves the team to an earlier or a parked question. With `anew` it opens a new vote. */
export async function bringQuestion(turn: Turn, deps: Dependencies, press: PressOf<'ask'>): Promise<Reply> {
  const view = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(view)) return refused(turn, deps, view.problem, view.view)
  if (!view.set.questions.has(press.question)) return refused(turn, deps, { code: 'not-understood' }, view)
  const problem = problemUnlessAgreeing(turn)(view.assessment, view.people)
  if (problem) return refused(turn, deps, problem, view)
  await recordAgreed(turn, deps, view, press.question)
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessAgreeing(turn), (assessment) =>
    bringToTeam(assessment, setOf(deps.sets, assessment), press, stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const isNew = !outcome.before.team?.operations.includes(turn.operation)
  if (press.anew && isNew) await voteAnew(turn, deps, outcome, press)
  const show = { type: 'show', assessment: press.assessment, surface: 'question' } as const
  if (press.onBoard) return { ...boardReply(outcome, { isAsked: true }), after: [{ ...show, anew: 'unless-recent' }] }
  return { ...(await questionReply(deps, turn.tenant, outcome)), after: [show] }
}

/**
 * Opens a new round on the team's current question, unless an agreed answer is not recorded yet: the team then
 * continues from that answer.
 */
async function voteAnew(
  turn: Turn,
  deps: Dependencies,
  { assessment }: View,
  { question }: PressOf<'ask'>,
): Promise<void> {
  if (assessment.team?.asking?.question !== question) return
  const { named } = assessment.team.rules
  const answer = assessment.answers[question]
  const isOver = (ballot: Ballot) =>
    ballot.agreed ? hasSaid(assessment, ballot.agreed.operation, question) : isAnswered(ballot, answer)
  await deps.ballots.change<Step<Ballot, void>>(turn.tenant, ballotId(assessment, question), (before) =>
    before === undefined || isOver(before)
      ? {
          type: 'save',
          value: openBallot(question, named, answer?.revision ?? 0, (before?.round ?? 0) + 1),
          result: undefined,
        }
      : { type: 'unchanged', result: undefined },
  )
}
