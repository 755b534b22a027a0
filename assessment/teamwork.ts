// What a team does to its council return besides answering: who leads, who has which function, and where the team is.

import type { Assessment, Stamp } from './assessment.ts'
import type { FunctionCode, PersonId, QuestionId } from './ids.ts'
import { isRefusal, type Refusal, refuse } from './problem.ts'
import { openAfter } from './progress.ts'
import type { QuestionSet } from './question-set.ts'
import { leadsIn, ownerOf, type Roster, type Rules, type Team } from './team.ts'

/** An assessment that has a team. */
export type CouncilReturn = Assessment & { readonly team: Team }

export const isReturn = (assessment: Assessment): assessment is CouncilReturn => assessment.team !== undefined

// So many changes later nobody waits any more to learn what became of one.
const operationsKept = 30

/**
 * Changes an assessment, a team's once for each operation, however often the operation comes: what somebody else has done
 * since stays.
 */
export function onceOnly<Changed extends Assessment>(
  assessment: Changed,
  { operation }: Stamp,
  step: (assessment: Changed) => Changed | Refusal,
): Changed | Refusal {
  if (assessment.team?.operations.includes(operation)) return assessment
  const after = step(assessment)
  if (isRefusal(after) || after === assessment || !after.team || after.team.operations.includes(operation)) return after
  const operations = [...after.team.operations, operation].slice(-operationsKept)
  return { ...after, team: { ...after.team, operations } }
}

/** Changes the team once for each operation. Refuses once the return is submitted. */
function once(assessment: CouncilReturn, stamp: Stamp, step: (team: Team) => Team | Refusal): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, ({ submittedAt }) => {
    if (submittedAt) return refuse({ code: 'assessment-submitted', at: submittedAt })
    const changed = step(assessment.team)
    if (isRefusal(changed)) return changed
    return changed === assessment.team ? assessment : { ...assessment, team: changed }
  })
}

/** Takes a function that nobody in the channel has. Taking what one has already changes nothing. */
export function takeFunction(
  assessment: CouncilReturn,
  code: FunctionCode,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (roster.get(stamp.by)?.isGuest) return refuse({ code: 'guest-takes-nothing' })
    const owner = ownerOf(team, code, roster)
    if (owner === stamp.by) return team
    if (owner) return refuse({ code: 'function-taken', functionCode: code, owner })
    return withOwner(team, code, stamp.by, stamp)
  })
}

/**
 * Hands a function to another member, or back to the team. Whoever has it may, and a lead. `seen` is who had it when the
 * card was drawn: a function that has changed hands since stays where it is.
 */
export function handOver(
  assessment: CouncilReturn,
  code: FunctionCode,
  { seen, to }: { readonly seen: PersonId; readonly to?: PersonId },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const owner = team.owners[code]?.person
    if (owner !== stamp.by && !team.leads.includes(stamp.by)) {
      return refuse({ code: 'function-not-yours', functionCode: code, owner })
    }
    if (owner !== seen) {
      return owner
        ? refuse({ code: 'function-taken', functionCode: code, owner })
        : refuse({ code: 'function-not-yours', functionCode: code })
    }
    if (to === undefined) {
      const { [code]: _left, ...owners } = team.owners
      return { ...team, owners }
    }
    const member = roster.get(to)
    if (!member) return refuse({ code: 'not-a-member' })
    if (member.isGuest) return refuse({ code: 'guest-takes-nothing' })
    return to === owner ? team : withOwner(team, code, to, stamp)
  })
}

function withOwner(team: Team, code: FunctionCode, person: PersonId, { at, operation }: Stamp): Team {
  return { ...team, owners: { ...team.owners, [code]: { person, at, operation } } }
}

/** Names another lead, or lets one step down. A lead may; the last one in the channel stays. */
export function nameLead(
  assessment: CouncilReturn,
  { person, lead }: { readonly person: PersonId; readonly lead: boolean },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (!team.leads.includes(stamp.by)) return refuse({ code: 'leads-only', leads: leadsIn(team, roster) })
    if (team.leads.includes(person) === lead) return team
    if (!lead) {
      const leads = team.leads.filter((other) => other !== person)
      return leads.some((other) => roster.has(other)) ? { ...team, leads } : refuse({ code: 'last-lead' })
    }
    const member = roster.get(person)
    if (!member) return refuse({ code: 'not-a-member' })
    if (member.isGuest) return refuse({ code: 'guest-takes-nothing' })
    return { ...team, leads: [...team.leads, person] }
  })
}

/** Takes the lead where no lead is left in the channel. */
export function takeLead(assessment: CouncilReturn, stamp: Stamp, roster: Roster): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (team.leads.includes(stamp.by)) return team
    if (roster.get(stamp.by)?.isGuest) return refuse({ code: 'guest-takes-nothing' })
    const leads = leadsIn(team, roster)
    return leads.length > 0 ? refuse({ code: 'lead-present', leads }) : { ...team, leads: [...team.leads, stamp.by] }
  })
}

/** Sets the rules and the leads. A lead may. */
export function ruleTeam(
  assessment: CouncilReturn,
  { rules, leads }: { readonly rules: Rules; readonly leads: readonly PersonId[] },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) =>
    team.leads.includes(stamp.by)
      ? { ...team, rules, leads }
      : refuse({ code: 'leads-only', leads: leadsIn(team, roster) }),
  )
}

/** Whether a question is before the team that has no answer yet. */
export function isAsking({ answers, team }: CouncilReturn): boolean {
  const question = team.asking?.question
  return question !== undefined && answers[question]?.value === undefined
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

/** Goes to a certain question, which is no longer put off. Refuses where the team is no longer where it was `from`. */
export function ask(
  assessment: CouncilReturn,
  set: QuestionSet,
  { question, from }: { readonly question: QuestionId; readonly from?: QuestionId },
  stamp: Stamp,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (from && team.asking?.question !== from) return refuse({ code: 'vote-over', question: from })
    const within = team.asking?.within
    const isWithin = set.questions.get(question)?.functionCode === within
    return {
      ...team,
      parked: team.parked.filter((id) => id !== question),
      asking: { question, ...(within && isWithin && { within }) },
    }
  })
}

/** Puts a question off and goes on to the next. */
export function park(
  assessment: CouncilReturn,
  set: QuestionSet,
  question: QuestionId,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const isAnswered = assessment.answers[question]?.value !== undefined
    if (team.asking?.question !== question || isAnswered) return refuse({ code: 'vote-over', question })
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
