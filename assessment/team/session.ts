// Moves a team through the questions that it answers together, and parks questions.

import { statementAt } from '../answers/answer.ts'
import { openAfter } from '../answers/progress.ts'
import type { Assessment, Stamp } from '../assessment.ts'
import type { FunctionCode, QuestionId } from '../ids.ts'
import { type Refusal, refuse } from '../problem.ts'
import type { QuestionSet } from '../question-set.ts'
import { type Ballot, isAnswered } from './ballot.ts'
import { type CouncilReturn, once } from './roles.ts'
import { isLeftOut, ownerOf, type Roster } from './team.ts'

/** Whether the team's current question has no answer yet, or is in a new vote by `ballot`. */
export function isAsking({ answers, team }: CouncilReturn, ballot?: Ballot): boolean {
  const question = team.asking?.question
  if (question === undefined) return false
  if (answers[question]?.value === undefined) return true
  return team.rules.answering === 'vote' && ballot?.question === question && !isAnswered(ballot, answers[question])
}

/**
 * Starts to answer together, at the team's current question or at the next one to ask (see `nextForTeam`). With
 * `within` it goes to that function and stays in it, even if a member owns it. `ballot` belongs to the current
 * question.
 */
export function beginSession(
  assessment: CouncilReturn,
  set: QuestionSet,
  within: FunctionCode | undefined,
  stamp: Stamp,
  roster: Roster,
  ballot?: Ballot,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (within !== undefined && isLeftOut(team, within)) {
      return refuse({ code: 'function-left-out', functionCode: within })
    }
    const isElsewhere = within !== undefined && within !== team.asking?.within
    if (isAsking(assessment, ballot) && !isElsewhere) return team
    const question = nextForTeam(set, assessment, within, undefined, roster)
    return { ...team, asking: { question, ...(within && { within }) } }
  })
}

/**
 * Goes to `question` and unparks it. With `from`, the question that the team comes from, `question` stays parked.
 * Refuses `vote-over` if the team has left `from`, and `function-left-out`.
 */
export function bringToTeam(
  assessment: CouncilReturn,
  set: QuestionSet,
  { question, from }: { readonly question: QuestionId; readonly from?: QuestionId },
  stamp: Stamp,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (from && team.asking?.question !== from) return refuse({ code: 'vote-over', question: from })
    const functionCode = set.questions.get(question)?.functionCode
    if (functionCode !== undefined && isLeftOut(team, functionCode)) {
      return refuse({ code: 'function-left-out', functionCode })
    }
    const within = team.asking?.within
    const isWithin = functionCode === within
    return {
      ...team,
      parked: from ? team.parked : team.parked.filter((id) => id !== question),
      asking: { question, ...(within && isWithin && { within }) },
    }
  })
}

/** Parks a question and moves to the next. */
export function park(
  assessment: CouncilReturn,
  set: QuestionSet,
  question: QuestionId,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const hasAnswer = assessment.answers[question]?.value !== undefined
    if (team.asking?.question !== question || hasAnswer) return refuse({ code: 'vote-over', question })
    const parked = [...team.parked.filter((id) => id !== question), question]
    const put = { ...assessment, team: { ...team, parked } }
    return { ...put.team, asking: { ...nextAsking(set, put, question, roster), parked: question } }
  })
}

/**
 * Keeps the answer of a question and moves to the next. Refuses `vote-over` if the team has moved on, or if the answer
 * differs from the one at revision `seen`.
 */
export function keepStandingAnswer(
  assessment: CouncilReturn,
  set: QuestionSet,
  { question, seen }: { readonly question: QuestionId; readonly seen: number },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const standing = assessment.answers[question]
    const isSeen = standing?.value !== undefined && standing.value === statementAt(standing, seen)?.value
    if (team.asking?.question !== question || !isSeen) return refuse({ code: 'vote-over', question })
    return { ...team, asking: { ...nextAsking(set, assessment, question, roster), kept: question } }
  })
}

/** Unparks `question` after its answer was recorded. Moves to the next question if the team is still at this one. */
export function moveOn(
  assessment: CouncilReturn,
  set: QuestionSet,
  question: QuestionId,
  operation: string,
  roster: Roster,
): CouncilReturn {
  const parked = assessment.team.parked.filter((id) => id !== question)
  const put = { ...assessment, team: { ...assessment.team, parked } }
  if (put.team.asking?.question !== question) return put
  return { ...put, team: { ...put.team, asking: { ...nextAsking(set, put, question, roster), after: operation } } }
}

/** Unparks answered questions: the owner of a function may have answered them in their own chat. */
export function withoutAnsweredParked<Any extends Assessment>(assessment: Any): Any {
  const { team, answers } = assessment
  if (!team?.parked.some((id) => answers[id]?.value !== undefined)) return assessment
  const parked = team.parked.filter((id) => answers[id]?.value === undefined)
  return { ...assessment, team: { ...team, parked } }
}

function nextAsking(set: QuestionSet, assessment: CouncilReturn, after: QuestionId, roster: Roster) {
  const within = assessment.team.asking?.within
  return { question: nextForTeam(set, assessment, within, after, roster), ...(within && { within }) }
}

/**
 * The next question without an answer that is neither parked nor left out. Searches the function `within`, or all
 * functions without an owner.
 */
export function nextForTeam(
  set: QuestionSet,
  { answers, team }: Pick<CouncilReturn, 'answers' | 'team'>,
  within: FunctionCode | undefined,
  after: QuestionId | undefined,
  roster: Roster,
): QuestionId | undefined {
  return openAfter(set, after, (id) => {
    const code = set.questions.get(id)?.functionCode
    if (code === undefined || answers[id]?.value !== undefined || team.parked.includes(id)) return false
    if (isLeftOut(team, code)) return false
    return within === undefined ? ownerOf(team, code, roster) === undefined : code === within
  })
}
