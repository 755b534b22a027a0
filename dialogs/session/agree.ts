// Agrees one answer, which ends the ballot and is recorded with its votes.

import { statementAt } from '../../assessment/answers/answer.ts'
import { hasSaid, mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { agree, type Ballot, openBallot, revealedBy } from '../../assessment/team/ballot.ts'
import { awaitedOf, votersOf } from '../../assessment/team/team.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { recordedCard } from '../../cards/session/recorded-card.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import { withQuestion } from '../access/at-question.ts'
import { problemUnlessAgreeing } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOf } from '../access/view.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft } from '../dependencies/drafts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { askReason } from './ask-reason.ts'
import { questionReply } from './current-question.ts'
import { recordAgreed } from './record-agreed.ts'
import { notVotedOn } from './vote.ts'

/**
 * Agrees an answer: first closes the ballot with it, then records it. If the second write fails, the next press on the
 * question makes it.
 */
export function agreeAnswer(turn: Turn, deps: Dependencies, press: PressOf<'agree'>, inputs: Inputs): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, (question) => agreeAt(turn, deps, view, question, press, inputs)),
  )
}

async function agreeAt(
  turn: Turn,
  deps: Dependencies,
  view: View,
  question: Question,
  press: PressOf<'agree'>,
  inputs: Inputs,
): Promise<Reply> {
  const isAgreedAlready = hasSaid(view.assessment, turn.operation, question.id)
  const problem = isAgreedAlready ? undefined : mayNot(turn, view, question, press)
  if (problem && problem.code !== 'answer-changed') return refused(turn, deps, problem, view)
  if (!isAgreedAlready && (await isOver(turn, deps, view, press))) {
    await recordAgreed(turn, deps, view, question.id)
    return refused(turn, deps, { code: 'vote-over', question: question.id }, view)
  }
  if (problem) return { type: 'card', card: changedCard({ ...view, question, problem, round: press.round }) }
  const { reason, faults } = readRemarks(inputs)
  if (press.value === 'notApplicable' && (!reason || faults.length > 0))
    return askReason(turn, deps, view, question, press, inputs)
  const closed = await close(turn, deps, view, press, reason)
  const recorded = await recordAgreed(turn, deps, view, question.id, isRefusal(closed) ? undefined : closed)
  if (isRefusal(closed)) return refused(turn, deps, closed.problem, view)
  // The ballot is closed, and Teams may not answer a second time, so the reply uses the members known before.
  const now = await viewWith(turn, deps, view)
  if (isRefusal(now)) return refused(turn, deps, now.problem)
  if (typeof recorded === 'object') return notRecorded(turn, deps, now, press, question, recorded.problem)
  // The return may have been submitted meanwhile, and a redelivery of this press may have reopened the ballot.
  if (!hasSaid(now.assessment, turn.operation, question.id)) {
    return refused(turn, deps, notVotedOn(now, question.id) ?? { code: 'vote-over', question: question.id }, now)
  }
  if (reason) await dropDraft(turn, deps, draftCard('reason', press.assessment, press.question))
  if (turn.place.type === 'shared') return questionReply(deps, turn.tenant, now)
  return { type: 'card', card: recordedCard({ ...now, question, value: press.value }) }
}

/** The stored assessment, with the members of an earlier view. */
async function viewWith(turn: Turn, deps: Dependencies, { assessment, people }: View): Promise<View | Refusal> {
  const now = await deps.assessments.read(turn.tenant, assessment.id)
  return now ? viewOf(turn, deps, now, people) : refuse({ code: 'assessment-gone' })
}

/**
 * The reply if the answer was not recorded. If a colleague answered meanwhile, shows their answer before anything
 * replaces it.
 */
function notRecorded(
  turn: Turn,
  deps: Dependencies,
  view: View,
  press: PressOf<'agree'>,
  question: Question,
  problem: Problem,
): Reply {
  return problem.code === 'answer-changed'
    ? { type: 'card', card: changedCard({ ...view, question, problem, round: press.round }) }
    : refused(turn, deps, problem, view)
}

/** Whether the card was drawn for a vote that has ended. */
async function isOver(
  turn: Turn,
  deps: Dependencies,
  { assessment }: View,
  { question, round }: PressOf<'agree'>,
): Promise<boolean> {
  const ballot = await deps.ballots.read(turn.tenant, ballotId(assessment, question))
  if (!ballot) return false
  return ballot.round !== round || (ballot.agreed !== undefined && ballot.agreed.operation !== turn.operation)
}

function mayNot(turn: Turn, view: View, question: Question, press: PressOf<'agree'>): Problem | undefined {
  const { assessment, people, council } = view
  const problem = problemUnlessAgreeing(turn)(assessment, people) ?? notVotedOn(view, question.id)
  if (problem) return problem
  if (press.value === 'notApplicable' && !mayBeNotApplicable(question, council.authority)) {
    return { code: 'not-applicable-here', question: question.id }
  }
  const standing = assessment.answers[question.id]
  // The owner of the function may have answered meanwhile.
  return standing?.value !== undefined && standing.value !== statementAt(standing, press.revision)?.value
    ? { code: 'answer-changed', question: question.id, standing, wanted: press.value }
    : undefined
}

/** Closes the ballot. The votes of members who have left do not count and are not awaited. */
function close(
  turn: Turn,
  deps: Dependencies,
  { assessment, people }: View,
  { question, round, value, revision }: PressOf<'agree'>,
  reason: string | undefined,
): Promise<Ballot | Refusal> {
  const { team } = assessment
  const voters = team ? votersOf(people, team) : []
  const awaited = team ? awaitedOf(team, people) : []
  return deps.ballots.change<Step<Ballot, Ballot | Refusal>>(
    turn.tenant,
    ballotId(assessment, question),
    (before = openBallot(question, false, 0)) => {
      const said = { round, value, reason, seen: revision }
      const after = agree(revealedBy(before, awaited), said, stampOf(turn), voters)
      return isRefusal(after) ? { type: 'unchanged', result: after } : saveIfChanged(before, after, after)
    },
  )
}
