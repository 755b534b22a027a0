// Voting: each member's word on the question that the team is at, and letting everybody see the votes.

import { type Ballot, isAnswered, openBallot, reveal, vote } from '../assessment/ballot.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '../assessment/problem.ts'
import { panelOf, votersOf } from '../assessment/team.ts'
import type { View } from '../cards/frame.ts'
import type { PressOf } from '../cards/press.ts'
import { ballotId } from '../store/ballots.ts'
import type { Step } from '../store/change.ts'
import { mayAgree, mayVote } from './may.ts'
import { readMine } from './mine.ts'
import { questionReply } from './question-now.ts'
import { recordAgreed } from './record-agreed.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Takes a vote and shows the question to whoever voted, with their vote on it. */
export function castVote(turn: Turn, world: World, press: PressOf<'vote'>): Promise<Reply> {
  return atBallot(turn, world, press, mayVote(turn), (ballot, { assessment: { team }, people }) =>
    vote(ballot, press, stampOf(turn), team ? panelOf(team, people) : []),
  )
}

export function revealVotes(turn: Turn, world: World, press: PressOf<'reveal'>): Promise<Reply> {
  return atBallot(turn, world, press, mayAgree(turn), (ballot, { assessment: { team }, people }) =>
    reveal(ballot, press.round, stampOf(turn), team ? votersOf(people, team.rules) : []),
  )
}

/**
 * Changes the ballot on a question that the team is at, and shows where the team is then. A vote still counts on a question
 * that was put off a moment ago, and may be the last of a panel; whoever gave it is told.
 */
async function atBallot(
  turn: Turn,
  world: World,
  press: PressOf<'vote'> | PressOf<'reveal'>,
  may: (assessment: View['assessment'], people: View['people']) => Problem | undefined,
  step: (ballot: Ballot, view: View) => Ballot | Refusal,
): Promise<Reply> {
  const { assessment: id, question } = press
  const view = await readMine(turn, world, id)
  if (isRefusal(view)) return refused(turn, world, view.problem)
  const elsewhere = notVotedOn(view, question)
  const isKept = elsewhere?.code === 'put-off' && press.do === 'vote'
  const problem = may(view.assessment, view.people) ?? (isKept ? undefined : elsewhere)
  if (problem) return refused(turn, world, problem, view)
  const named = view.assessment.team?.rules.named ?? false
  const outcome = await world.ballots.change<Step<Ballot, Ballot | Refusal>>(
    turn.tenant,
    ballotId(id, question),
    (before = openBallot(question, named, 0)) => {
      const isOver = !before.agreed && isAnswered(before, view.assessment.answers[question])
      const after = isOver ? refuse({ code: 'vote-over', question }) : step(before, view)
      return isRefusal(after) || after === before
        ? { type: 'keep', result: after }
        : { type: 'save', value: after, result: after }
    },
  )
  if (isRefusal(outcome)) {
    // An answer was agreed meanwhile. Where recording it was cut short, it is recorded now.
    await recordAgreed(turn, world, id, question)
    return refused(turn, world, outcome.problem, view)
  }
  const happened = isKept ? ({ type: 'kept', question, value: press.value } as const) : undefined
  return questionReply(world, turn.tenant, view, { ballot: outcome, happened })
}

/** Why this question is not voted on now; nothing where it is. */
export function notVotedOn({ assessment, set }: View, question: PressOf<'vote'>['question']): Problem | undefined {
  const { team, submittedAt } = assessment
  if (!team || !set.questions.has(question)) return { code: 'not-understood' }
  if (submittedAt) return { code: 'assessment-submitted', at: submittedAt }
  if (team.rules.answering !== 'vote') return { code: 'rules-changed' }
  if (team.asking?.question === question) return undefined
  return { code: team.parked.includes(question) ? 'put-off' : 'vote-over', question }
}
