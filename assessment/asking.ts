// Where a team is while it answers together: the question before it, those that it has put off, and what comes next.

import type { Assessment, Stamp } from './assessment.ts'
import { isAnswered } from './ballot.ts'
import type { FunctionCode, QuestionId } from './ids.ts'
import { type Refusal, refuse } from './problem.ts'
import { openAfter } from './progress.ts'
import type { QuestionSet } from './question-set.ts'
import { ownerOf, type Roster } from './team.ts'
import { type CouncilReturn, once } from './teamwork.ts'

/** Whether a question is before the team that has no answer yet, or one that the team votes upon anew. */
export function isAsking({ answers, team: { asking, rules } }: CouncilReturn): boolean {
  const over = rules.answering === 'vote' ? asking?.over : undefined
  return asking?.question !== undefined && !isAnswered({ over: over ?? 0 }, answers[asking.question])
}

/**
 * Begins to answer together, or goes on: at the question where the team is, or the first that it has to answer. With
 * `within` it goes to that function, whoever has taken it, and keeps to it.
 */
export function together(
  assessment: CouncilReturn,
  set: QuestionSet,
  within: FunctionCode | undefined,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const isElsewhere = within !== undefined && within !== team.asking?.within
    if (isAsking(assessment) && !isElsewhere) return team
    const question = nextForTeam(set, assessment, within, undefined, roster)
    return { ...team, asking: { question, ...(within && { within }) } }
  })
}

/**
 * Goes to a certain question, which is no longer put off; `anew` to vote on it whatever its answer. Refuses where the team
 * is no longer where it was `from`.
 */
export function ask(
  assessment: CouncilReturn,
  set: QuestionSet,
  { question, from, anew }: { readonly question: QuestionId; readonly from?: QuestionId; readonly anew?: boolean },
  stamp: Stamp,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (from && team.asking?.question !== from) return refuse({ code: 'vote-over', question: from })
    const within = team.asking?.within
    const isWithin = set.questions.get(question)?.functionCode === within
    const over = anew ? assessment.answers[question]?.revision : undefined
    return {
      ...team,
      parked: team.parked.filter((id) => id !== question),
      asking: { question, ...(over && { over }), ...(within && isWithin && { within }) },
    }
  })
}

/** Puts a question off and goes on to the next. One that was voted upon anew keeps its answer instead. */
export function park(
  assessment: CouncilReturn,
  set: QuestionSet,
  question: QuestionId,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (team.asking?.question !== question || !isAsking(assessment)) return refuse({ code: 'vote-over', question })
    if (assessment.answers[question]?.value !== undefined) {
      return { ...team, asking: nextAsking(set, assessment, question, roster) }
    }
    const parked = [...team.parked.filter((id) => id !== question), question]
    const put = { ...assessment, team: { ...team, parked } }
    return { ...put.team, asking: { ...nextAsking(set, put, question, roster), parked: question } }
  })
}

/**
 * Goes on after an answer to `question` was recorded: to the next one, where the team is still at that one. What was
 * put off and is answered now is put off no longer.
 */
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

/** The same with nothing put off that has an answer: whoever has a function may have given it in their own chat. */
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

/** The next question that has no answer and is not put off: of this function, or of all that nobody has taken. */
function nextForTeam(
  set: QuestionSet,
  { answers, team }: CouncilReturn,
  within: FunctionCode | undefined,
  after: QuestionId | undefined,
  roster: Roster,
): QuestionId | undefined {
  return openAfter(set, after, (id) => {
    const code = set.questions.get(id)?.functionCode
    if (code === undefined || answers[id]?.value !== undefined || team.parked.includes(id)) return false
    return within === undefined ? ownerOf(team, code, roster) === undefined : code === within
  })
}
