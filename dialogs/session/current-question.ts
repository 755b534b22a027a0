// Shows the team's current question, for everybody or for one member, or the end of the session.

import { saidIn } from '../../assessment/answers/answering.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Ballot, revealedBy, standingVotes } from '../../assessment/team/ballot.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { awaitedOf, type Member, ownerOf } from '../../assessment/team/team.ts'
import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { ballotCard } from '../../cards/session/ballot-card.ts'
import { sessionDoneCard } from '../../cards/session/session-done-card.ts'
import type { SessionEvent } from '../../cards/session/session-event.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { functionDoneBy } from '../access/function-done.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply } from '../turn.ts'

/** The card, and the members who have voted, whose own views differ from the shared card. */
export type CurrentQuestion = { readonly card: Card; readonly voters: readonly Member[] }

/** Data that a press has already loaded or saved. */
export type AlreadyKnown = {
  /** A ballot that was just saved. If it is on this question, it is not read again. */
  readonly ballot?: Ballot
  /** The notice for the person who pressed. */
  readonly happened?: SessionEvent
  /** Whether the reader asks to see their own vote. */
  readonly isVoteShown?: boolean
}

export async function currentQuestion(
  deps: Dependencies,
  tenant: string,
  view: View,
  { ballot: known, happened = happenedHere(view), isVoteShown }: AlreadyKnown = {},
): Promise<CurrentQuestion> {
  const { assessment, set, people } = view
  const id = assessment.team?.asking?.question
  const question = id && set.questions.get(id)
  if (!question || !assessment.team || assessment.submittedAt) {
    return { card: sessionDoneCard({ ...view, ...leftOpen(view), happened }), voters: [] }
  }
  const { team } = assessment
  const kept =
    team.rules.answering === 'vote' ? await ballotOn(deps, tenant, assessment, question.id, known) : undefined
  const ballot = kept && revealedBy(kept, awaitedOf(team, people))
  const voters = ballot ? [...standingVotes(ballot).keys()].flatMap((person) => people.get(person) ?? []) : []
  return { card: ballotCard({ ...view, question, ballot, happened, isVoteShown }), voters }
}

async function ballotOn(
  { ballots }: Dependencies,
  tenant: string,
  assessment: Assessment,
  question: QuestionId,
  known: Ballot | undefined,
): Promise<Ballot | undefined> {
  return known?.question === question ? known : ballots.read(tenant, ballotId(assessment, question))
}

/**
 * The card of the current question as a reply to the presser. After an edit of the message, their client requests the
 * newest state.
 */
export async function questionReply(
  deps: Dependencies,
  tenant: string,
  view: View,
  known?: AlreadyKnown,
): Promise<Reply> {
  const { card } = await currentQuestion(deps, tenant, view, known)
  return { type: 'card', card, again: { do: 'ballot', assessment: view.assessment.id } }
}

/** The numbers of open questions that are parked, and that an owner answers in a personal chat. */
function leftOpen({ assessment: { team, answers }, set, people }: View) {
  const open = [...set.questions.values()].filter(({ id }) => answers[id]?.value === undefined)
  const isParked = ({ id }: Question) => team?.parked.includes(id) === true
  const isOwned = ({ functionCode }: Question) =>
    team !== undefined && ownerOf(team, functionCode, people) !== undefined
  return {
    parked: open.filter(isParked).length,
    owned: open.filter((question) => !isParked(question) && isOwned(question)).length,
  }
}

/** The event that moved the team to this question, from the record. */
function happenedHere(view: View): SessionEvent | undefined {
  const { assessment } = view
  if (!isReturn(assessment)) return undefined
  const { after, parked, kept } = assessment.team.asking ?? {}
  if (parked) return { type: 'parked', question: parked }
  const stays = kept && assessment.answers[kept]?.value
  if (kept && stays) return { type: 'stays', question: kept, value: stays }
  const [question] = after === undefined ? [] : saidIn(assessment, after)
  const answer = question && assessment.answers[question]
  if (!question || !answer) return undefined
  if (answer.undoes !== undefined || answer.value === undefined) return { type: 'undone', question }
  const code = view.set.questions.get(question)?.functionCode
  const functionDone = code && functionDoneBy(view, code, [question])
  return answer.votes
    ? { type: 'agreed', question, value: answer.value, votes: answer.votes, functionDone }
    : { type: 'said', question, value: answer.value, by: answer.by, operation: answer.operation, functionDone }
}
