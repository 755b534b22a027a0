// An entry of the audit trail: the actor, the act, the assessment and the time. It holds ids only.

import type { AssessmentId, FunctionCode, PersonId, QuestionId } from '../ids.ts'

/** The settings and rules that an entry can name. Their new values are not kept. */
export const auditFields = [
  ...(['name', 'organisation', 'council', 'councilCy', 'authority', 'nation', 'due', 'targets'] as const),
  ...(['owner', 'status', 'note'] as const),
  ...(['answering', 'named', 'agreeing', 'guestsVote', 'panel', 'whenAll', 'language'] as const),
] as const
export type AuditField = (typeof auditFields)[number]

/** The actions that make an entry. */
export const auditActions = [
  ...(['start', 'submit', 'reopen', 'delete', 'restore', 'settings', 'rules'] as const),
  ...(['name-lead', 'remove-lead', 'give-function', 'free-function', 'plan', 'remove-plan'] as const),
  ...(['leave-out', 'bring-back', 'draft', 'count', 'not-count'] as const),
  ...(['move-version', 'undo-move'] as const),
  ...(['name-observer', 'remove-observer'] as const),
  // A lead asked a colleague for a spot check. It ended: handed in, declined, withdrawn or removed.
  ...(['spot-check', 'end-spot-check'] as const),
  // A lead gave the consent to send the council's returns to the benchmark, or withdrew it.
  ...(['benchmark-consent', 'benchmark-withdrawal'] as const),
  // An administrator sent the submitted return to the benchmark.
  'benchmark-submit',
  // A person shared the results as a card that others can read.
  'share',
  ...(['export', 'privacy-export', 'privacy-erase'] as const),
  // An administrator exported a council of the tenant, or imported one.
  ...(['move-out', 'move-in'] as const),
  // A person asked for a record that is not theirs. The bot answered that there is none.
  'refused',
] as const
export type AuditAction = (typeof auditActions)[number]

export type AuditEntry = {
  /** Made of the operation and the change, so that a repeated operation writes no second entry. */
  readonly id: string
  readonly action: AuditAction
  /** ISO 8601, UTC. */
  readonly at: string
  /** The person who did it; absent when an administrator did it, by a command or a setting. */
  readonly by?: PersonId
  /** The assessment concerned; absent for acts on a person's data in the whole tenant. */
  readonly assessment?: AssessmentId
  /** The new or former lead, or the new or former owner of the function or of the action. */
  readonly person?: PersonId
  readonly function?: FunctionCode
  /** The question whose action in the plan changed. */
  readonly question?: QuestionId
  readonly fields?: readonly AuditField[]
}

/**
 * The entry with a pseudonym in place of a person's id.
 *
 * @returns the same entry when it does not name the person
 */
export function pseudonymiseEntry(entry: AuditEntry, person: PersonId, instead: PersonId): AuditEntry {
  const id = entry.id.replaceAll(person, instead)
  if (entry.by !== person && entry.person !== person && id === entry.id) return entry
  return {
    ...entry,
    id,
    ...(entry.by === person && { by: instead }),
    ...(entry.person === person && { person: instead }),
  }
}
