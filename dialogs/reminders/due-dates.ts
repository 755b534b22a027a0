// Yields the effects of due reminders, for due dates and plan actions, once each, and keeps the due index.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type Due, dueId, type Occasion, planDueId } from '../../store/collections/due-index.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import { teamViewOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import { isLatestOfCouncil } from '../team/councils/latest-of-council.ts'
import { isPlanOwed, nextPlanDay } from './plan-days.ts'
import { claimReminders, hasActions, hasOpen, remindersTo } from './remind.ts'
import { dayOf, daysBefore, daysBetween, isWorkingHour, workingDayUpTo } from './working-hours.ts'

/** The result for one entry of the due index: the effects for its tenant, or a fault. */
export type DueReminder = Owed | { readonly fault: unknown }

type Owed = { readonly tenant: string; readonly after: readonly Effect[] }

/**
 * Goes through the due index in working hours, and yields the due reminders: three days before a due date and on it.
 * Claims each, so that only one copy of the bot sends it. Reads the clock (ISO 8601, UTC) for each, because Teams may
 * take seconds to list a channel's members.
 */
export async function* dueReminders(deps: Dependencies, clock: () => string): AsyncIterable<DueReminder> {
  if (!isWorkingHour(clock())) return
  for await (const listed of deps.due.list()) {
    // An unreadable record must not stop the other reminders.
    yield 'fault' in listed
      ? listed
      : await (listed.plan ? planOwed : owedFor)(deps, listed, clock).catch((fault: unknown) => ({ fault }))
  }
}

async function owedFor(deps: Dependencies, listed: Due, clock: () => string): Promise<Owed> {
  const { tenant } = listed
  const nothing: Owed = { tenant, after: [] }
  const assessment = await deps.assessments.read(tenant, listed.assessment)
  const due = await reconcileEntry(deps, listed, assessment, clock())
  if (!due || !occasionOf(due, clock())) return nothing
  const view = assessment && (await viewFor(deps, tenant, assessment))
  // The next poll tries again, because Teams may list the members later in the day.
  if (!view) return nothing
  const now = clock()
  const occasion = occasionOf(due, now)
  if (!occasion) return nothing
  const { told, underWay } = await claimReminders(
    deps,
    tenant,
    view,
    `${due.day} ${occasion}`,
    now,
    (before, person) =>
      !before.submittedAt && (hasOpen(view, before, person) || hasActions(view, before, person, due.day)),
  )
  if (told.length + underWay.length === 0) await close(deps, due, occasion)
  const why = { type: 'due', days: daysBetween(dayOf(now), due.day) } as const
  return { tenant, after: await remindersTo(deps, tenant, view, told, why) }
}

/**
 * The occasion that is due now, in working hours, unless it is done. An occasion on a weekend moves to the Friday
 * before.
 */
function occasionOf({ day, done }: Due, now: string): Occasion | undefined {
  const today = dayOf(now)
  if (!isWorkingHour(now) || today > day || today < firstDayOf(day)) return undefined
  const occasion = today >= workingDayUpTo(day) ? 'on the day' : 'three days before'
  return done.includes(occasion) ? undefined : occasion
}

const firstDayOf = (day: string) => workingDayUpTo(daysBefore(day, 3))

/** The due reminders to the owners of a return's planned actions. */
async function planOwed(deps: Dependencies, listed: Due, clock: () => string): Promise<Owed> {
  const { tenant } = listed
  const nothing: Owed = { tenant, after: [] }
  const now = clock()
  const today = dayOf(now)
  if (listed.day > today) return nothing
  const assessment = await deps.assessments.read(tenant, listed.assessment)
  const channel = assessment?.team && (await deps.channels.read(tenant, assessment.team.conversation))
  // The plan continues in the council's next return, which has its own entry.
  const isLatest = assessment && (await isLatestOfCouncil(deps, tenant, assessment, channel?.assessments ?? []))
  if (!assessment || !isReturn(assessment) || !isLatest) {
    if (!mayBeUnderWay(listed, now)) await movePlan(deps, listed, undefined)
    return nothing
  }
  const view = await viewFor(deps, tenant, assessment)
  if (!view) return nothing
  const { told, underWay } = await claimReminders(deps, tenant, view, `plan ${today}`, now, (before, person) =>
    isPlanOwed(before, person, today, view.set),
  )
  if (told.length + underWay.length === 0) await movePlan(deps, listed, nextPlanDay(assessment, today))
  return { tenant, after: await remindersTo(deps, tenant, view, told, { type: 'plan' }) }
}

/**
 * Moves the entry of a plan to its next day, or removes it. Writes nothing if another copy has changed it since it was
 * read.
 */
async function movePlan(deps: Dependencies, listed: Due, day: string | undefined): Promise<void> {
  await deps.due.change<Step<Due, void>>(system, planDueId(listed.tenant, listed.assessment), (before) => {
    if (!before || !isSame(before, listed)) return { type: 'unchanged', result: undefined }
    return day === undefined
      ? { type: 'remove', result: undefined }
      : { type: 'save', value: { ...before, day }, result: undefined }
  })
}

