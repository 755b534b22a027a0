// Derives the audit entries of a change from two states of an assessment.

import type { Assessment, Stamp } from '../assessment.ts'
import type { AssessmentId, FunctionCode, PersonId, QuestionId } from '../ids.ts'
import { leftOutOf } from '../team/left-out.ts'
import type { Plan, PlanWords } from '../team/planning/plan.ts'
import type { Rules, Team } from '../team/team.ts'
import type { AuditEntry, AuditField } from './entry.ts'

/** The person, time and operation of a change. Without `by`, an administrator made it by a command or a setting. */
export type AuditStamp = Omit<Stamp, 'by'> & Partial<Pick<Stamp, 'by'>>

type Change = Pick<AuditEntry, 'action' | 'person' | 'function' | 'question' | 'fields'>

/**
 * The entries about a change to an assessment. Answers, votes and cursors make none.
 *
 * @param before undefined for an assessment that is new or was restored
 */
export function assessmentEntries(
  before: Assessment | undefined,
  after: Assessment,
  stamp: AuditStamp,
): readonly AuditEntry[] {
  const changes: readonly Change[] = before
    ? changesBetween(before, after)
    : isStart(after, stamp)
      ? [{ action: 'start' }]
      : []
  return changes.map((change) => entryOf(after.id, change, stamp))
}

/** A restored return was started earlier than the change that restores it. */
const isStart = ({ startedAt, statements }: Assessment, stamp: AuditStamp): boolean =>
  startedAt === stamp.at && statements === 0

/** The entries about the returns that a channel no longer lists, or lists again. */
export function listEntries(
  before: readonly AssessmentId[],
  after: readonly AssessmentId[],
  isRestored: (id: AssessmentId) => boolean,
  stamp: AuditStamp,
): readonly AuditEntry[] {
  const deleted = before.filter((id) => !after.includes(id))
  const restored = after.filter((id) => !before.includes(id) && isRestored(id))
  return [
    ...deleted.map((id) => entryOf(id, { action: 'delete' }, stamp)),
    ...restored.map((id) => entryOf(id, { action: 'restore' }, stamp)),
  ]
}

/** The entry about the removal of an assessment. */
export const removalEntry = ({ id }: Pick<Assessment, 'id'>, stamp: AuditStamp): AuditEntry =>
  entryOf(id, { action: 'delete' }, stamp)

/** The entry about the reopening of a council return. */
export const reopenEntry = (id: AssessmentId, stamp: AuditStamp): AuditEntry => entryOf(id, { action: 'reopen' }, stamp)

function entryOf(assessment: AssessmentId, change: Change, { by, at, operation }: AuditStamp): AuditEntry {
  const about = [operation, change.action, assessment, change.person, change.function, change.question]
  return { id: about.filter((part) => part !== undefined).join(' '), at, ...(by && { by }), assessment, ...change }
}

function changesBetween(before: Assessment, after: Assessment): readonly Change[] {
  const settings = settingsChanged(before, after)
  return [
    ...(after.submittedAt && before.submittedAt !== after.submittedAt ? [{ action: 'submit' } as const] : []),
    ...(before.submittedAt && !after.submittedAt ? [{ action: 'reopen' } as const] : []),
    ...(before.questionSet.version === after.questionSet.version
      ? []
      : [{ action: after.moved ? ('move-version' as const) : ('undo-move' as const) }]),
    ...(settings.length > 0 ? [{ action: 'settings', fields: settings } as const] : []),
    ...(before.team && after.team ? teamChanges(before.team, after.team) : []),
  ]
}

function settingsChanged(before: Assessment, after: Assessment): readonly AuditField[] {
  const { council: was } = before
  const { council: is } = after
  // A move drops targets that the newer version does not have.
  if (before.questionSet.version !== after.questionSet.version) return []
  // A new council changes all particulars, so naming the organisation is enough.
  if (before.organisationId !== after.organisationId) return ['organisation']
  const targets = (of: Assessment) => JSON.stringify(Object.entries(of.targets).toSorted())
  return [
    ...(before.name !== after.name ? (['name'] as const) : []),
    ...(was.name !== is.name ? (['council'] as const) : []),
    ...(was.nameCy !== is.nameCy ? (['councilCy'] as const) : []),
    ...(was.authority !== is.authority ? (['authority'] as const) : []),
    ...(was.nation !== is.nation ? (['nation'] as const) : []),
    ...(before.due !== after.due ? (['due'] as const) : []),
    ...(targets(before) !== targets(after) ? (['targets'] as const) : []),
  ]
}

