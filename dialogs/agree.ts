// Agreeing: one answer ends the ballot and is recorded with the votes beside it.

import { statementAt } from '../assessment/answer.ts'
import { mayBeNotApplicable, saidEver } from '../assessment/answering.ts'
import { agree, type Ballot, openBallot, revealedBy } from '../assessment/ballot.ts'
import { isRefusal, type Problem, type Refusal } from '../assessment/problem.ts'
import type { Question } from '../assessment/question-set.ts'
import { panelOf, votersOf } from '../assessment/team.ts'
import { changedCard } from '../cards/changed-card.ts'
import type { View } from '../cards/frame.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { recordedCard } from '../cards/recorded-card.ts'
import { ballotId } from '../store/ballots.ts'
import type { Step } from '../store/change.ts'
import { askWhy } from './ask-why.ts'
import { atQuestion } from './go.ts'
import { mayAgree } from './may.ts'
import { readMine } from './mine.ts'
import { readWords } from './note.ts'
import { notApplicableHere } from './press-together.ts'
import { questionReply } from './question-now.ts'
import { recordAgreed } from './record-agreed.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'
import { notVotedOn } from './vote.ts'

/**
 * Agrees an answer. The ballot is closed first, and says what was agreed; then it is recorded. Where that is cut short,
 * the next press on the question records it.
 */
export function agreeAnswer(turn: Turn, world: World, press: PressOf<'agree'>, inputs: Inputs): Promise<Reply> {
  return atQuestion(turn, world, press, async (question) => {
    const view = await readMine(turn, world, press.assessment)
    if (isRefusal(view)) return refused(turn, world, view.problem)
    if (view.assessment.team?.rules.answering === 'press') return notApplicableHere(turn, world, press, inputs)
    const isAgreedAlready = saidEver(view.assessment, turn.operation).includes(question.id)
    const problem = isAgreedAlready ? undefined : mayNot(turn, view, question, press)
    if (problem && problem.code !== 'answer-changed') return refused(turn, world, problem, view)
    if (!isAgreedAlready && (await isOver(turn, world, press))) {
      await recordAgreed(turn, world, press.assessment, question.id)
      return refused(turn, world, { code: 'vote-over', question: question.id }, view)
    }
    if (problem) return { type: 'card', card: changedCard({ ...view, question, problem, round: press.round }) }
    const { reason, faults } = readWords(inputs)
    if (press.value === 'notApplicable' && (!reason || faults.length > 0))
      return askWhy(turn, view, question, press, inputs)
    const closed = await close(turn, world, view, press, reason)
    const recorded = await recordAgreed(
      turn,
      world,
      press.assessment,
      question.id,
      isRefusal(closed) ? undefined : closed,
    )
    if (isRefusal(closed)) return refused(turn, world, closed.problem, view)
    if (recorded !== 'recorded') return notRecorded(turn, world, press, question, recorded.problem)
    const now = await readMine(turn, world, press.assessment)
    if (isRefusal(now)) return refused(turn, world, now.problem)
    // Where the return was submitted at this moment, another delivery of the same press may have opened the ballot again.
    if (!saidEver(now.assessment, turn.operation).includes(question.id)) {
      return refused(turn, world, notVotedOn(now, question.id) ?? { code: 'vote-over', question: question.id }, now)
    }
    if (turn.place.type === 'shared') return questionReply(world, turn.tenant, now)
    return { type: 'card', card: recordedCard({ ...now, question, value: press.value }) }
  })
}

/** Somebody else has answered at this moment: nothing of theirs is written over before it was seen. */
async function notRecorded(
  turn: Turn,
  world: World,
  press: PressOf<'agree'>,
  question: Question,
  problem: Problem,
): Promise<Reply> {
  const view = await readMine(turn, world, press.assessment)
  if (isRefusal(view)) return refused(turn, world, view.problem)
  return problem.code === 'answer-changed'
    ? { type: 'card', card: changedCard({ ...view, question, problem, round: press.round }) }
    : refused(turn, world, problem, view)
}

/** Whether the card was drawn for a vote that has ended: nothing is asked about it any more. */
async function isOver(turn: Turn, world: World, { assessment, question, round }: PressOf<'agree'>): Promise<boolean> {
  const ballot = await world.ballots.read(turn.tenant, ballotId(assessment, question))
  if (!ballot) return false
  return ballot.round !== round || (ballot.agreed !== undefined && ballot.agreed.operation !== turn.operation)
}

function mayNot(turn: Turn, view: View, question: Question, press: PressOf<'agree'>): Problem | undefined {
  const { assessment, people, council } = view
  const problem = mayAgree(turn)(assessment, people) ?? notVotedOn(view, question.id)
  if (problem) return problem
  if (press.value === 'notApplicable' && !mayBeNotApplicable(question, council.authority)) {
    return { code: 'not-applicable-here', question: question.id }
  }
  const standing = assessment.answers[question.id]
  // Whoever has the function may have answered meanwhile.
  return standing?.value !== undefined && standing.value !== statementAt(standing, press.revision)?.value
    ? { code: 'answer-changed', question: question.id, standing, wanted: press.value }
    : undefined
}

/** The votes of whoever has left count no more, and neither are they waited for. */
function close(
  turn: Turn,
  world: World,
  { assessment: { team }, people }: View,
  { assessment, question, round, value, revision }: PressOf<'agree'>,
  reason: string | undefined,
): Promise<Ballot | Refusal> {
  const voters = team ? votersOf(people, team.rules) : []
  const panel = team ? panelOf(team, people) : []
  return world.ballots.change<Step<Ballot, Ballot | Refusal>>(
    turn.tenant,
    ballotId(assessment, question),
    (before = openBallot(question, false, 0)) => {
      const said = { round, value, reason, seen: revision }
      const after = agree(revealedBy(before, panel), said, stampOf(turn), voters)
      return isRefusal(after) || after === before
        ? { type: 'keep', result: after }
        : { type: 'save', value: after, result: after }
    },
  )
}
