// Answering together: beginning, going to a question, putting one off, and the list of those put off.

import { saidEver } from '../assessment/answering.ts'
import { ask, isAsking, keep, park, together } from '../assessment/asking.ts'
import { type Ballot, isAnswered, openBallot } from '../assessment/ballot.ts'
import { isRefusal } from '../assessment/problem.ts'
import { functionOf } from '../assessment/progress.ts'
import { type CouncilReturn, isReturn } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import { parkedCard } from '../cards/parked-card.ts'
import type { PressOf } from '../cards/press.ts'
import { ballotId } from '../store/ballots.ts'
import type { Step } from '../store/change.ts'
import { boardOf } from './board.ts'
import { look } from './look.ts'
import { type May, mayAgree, mayVote } from './may.ts'
import { changeTeam, type Refused, readMine } from './mine.ts'
import { questionReply } from './question-now.ts'
import { recordAgreed } from './record-agreed.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Posts the question card, or goes on in the one there is; whoever pressed keeps the board before their eyes. */
export async function answerTogether(turn: Turn, world: World, press: PressOf<'together'>): Promise<Reply> {
  if (press.function && !functionOf(world.set, press.function)) return refused(turn, world, { code: 'not-understood' })
  const before = await readMine(turn, world, press.assessment)
  const asking = isRefusal(before) ? undefined : before.assessment.team?.asking?.question
  const ballot = asking && (await world.ballots.read(turn.tenant, ballotId(press.assessment, asking)))
  // Where recording what was agreed was cut short, it is recorded now.
  if (asking && ballot) await recordAgreed(turn, world, press.assessment, asking, ballot)
  // Taking everybody away from a question is for those who may go to another one.
  const leadsAway = ({ team }: CouncilReturn) => press.function !== undefined && press.function !== team.asking?.within
  const may: May = (assessment, roster) =>
    isReturn(assessment) && isAsking(assessment, ballot) && leadsAway(assessment)
      ? mayAgree(turn)(assessment, roster)
      : mayVote(turn)(assessment, roster)
  const outcome = await changeTeam(turn, world, press.assessment, may, (assessment, roster) =>
    together(assessment, world.set, press.function, stampOf(turn), roster, ballot),
  )
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  const isTyped = turn.input.type === 'typed'
  const anew = isTyped ? 'always' : 'unless-recent'
  const after = [{ type: 'show', assessment: press.assessment, surface: 'question', anew }] as const
  // What was typed is answered by the question itself.
  return isTyped ? { type: 'nothing', after } : { ...boardOf(outcome, { isAsked: true }), after }
}

/** The question as this member sees it. Only looks, and so may be asked for by a client that refreshes a card. */
export function showQuestion(turn: Turn, world: World, press: PressOf<'ballot'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => questionReply(world, turn.tenant, view))
}

/** Brings a question to the team: an earlier one, or one that was put off; `anew` puts it to the vote again. */
export async function askTeam(turn: Turn, world: World, press: PressOf<'ask'>): Promise<Reply> {
  if (!world.set.questions.has(press.question)) return refused(turn, world, { code: 'not-understood' })
  const refusal = await look(turn, world, press.assessment, () => ({ type: 'nothing' }), mayAgree(turn))
  if (refusal.type === 'card') return refusal
  await recordAgreed(turn, world, press.assessment, press.question)
  let isNew = false
  const outcome = await changeTeam(turn, world, press.assessment, mayAgree(turn), (assessment) => {
    isNew = !assessment.team.operations.includes(turn.operation)
    return ask(assessment, world.set, press, stampOf(turn))
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  if (press.anew && isNew) await voteAnew(turn, world, outcome, press)
  const show = { type: 'show', assessment: press.assessment, surface: 'question' } as const
  if (press.onBoard) return { ...boardOf(outcome, { isAsked: true }), after: [{ ...show, anew: 'unless-recent' }] }
  return { ...(await questionReply(world, turn.tenant, outcome)), after: [show] }
}

/**
 * What was agreed and recorded before this is put to the vote again, while the team is there. What was agreed at this
 * moment is left to be recorded: the team then goes on from it.
 */
async function voteAnew(turn: Turn, world: World, { assessment }: View, { question }: PressOf<'ask'>): Promise<void> {
  if (assessment.team?.asking?.question !== question) return
  const { named } = assessment.team.rules
  const answer = assessment.answers[question]
  const isOver = (ballot: Ballot) =>
    ballot.agreed ? saidEver(assessment, ballot.agreed.operation).includes(question) : isAnswered(ballot, answer)
  await world.ballots.change<Step<Ballot, void>>(turn.tenant, ballotId(assessment.id, question), (before) =>
    before === undefined || isOver(before)
      ? {
          type: 'save',
          value: openBallot(question, named, answer?.revision ?? 0, (before?.round ?? 0) + 1),
          result: undefined,
        }
      : { type: 'keep', result: undefined },
  )
}

/** Puts a question off. */
export async function discussLater(turn: Turn, world: World, press: PressOf<'park'>): Promise<Reply> {
  const outcome = await changeTeam(turn, world, press.assessment, mayVote(turn), (assessment, roster) =>
    park(assessment, world.set, press.question, stampOf(turn), roster),
  )
  return whereTheyAre(turn, world, outcome)
}

/** Leaves a vote that was put anew, and with it the answer that stands. */
export async function keepAnswer(turn: Turn, world: World, press: PressOf<'keep'>): Promise<Reply> {
  const said = { question: press.question, seen: press.revision }
  const outcome = await changeTeam(turn, world, press.assessment, mayAgree(turn), (assessment, roster) =>
    keep(assessment, world.set, said, stampOf(turn), roster),
  )
  return whereTheyAre(turn, world, outcome)
}

const whereTheyAre = async (turn: Turn, world: World, outcome: View | Refused): Promise<Reply> =>
  isRefusal(outcome) ? refused(turn, world, outcome.problem, outcome.view) : questionReply(world, turn.tenant, outcome)

export function showParked(turn: Turn, world: World, press: PressOf<'parked'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: parkedCard(view) }))
}
