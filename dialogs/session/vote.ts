// Takes members' votes on the team's current question, and reveals them.

import { refusalOnceSubmitted } from '../../assessment/answers/refuse-submitted.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '../../assessment/problem.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import { type Ballot, isAnswered, openBallot, reveal, vote } from '../../assessment/team/ballot.ts'
import { awaitedOf, isLeftOut, votersOf } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import { readAssessment } from '../access/assessment-access.ts'
import { problemUnlessAgreeing, problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'
import { recordAgreed } from './record-agreed.ts'

/** Saves a vote, and shows the question with that vote to the voter. */
export function castVote(turn: Turn, deps: Dependencies, press: PressOf<'vote'>): Promise<Reply> {
  return atBallot(turn, deps, press, problemUnlessVoter(turn), (ballot, { assessment: { team }, people }) =>
    vote(ballot, press, stampOf(turn), team ? awaitedOf(team, people) : []),
  )
}

export function revealVotes(turn: Turn, deps: Dependencies, press: PressOf<'reveal'>): Promise<Reply> {
  return atBallot(turn, deps, press, problemUnlessAgreeing(turn), (ballot, { assessment: { team }, people }) =>
    reveal(ballot, press.round, stampOf(turn), team ? votersOf(people, team) : []),
  )
}

/**
 * Changes the ballot on the team's current question, and shows it. A vote on a question that was just parked still
 * counts and may complete a panel; the voter is told so.
 */
async function atBallot(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'vote'> | PressOf<'reveal'>,
  check: (assessment: View['assessment'], people: View['people']) => Problem | undefined,
  step: (ballot: Ballot, view: View) => Ballot | Refusal,
): Promise<Reply> {
  const { assessment: id, question } = press
  const view = await readAssessment(turn, deps, id)
  if (isRefusal(view)) return refused(turn, deps, view.problem, view.view)
  const elsewhere = notVotedOn(view, question)
  const isKept = elsewhere?.code === 'put-off' && press.do === 'vote'
  const problem = check(view.assessment, view.people) ?? (isKept ? undefined : elsewhere)
  if (problem) return refused(turn, deps, problem, view)
  const named = view.assessment.team?.rules.named ?? false
  const outcome = await deps.ballots.change<Step<Ballot, Ballot | Refusal>>(
    turn.tenant,
    ballotId(view.assessment, question),
    (before = openBallot(question, named, 0)) => {
      const isOver = !before.agreed && isAnswered(before, view.assessment.answers[question])
      const after = isOver ? refuse({ code: 'vote-over', question }) : step(before, view)
      return isRefusal(after) ? { type: 'unchanged', result: after } : saveIfChanged(before, after, after)
    },
  )
  if (isRefusal(outcome)) {
    // An answer was agreed meanwhile. Records it if that was interrupted.
    await recordAgreed(turn, deps, view, question)
    return refused(turn, deps, outcome.problem, view)
  }
  const happened = isKept ? ({ type: 'kept', question, value: press.value } as const) : undefined
  return questionReply(deps, turn.tenant, view, { ballot: outcome, happened })
}

/** The reason why no vote on this question is open; undefined if one is. */
export function notVotedOn({ assessment, set }: View, question: PressOf<'vote'>['question']): Problem | undefined {
  const { team } = assessment
  const functionCode = wholeOf(set).questions.get(question)?.functionCode
  if (!team || functionCode === undefined) return { code: 'not-understood' }
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed.problem
  if (isLeftOut(team, functionCode)) return { code: 'function-left-out', functionCode }
  if (team.rules.answering !== 'vote') return { code: 'rules-changed' }
  if (team.asking?.question === question) return undefined
  return { code: team.parked.includes(question) ? 'put-off' : 'vote-over', question }
}
