// Answering together: beginning, going to a question, putting one off, and the list of those put off.

import { saidEver } from '../../assessment/answers/answering.ts'
import { functionOf } from '../../assessment/answers/progress.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type Ballot, isAnswered, openBallot } from '../../assessment/team/ballot.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { ask, isAsking, keep, park, together } from '../../assessment/team/session.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { parkedCard } from '../../cards/session/parked-card.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import { changeTeam, type Refused, readMine } from '../access/own-assessment.ts'
import { type May, mayAgree, mayVote } from '../access/permissions.ts'
import { refused } from '../access/refused.ts'
import { look } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { boardOf } from '../team/board.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'
import { recordAgreed } from './record-agreed.ts'

/** Posts the question card, or goes on in the one there is; whoever pressed keeps the board before their eyes. */
export async function answerTogether(turn: Turn, deps: Dependencies, press: PressOf<'together'>): Promise<Reply> {
  if (press.function && !functionOf(deps.set, press.function)) return refused(turn, deps, { code: 'not-understood' })
  const before = await readMine(turn, deps, press.assessment)
  const asking = isRefusal(before) ? undefined : before.assessment.team?.asking?.question
  const ballot = asking && (await deps.ballots.read(turn.tenant, ballotId(press.assessment, asking)))
  // Where recording what was agreed was cut short, it is recorded now.
  if (asking && ballot) await recordAgreed(turn, deps, press.assessment, asking, ballot)
  // Taking everybody away from a question is for those who may go to another one.
  const leadsAway = ({ team }: CouncilReturn) => press.function !== undefined && press.function !== team.asking?.within
  const may: May = (assessment, roster) =>
    isReturn(assessment) && isAsking(assessment, ballot) && leadsAway(assessment)
      ? mayAgree(turn)(assessment, roster)
      : mayVote(turn)(assessment, roster)
  const outcome = await changeTeam(turn, deps, press.assessment, may, (assessment, roster) =>
    together(assessment, deps.set, press.function, stampOf(turn), roster, ballot),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const isTyped = turn.input.type === 'typed'
  const anew = isTyped ? 'always' : 'unless-recent'
  const after = [{ type: 'show', assessment: press.assessment, surface: 'question', anew }] as const
  // What was typed is answered by the question itself.
  return isTyped ? { type: 'nothing', after } : { ...boardOf(outcome, { isAsked: true }), after }
}

/** The question as this member sees it. Only looks, and so may be asked for by a client that refreshes a card. */
export function showQuestion(turn: Turn, deps: Dependencies, press: PressOf<'ballot'>): Promise<Reply> {
  return look(turn, deps, press.assessment, (view) => questionReply(deps, turn.tenant, view))
}

/** Brings a question to the team: an earlier one, or one that was put off; `anew` puts it to the vote again. */
export async function askTeam(turn: Turn, deps: Dependencies, press: PressOf<'ask'>): Promise<Reply> {
  if (!deps.set.questions.has(press.question)) return refused(turn, deps, { code: 'not-understood' })
  const refusal = await look(turn, deps, press.assessment, () => ({ type: 'nothing' }), mayAgree(turn))
  if (refusal.type === 'card') return refusal
  await recordAgreed(turn, deps, press.assessment, press.question)
  let isNew = false
  const outcome = await changeTeam(turn, deps, press.assessment, mayAgree(turn), (assessment) => {
    isNew = !assessment.team.operations.includes(turn.operation)
    return ask(assessment, deps.set, press, stampOf(turn))
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  if (press.anew && isNew) await voteAnew(turn, deps, outcome, press)
  const show = { type: 'show', assessment: press.assessment, surface: 'question' } as const
  if (press.onBoard) return { ...boardOf(outcome, { isAsked: true }), after: [{ ...show, anew: 'unless-recent' }] }
  return { ...(await questionReply(deps, turn.tenant, outcome)), after: [show] }
}

/**
 * What was agreed and recorded before this is put to the vote again, while the team is there. What was agreed at this
 * moment is left to be recorded: the team then goes on from it.
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
    ballot.agreed ? saidEver(assessment, ballot.agreed.operation).includes(question) : isAnswered(ballot, answer)
  await deps.ballots.change<Step<Ballot, void>>(turn.tenant, ballotId(assessment.id, question), (before) =>
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
export async function discussLater(turn: Turn, deps: Dependencies, press: PressOf<'park'>): Promise<Reply> {
  const outcome = await changeTeam(turn, deps, press.assessment, mayVote(turn), (assessment, roster) =>
    park(assessment, deps.set, press.question, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

/** Leaves a vote that was put anew, and with it the answer that stands. */
export async function keepAnswer(turn: Turn, deps: Dependencies, press: PressOf<'keep'>): Promise<Reply> {
  const said = { question: press.question, seen: press.revision }
  const outcome = await changeTeam(turn, deps, press.assessment, mayAgree(turn), (assessment, roster) =>
    keep(assessment, deps.set, said, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

const whereTheyAre = async (turn: Turn, deps: Dependencies, outcome: View | Refused): Promise<Reply> =>
  isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : questionReply(deps, turn.tenant, outcome)

export function showParked(turn: Turn, deps: Dependencies, press: PressOf<'parked'>): Promise<Reply> {
  return look(turn, deps, press.assessment, (view) => ({ type: 'card', card: parkedCard(view) }))
}
