// Announces the removal of unused assessments, and removes them 30 days later.

import { lastUsedAt } from '../../assessment/answers/last-used.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { leadsIn, type Roster } from '../../assessment/team/team.ts'
import { retentionCard } from '../../cards/reminders/retention-card.ts'
import { addMonths } from '../../lib/calendar.ts'
import { lastLook, type Retention, type RetentionNotes } from '../../store/collections/erasing/retention.ts'
import type { Step } from '../../store/documents/change.ts'
import { type Key, system } from '../../store/store.ts'
import { recipientView } from '../access/recipient-view.ts'
import { noMembers, teamViewOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import type { DueReminder } from '../reminders/due-dates.ts'
import { dayOf, isWorkingHour } from '../reminders/working-hours.ts'
import { removeUnused } from './remove-unused.ts'

export type RetentionRule = {
  /** An assessment is kept for this many months after its last use. */
  readonly months: number
  /** Every document of every tenant. */
  readonly keys: () => AsyncIterable<Key>
  readonly notes: RetentionNotes
}

/** Days between the announcement and the removal. */
const notice = 30
const day = 24 * 60 * 60 * 1000

/**
 * Goes through all assessments once a day, in working hours, on one copy of the bot. Yields the announcements of
 * removals, and faults. `clock` returns ISO 8601, UTC.
 */
export async function* retentionSweep(
  deps: Dependencies,
  rule: RetentionRule,
  clock: () => string,
): AsyncIterable<DueReminder> {
  if (!isWorkingHour(clock()) || !(await claimDay(rule.notes, dayOf(clock())))) return
  for await (const { tenant, kind, id } of rule.keys()) {
    if (kind !== 'assessment') continue
    // An unreadable assessment must not stop the sweep.
    yield await sweepOne(deps, rule, tenant, id as AssessmentId, clock()).catch((fault: unknown) => ({ fault }))
  }
}

function claimDay(notes: RetentionNotes, today: string): Promise<boolean> {
  return notes.change<Step<Retention, boolean>>(system, lastLook, (before) =>
    before?.type === 'looked' && before.day >= today
      ? { type: 'unchanged', result: false }
      : { type: 'save', value: { type: 'looked', day: today }, result: true },
  )
}

async function sweepOne(
  deps: Dependencies,
  { months, notes }: RetentionRule,
  tenant: string,
  id: AssessmentId,
  now: string,
): Promise<DueReminder> {
  const nothing: DueReminder = { tenant, after: [] }
  const assessment = await deps.assessments.read(tenant, id)
  if (!assessment) return nothing
  const usedAt = lastUsedAt(assessment)
  const expiresAt = addMonths(usedAt, months)
  if (Date.parse(now) < Date.parse(expiresAt) - notice * day) return nothing
  const announcedAt = await announce(notes, tenant, id, usedAt, now)
  const removedAt = laterOf(expiresAt, daysAfter(announcedAt, notice))
  if (announcedAt === now) return { tenant, after: await announcements(deps, tenant, assessment, removedAt) }
  if (now < removedAt) return nothing
  // A use in the meantime cancels the removal.
  if ((await removeUnused(deps, tenant, id, daysAfter(usedAt, 0, 1), now)) === 'kept') return nothing
  await notes.change(tenant, id, () => ({ type: 'remove', result: undefined }) as const)
  return { tenant, after: [{ type: 'forget', assessment: id }] }
}

/** The time of the announcement after the last use: now, if there was none before. */
function announce(
  notes: RetentionNotes,
  tenant: string,
  id: AssessmentId,
  usedAt: string,
  now: string,
): Promise<string> {
  return notes.change<Step<Retention, string>>(tenant, id, (before) =>
    before?.type === 'announced' && before.lastUsedAt === usedAt
      ? { type: 'unchanged', result: before.at }
      : { type: 'save', value: { type: 'announced', at: now, lastUsedAt: usedAt }, result: now },
  )
}

/**
 * A message to each lead of a council return, or to the owner of a personal view. The owner gets it only as a member of
 * a return's channel, because the bot keeps no address of personal chats.
 */
async function announcements(
  deps: Dependencies,
  tenant: string,
  assessment: Assessment,
  removedAt: string,
): Promise<readonly Effect[]> {
  const { team, owner } = assessment
  const conversation = team?.conversation ?? (await channelWith(deps, tenant, assessment))
  const roster = conversation === undefined ? undefined : await membersOf(deps, tenant, conversation)
  if (conversation === undefined || !roster) return []
  const view = teamViewOf(deps, assessment, team ? roster : noMembers, 'personal')
  const told = (team ? leadsIn(team, roster) : [owner]).flatMap((person) => roster.get(person) ?? [])
  return Promise.all(
    told.map(async (to): Promise<Effect> => {
      const card = retentionCard(await recipientView(deps, tenant, view, to.person), removedAt)
      return { type: 'tell', to, conversation, card }
    }),
  )
}

/** The channel of a council return in which the owner of a personal view takes part, if they are a member. */
async function channelWith(deps: Dependencies, tenant: string, { owner }: Assessment): Promise<string | undefined> {
  const { returns } = (await deps.people.read(tenant, owner)) ?? { returns: [] }
  for (const id of returns) {
    const { team } = (await deps.assessments.read(tenant, id)) ?? {}
    if (team && (await membersOf(deps, tenant, team.conversation))?.has(owner)) return team.conversation
  }
  return undefined
}

/** The members; undefined if Teams does not list them. */
async function membersOf(deps: Dependencies, tenant: string, conversation: string): Promise<Roster | undefined> {
  const members = await deps.members(tenant, conversation).catch(() => 'refused' as const)
  return members === 'refused' ? undefined : members
}

const laterOf = (one: string, other: string): string => (one > other ? one : other)

const daysAfter = (moment: string, days: number, milliseconds = 0): string =>
  new Date(Date.parse(moment) + days * day + milliseconds).toISOString()
