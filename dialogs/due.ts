// Due dates that draw near remind by themselves: three days before and on the day, in working hours, once.

import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import { councilOf } from '../assessment/settings.ts'
import { isReturn } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import { wordsFor } from '../cards/words.ts'
import type { Step } from '../store/change.ts'
import { type Due, dueId, type Occasion } from '../store/due-index.ts'
import { system } from '../store/store.ts'
import { dayOf, daysBefore, daysBetween, isWorkingHour, workingDayUpTo } from './london.ts'
import { claimReminders, reminderTo } from './remind.ts'
import type { Effect, World } from './turn.ts'

/** What a tenant is owed now. */
export type DueReminders = { readonly tenant: string; readonly after: readonly Effect[] }

/** Claims the reminders that are due at `now` (ISO 8601, UTC), each for one copy of the bot alone, and gives them. */
export async function* dueReminders(world: World, now: string): AsyncIterable<DueReminders> {
  if (!isWorkingHour(now)) return
  for await (const { value: due } of world.due.list(system)) {
    const occasion = occasionOf(due.day, now)
    if (!occasion || due.done.includes(occasion)) continue
    const view = await viewFor(world, due)
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

async function viewFor(world: World, due: Due): Promise<View | undefined> {
  const assessment = await world.assessments.read(due.tenant, due.assessment)
  if (!assessment || !isReturn(assessment) || assessment.submittedAt || assessment.due !== due.day) {
    await follow(world, due.tenant, due.assessment, assessment)
    return undefined
  }
  // Where Teams does not answer for one channel, the others are not kept waiting; this one is looked at again.
  const people = await world.members(due.tenant, assessment.team.conversation).catch(() => 'refused' as const)
  if (people === 'refused') return undefined
  return {
    words: wordsFor(world.set, assessment.team.locale),
    set: world.set,
    assessment,
    council: councilOf(assessment, world.council),
    place: 'personal',
    people,
  }
}

async function close(world: World, { tenant, assessment }: Due, occasion: Occasion): Promise<void> {
  await world.due.change<Step<Due, void>>(system, dueId(tenant, assessment), (before) =>
    before && !before.done.includes(occasion)
      ? { type: 'save', value: { ...before, done: [...before.done, occasion] }, result: undefined }
      : { type: 'keep', result: undefined },
  )
}

/**
 * Brings the index in line with an assessment: its due day while it is open, nothing otherwise. It is called before a
 * date is saved as well as after, so that a date that is saved is never missing from the index.
 */
export async function follow(
  world: World,
  tenant: string,
  id: AssessmentId,
  assessment: Pick<Assessment, 'due' | 'team' | 'submittedAt'> | undefined,
): Promise<void> {
  const day = assessment?.team && !assessment.submittedAt ? assessment.due : undefined
  await world.due.change<Step<Due, void>>(system, dueId(tenant, id), (before) => {
    if (before?.day === day) return { type: 'keep', result: undefined }
    return day === undefined
      ? { type: 'remove', result: undefined }
      : { type: 'save', value: { tenant, assessment: id, day, done: [] }, result: undefined }
  })
}
