// Sends reminders of due dates: three days before and on the day, in working hours, once.

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

/** The result for one due date: the messages that its tenant is owed now, or a fault. */
export type DueReminder = Owed | { readonly fault: unknown }

type Owed = { readonly tenant: string; readonly after: readonly Effect[] }

/**
 * Goes through the due dates one after the other and yields the reminders that are due. Each is claimed, so that only
 * one copy of the bot sends it. The clock (ISO 8601, UTC) is read for each: Teams may take seconds to list the members
 * of a channel.
 */
export async function* dueReminders(deps: Dependencies, clock: () => string): AsyncIterable<DueReminder> {
  if (!isWorkingHour(clock())) return
  for await (const listed of deps.due.list()) {
    // A record that cannot be read does not hold up the other reminders.
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
  // Teams may list the members later in the day.
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
 * The occasion that is due now, in working hours, unless it is over. An occasion on a weekend moves to the Friday
 * before.
 */
function occasionOf({ day, done }: Due, now: string): Occasion | undefined {
  const today = dayOf(now)
  if (!isWorkingHour(now) || today > day || today < firstDayOf(day)) return undefined
  const occasion = today >= workingDayUpTo(day) ? 'on the day' : 'three days before'
  return done.includes(occasion) ? undefined : occasion
}

const firstDayOf = (day: string) => workingDayUpTo(daysBefore(day, 3))

/** The messages that a return owes now to the owners of its planned actions. */
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

/** Moves the entry of a plan to its next day, or removes it. Writes nothing when another copy changed it since it was read. */
async function movePlan(deps: Dependencies, listed: Due, day: string | undefined): Promise<void> {
  await deps.due.change<Step<Due, void>>(system, planDueId(listed.tenant, listed.assessment), (before) => {
    if (!before || !isSame(before, listed)) return { type: 'unchanged', result: undefined }
    return day === undefined
      ? { type: 'remove', result: undefined }
      : { type: 'save', value: { ...before, day }, result: undefined }
  })
}

async function viewFor(deps: Dependencies, tenant: string, assessment: Assessment): Promise<View | undefined> {
  // A copy that serves its version sends the reminders. Only that copy can tell that none are left to send.
  if (!isReturn(assessment) || !isServed(setOf(deps.sets, assessment))) return undefined
  // A channel that Teams does not list does not hold up the others. The next poll tries it again.
  const people = await deps.members(tenant, assessment.team.conversation).catch(() => 'refused' as const)
  return people === 'refused' ? undefined : teamViewOf(deps, assessment, people, 'personal')
}

/**
 * Corrects an entry of the index from its assessment, the only source of the due date. Returns `undefined` if no day is
 * to come. Removes no entry within five minutes of its listing. Writes nothing if another copy changed the entry since
 * it was read.
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

/** Longer than any save takes, and than the clocks of two copies differ. */
const longestSave = 5 * 60 * 1000

const mayBeUnderWay = ({ listedAt }: Due, now: string) =>
  listedAt !== undefined && Date.parse(now) - Date.parse(listedAt) < longestSave

const isSame = (one: Due, other: Due) =>
  one.day === other.day && one.done.join() === other.done.join() && one.listedAt === other.listedAt

/** A date that is set late gives no reminder for three days before. */
const passed = (day: string, now: string): readonly Occasion[] =>
  firstDayOf(day) < dayOf(now) ? ['three days before'] : []

async function close(deps: Dependencies, { tenant, assessment, day }: Due, occasion: Occasion): Promise<void> {
  await deps.due.change<Step<Due, void>>(system, dueId(tenant, assessment), (before) =>
    // Another day is another occasion.
    before?.day === day && !before.done.includes(occasion)
      ? { type: 'save', value: { ...before, done: [...before.done, occasion] }, result: undefined }
      : { type: 'unchanged', result: undefined },
  )
}

type Dated = Pick<Assessment, 'id' | 'due' | 'team' | 'submittedAt' | 'answers'>

/** The day that is due while it is open; nothing otherwise. */
const dayIn = (assessment: Dated | undefined): string | undefined =>
  assessment?.team && !assessment.submittedAt ? assessment.due : undefined

/**
 * Lists the due date of an assessment. Call before saving: a due date that the index does not know would never remind.
 * A stale entry is corrected or removed by the next poll, but not within five minutes of being listed.
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

/** Takes a deleted return off the index. */
export async function unlistDue(deps: Pick<Dependencies, 'due'>, tenant: string, id: AssessmentId): Promise<void> {
  for (const key of [dueId(tenant, id), planDueId(tenant, id)]) {
    await deps.due.change(system, key, () => ({ type: 'remove', result: undefined }) as const)
  }
}
