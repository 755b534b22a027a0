// Due dates that draw near remind by themselves: three days before and on the day, in working hours, once.

import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import { isReturn } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import type { Step } from '../store/change.ts'
import { type Due, dueId, type Occasion } from '../store/due-index.ts'
import { system } from '../store/store.ts'
import { dayOf, daysBefore, daysBetween, isWorkingHour, workingDayUpTo } from './london.ts'
import { teamViewOf } from './mine.ts'
import { claimReminders, reminderTo } from './remind.ts'
import type { Effect, World } from './turn.ts'

/** What a tenant is owed now. */
export type DueReminders = { readonly tenant: string; readonly after: readonly Effect[] }

/** Claims the reminders that are due at `now` (ISO 8601, UTC), each for one copy of the bot alone, and gives them. */
export async function* dueReminders(world: World, now: string): AsyncIterable<DueReminders> {
  if (!isWorkingHour(now)) return
  for await (const { value: listed } of world.due.list(system)) {
    const assessment = await world.assessments.read(listed.tenant, listed.assessment)
    const due = await putRight(world, listed, assessment, dayOf(now))
    const occasion = due && occasionOf(due.day, now)
    if (!due || !occasion || due.done.includes(occasion)) continue
    const view = assessment && (await viewFor(world, due.tenant, assessment))
    // Where Teams does not tell who is there it may do so later in the day.
    if (!view) continue
    const { told, underWay } = await claimReminders(world, due.tenant, view, `${due.day} ${occasion}`, now)
    if (told.length + underWay.length === 0) await close(world, due, occasion)
    const why = { type: 'due', days: daysBetween(dayOf(now), due.day) } as const
    yield { tenant: due.tenant, after: told.flatMap((person) => reminderTo(world, view, person, why)) }
  }
}

/** The occasion whose day it is. One that falls on a weekend comes on the Friday before. */
function occasionOf(due: string, now: string): Occasion | undefined {
  const today = dayOf(now)
  if (today > due) return undefined
  if (today >= workingDayUpTo(due)) return 'on the day'
  return today >= workingDayUpTo(daysBefore(due, 3)) ? 'three days before' : undefined
}

async function viewFor(world: World, tenant: string, assessment: Assessment): Promise<View | undefined> {
  if (!isReturn(assessment)) return undefined
  // Where Teams does not answer for one channel, the others are not kept waiting; this one is looked at again.
  const people = await world.members(tenant, assessment.team.conversation).catch(() => 'refused' as const)
  return people === 'refused' ? undefined : teamViewOf(world, assessment, people, 'personal')
}

/**
 * An entry of the index as the assessment has it, which alone says what is due; the index only lists what to look at. Gives
 * nothing where no day is to come. The index is put right unless somebody has changed the entry since it was read.
 */
async function putRight(
  world: World,
  listed: Due,
  assessment: Assessment | undefined,
  today: string,
): Promise<Due | undefined> {
  const day = dayIn(assessment)
  if (day === listed.day && day >= today) return listed
  const { tenant, assessment: id } = listed
  const due: Due | undefined = day === undefined || day < today ? undefined : { tenant, assessment: id, day, done: [] }
  const isRemoved = await world.due.change<Step<Due, boolean>>(system, dueId(tenant, id), (before) => {
    if (!before || !isSame(before, listed)) return { type: 'keep', result: false }
    return due ? { type: 'save', value: due, result: false } : { type: 'remove', result: true }
  })
  if (!isRemoved) return due
  // It may have been opened again while its entry still stood there, and so have left that as it was.
  const now = await world.assessments.read(tenant, id)
  const dayNow = dayIn(now)
  if (dayNow !== undefined && dayNow >= today) await follow(world, tenant, id, now)
  return undefined
}

const isSame = (one: Due, other: Due) => one.day === other.day && one.done.join() === other.done.join()

async function close(world: World, { tenant, assessment, day }: Due, occasion: Occasion): Promise<void> {
  await world.due.change<Step<Due, void>>(system, dueId(tenant, assessment), (before) =>
    // Of another day it is another occasion.
    before?.day === day && !before.done.includes(occasion)
      ? { type: 'save', value: { ...before, done: [...before.done, occasion] }, result: undefined }
      : { type: 'keep', result: undefined },
  )
}

type Dated = Pick<Assessment, 'due' | 'team' | 'submittedAt'>

/** The day that is due while it is open; nothing otherwise. */
const dayIn = (assessment: Dated | undefined): string | undefined =>
  assessment?.team && !assessment.submittedAt ? assessment.due : undefined

/**
 * Brings the index in line with an assessment: its due day while it is open, nothing otherwise. It is called before a
 * date is saved as well as after, so that a date that is saved is never missing from the index.
 */
export async function follow(
  world: World,
  tenant: string,
  id: AssessmentId,
  assessment: Dated | undefined,
): Promise<void> {
  const day = dayIn(assessment)
  await world.due.change<Step<Due, void>>(system, dueId(tenant, id), (before) => {
    if (before?.day === day) return { type: 'keep', result: undefined }
    return day === undefined
      ? { type: 'remove', result: undefined }
      : { type: 'save', value: { tenant, assessment: id, day, done: [] }, result: undefined }
  })
}