function teamChanges(before: Team, after: Team): readonly Change[] {
  const rules = rulesChanged(before.rules, after.rules)
  const missing = (these: readonly PersonId[], those: readonly PersonId[]) => these.filter((id) => !those.includes(id))
  const codes = [...new Set([...Object.keys(before.owners), ...Object.keys(after.owners)])]
  return [
    ...(rules.length > 0 ? [{ action: 'rules', fields: rules } as const] : []),
    ...missing(after.leads, before.leads).map((person) => ({ action: 'name-lead', person }) as const),
    ...missing(before.leads, after.leads).map((person) => ({ action: 'remove-lead', person }) as const),
    ...(after.draft && before.draft?.at !== after.draft.at ? [{ action: 'draft' } as const] : []),
    ...countingChange(before, after),
    ...leftOutChanges(before, after),
    ...missing(after.observers ?? [], before.observers ?? []).map(
      (person) => ({ action: 'name-observer', person }) as const,
    ),
    ...missing(before.observers ?? [], after.observers ?? []).map(
      (person) => ({ action: 'remove-observer', person }) as const,
    ),
    ...codes.flatMap((code) => ownerChange(code, before.owners[code]?.person, after.owners[code]?.person)),
    ...spotCheckChanges(before, after),
    ...(before.plan === after.plan ? [] : planChanges(before.plan, after.plan)),
  ]
}

/** The change if another return now counts in place of this one, or no longer does. */
function countingChange({ notCounted: was }: Team, { notCounted: is }: Team): readonly Change[] {
  if (was?.instead === is?.instead) return []
  return [{ action: is ? 'not-count' : 'count' }]
}

function leftOutChanges(before: Team, after: Team): readonly Change[] {
  const [was, is] = [leftOutOf({ team: before }), leftOutOf({ team: after })]
  return [
    ...is.filter((code) => !was.includes(code)).map((code) => ({ action: 'leave-out', function: code }) as const),
    ...was.filter((code) => !is.includes(code)).map((code) => ({ action: 'bring-back', function: code }) as const),
  ]
}

/** The spot checks that began, and those that ended or were removed. */
function spotCheckChanges({ spotChecks: before = [] }: Team, { spotChecks: after = [] }: Team): readonly Change[] {
  if (before === after) return []
  const isIn = (checks: typeof after, id: string) => checks.some((check) => check.id === id)
  const begun = after.filter(({ id }) => !isIn(before, id))
  const ended = before.filter(({ id, ended }) => after.find((check) => check.id === id)?.ended?.how !== ended?.how)
  // Beyond five, a new spot check drops the oldest one. This makes no entry.
  const isPushedOut = (id: string) => begun.length > 0 && !isIn(after, id)
  return [
    ...begun.map(({ colleague }) => ({ action: 'spot-check', person: colleague }) as const),
    ...ended
      .filter(({ id }) => !isPushedOut(id))
      .map(({ colleague }) => ({ action: 'end-spot-check', person: colleague }) as const),
  ]
}

function ownerChange(code: FunctionCode, before?: PersonId, after?: PersonId): readonly Change[] {
  if (before === after) return []
  return after
    ? [{ action: 'give-function', function: code, person: after }]
    : [{ action: 'free-function', function: code, person: before }]
}

function planChanges(before: Plan = {}, after: Plan = {}): readonly Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])] as QuestionId[]
  return ids.flatMap((question): readonly Change[] => {
    const [was, is] = [before[question], after[question]]
    if (!is) return was ? [{ action: 'remove-plan', question }] : []
    const old: Partial<PlanWords> = was ?? { status: 'to-do' }
    const fields = (['owner', 'due', 'status', 'note'] as const).filter((field) => old[field] !== is[field])
    const isHanded = fields.includes('owner') && is.owner !== undefined
    return fields.length > 0 ? [{ action: 'plan', question, fields, ...(isHanded && { person: is.owner }) }] : []
  })
}

function rulesChanged(before: Rules, after: Rules): readonly AuditField[] {
  const names = ['answering', 'named', 'agreeing', 'guestsVote', 'panel', 'whenAll', 'language'] as const
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
