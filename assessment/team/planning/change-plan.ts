// Changes the plan of a council return, and copies it to the next return.

import { isGrowthRefused } from '../../answers/size.ts'
import type { Assessment, Stamp } from '../../assessment.ts'
import type { PersonId, QuestionId } from '../../ids.ts'
import { most } from '../../limits.ts'
import { type Refusal, refuse } from '../../problem.ts'
import { type CouncilReturn, onceOnly } from '../roles.ts'
import type { Roster } from '../team.ts'
import type { Plan, PlanEntry, PlanWords } from './plan.ts'

/**
 * Sets the plan of one question, also after the submission. Removes the entry if there is no owner, due day or note,
 * and the status is `to-do`. Refuses
 * - `not-a-member`, `guest-takes-nothing`: the new owner is no member of the channel, or a guest,
 * - `record-full`: the plan has 200 entries, or the return has reached its size limit.
 */
export function planFor(
  assessment: CouncilReturn,
  question: QuestionId,
  words: PlanWords,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, (before) => {
    const { [question]: standing, ...others } = before.team.plan ?? {}
    if (isSame(standing, words)) return before
    const refusal = ownerRefusal(standing?.owner, words.owner, roster)
    if (refusal) return refusal
    const plan = isEmpty(words) ? others : { ...before.team.plan, [question]: changed(standing, words, stamp) }
    if (!standing && Object.keys(plan).length > most.plan) return refuse({ code: 'record-full' })
    const after = { ...before, team: { ...before.team, plan } }
    return isGrowthRefused(before, after) ? refuse({ code: 'record-full' }) : after
  })
}

const isSame = (standing: PlanEntry | undefined, words: PlanWords): boolean =>
  standing
    ? (['owner', 'due', 'status', 'note'] as const).every((field) => standing[field] === words[field])
    : isEmpty(words)

const isEmpty = ({ owner, due, status, note }: PlanWords): boolean =>
  owner === undefined && due === undefined && status === 'to-do' && note === undefined

function ownerRefusal(before: PersonId | undefined, after: PersonId | undefined, roster: Roster): Refusal | undefined {
  if (after === undefined || after === before) return undefined
  const member = roster.get(after)
  if (!member) return refuse({ code: 'not-a-member' })
  return member.isGuest ? refuse({ code: 'guest-takes-nothing' }) : undefined
}

function changed(standing: PlanEntry | undefined, words: PlanWords, { by, at, operation }: Stamp): PlanEntry {
  if (!standing) return { ...words, by, at, operation, earlier: [] }
  const { earlier, note: _kept, operation: _press, ...before } = standing
  return { ...words, by, at, operation, earlier: [...earlier, before].slice(-most.earlierPlans) }
}

/**
 * The first plan of the next return: the entries of criteria that the previous return did not meet.
 *
 * @param idOf finds the question of the next return that continues this one, because two versions may use one id for
 * two questions
 */
export function carriedPlan(
  { team, answers, submissions, submittedAt }: Assessment,
  idOf: (id: QuestionId) => QuestionId | undefined,
): Plan | undefined {
  const frozen = submittedAt === undefined ? undefined : submissions.at(-1)?.values
  const valueAt = (id: string) => (frozen ? frozen[id] : answers[id]?.value)
  const kept = Object.entries(team?.plan ?? {}).flatMap(([id, entry]) => {
    const next = valueAt(id) === 'yes' ? undefined : idOf(id as QuestionId)
    return next ? [[next, entry] as const] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept.slice(-most.plan)) : undefined
}