async function viewFor(deps: Dependencies, tenant: string, assessment: Assessment): Promise<View | undefined> {
  // Only a copy that serves the version sends the reminders, because no other can tell which are left.
  if (!isReturn(assessment) || !isServed(setOf(deps.sets, assessment))) return undefined
  // A channel that Teams does not list must not stop the others. The next poll tries again.
  const people = await deps.members(tenant, assessment.team.conversation).catch(() => 'refused' as const)
  return people === 'refused' ? undefined : teamViewOf(deps, assessment, people, 'personal')
}

/**
 * Corrects an entry of the index from its assessment, the only source of the due date. Returns `undefined` if the day
 * has passed, or if there is no open return with a due date. Removes no entry within five minutes of its listing.
 * Writes nothing if another copy has changed the entry since it was read.
 */
async function reconcileEntry(
  deps: Dependencies,
  listed: Due,
  assessment: Assessment | undefined,
  now: string,
): Promise<Due | undefined> {
  const day = dayIn(assessment)
  const isToCome = day !== undefined && day >= dayOf(now)
  if (isToCome && day === listed.day) return listed
  if (!isToCome && mayBeUnderWay(listed, now)) return undefined
  const due: Due | undefined = isToCome ? { ...listed, day, done: passed(day, now) } : undefined
  await deps.due.change<Step<Due, void>>(system, dueId(listed.tenant, listed.assessment), (before) => {
    if (!before || !isSame(before, listed)) return { type: 'unchanged', result: undefined }
    return due ? { type: 'save', value: due, result: undefined } : { type: 'remove', result: undefined }
  })
  return due
}

/** Longer than any save takes, and longer than the clocks of two copies differ. In milliseconds. */
const longestSave = 5 * 60 * 1000

const mayBeUnderWay = ({ listedAt }: Due, now: string) =>
  listedAt !== undefined && Date.parse(now) - Date.parse(listedAt) < longestSave

const isSame = (one: Due, other: Due) =>
  one.day === other.day && one.done.join() === other.done.join() && one.listedAt === other.listedAt

/** The occasions that have passed already: a date that is set late has no reminder three days before. */
const passed = (day: string, now: string): readonly Occasion[] =>
  firstDayOf(day) < dayOf(now) ? ['three days before'] : []

async function close(deps: Dependencies, { tenant, assessment, day }: Due, occasion: Occasion): Promise<void> {
  await deps.due.change<Step<Due, void>>(system, dueId(tenant, assessment), (before) =>
    // Only if the day is the same, because another day has its own occasions.
    before?.day === day && !before.done.includes(occasion)
      ? { type: 'save', value: { ...before, done: [...before.done, occasion] }, result: undefined }
      : { type: 'unchanged', result: undefined },
  )
}

type Dated = Pick<Assessment, 'id' | 'due' | 'team' | 'submittedAt' | 'answers'>

/** The due day of an open return; otherwise undefined. */
const dayIn = (assessment: Dated | undefined): string | undefined =>
  assessment?.team && !assessment.submittedAt ? assessment.due : undefined

/**
 * Lists the due date of an assessment, and the next day of its plan. Call it before saving, because a date that the
 * index lacks would give no reminder. The next poll corrects or removes a stale entry, but not within five minutes of
 * its listing.
 */
export async function listDue(deps: Dependencies, tenant: string, assessment: Dated, now: string): Promise<void> {
  await listPlan(deps, tenant, assessment, now)
  const day = dayIn(assessment)
  if (day === undefined || day < dayOf(now)) return
  const { id } = assessment
  await deps.due.change<Step<Due, void>>(system, dueId(tenant, id), (before) => {
    const due = before ?? { tenant, assessment: id, day, done: passed(day, now) }
    return { type: 'save', value: { ...due, listedAt: now }, result: undefined }
  })
}

async function listPlan(deps: Dependencies, tenant: string, assessment: Dated, now: string): Promise<void> {
  const { id, team, answers } = assessment
  const day = team && nextPlanDay({ team, answers }, dayOf(now))
  if (day === undefined) return
  await deps.due.change<Step<Due, void>>(system, planDueId(tenant, id), (before) => {
    const value: Due = before ?? { tenant, assessment: id, day, done: [], plan: true }
    return {
      type: 'save',
      value: { ...value, day: day < value.day ? day : value.day, listedAt: now },
      result: undefined,
    }
  })
}

/** Removes a deleted return from the index. */
export async function unlistDue(deps: Pick<Dependencies, 'due'>, tenant: string, id: AssessmentId): Promise<void> {
  for (const key of [dueId(tenant, id), planDueId(tenant, id)]) {
    await deps.due.change(system, key, () => ({ type: 'remove', result: undefined }) as const)
  }
}
