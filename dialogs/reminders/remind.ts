// Sends reminders to owners of open questions or unfinished actions, at most once a day each.

import { askedOf } from '../../assessment/answers/progress.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { type Team, withReminders } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type ReminderView, reminderCard } from '../../cards/reminders/reminder-card.ts'
import { remindersSentCard } from '../../cards/reminders/reminders-sent-card.ts'
import type { Step } from '../../store/documents/change.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { recipientView } from '../access/recipient-view.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import type { Reply, Turn } from '../turn.ts'
import { actionsToDo } from './plan-days.ts'
import { dayOf } from './working-hours.ts'

/** A lead reminds everybody with open questions or unfinished actions. */
export function remind(turn: Turn, deps: Dependencies, press: PressOf<'remind'>): Promise<Reply> {
  return viewOpenAssessment(
    turn,
    deps,
    press.assessment,
    async (view) => {
      const { told, already, underWay, muted } = await claimReminders(
        deps,
        turn.tenant,
        view,
        turn.operation,
        turn.now,
        (before, person) => !before.submittedAt && (hasOpen(view, before, person) || hasActions(view, before, person)),
      )
      const after = await remindersTo(deps, turn.tenant, view, told, { type: 'asked', by: turn.person })
      return {
        type: 'card',
        card: remindersSentCard({ ...view, told, already: [...already, ...underWay], muted }),
        after,
      }
    },
    problemUnlessLead(turn),
  )
}

export type Claimed = {
  /** The people claimed by this call. No other copy of the bot writes to them. */
  readonly told: readonly PersonId[]
  readonly already: readonly PersonId[]
  readonly muted: readonly PersonId[]
  /** The people to whom another copy is writing at this moment. */
  readonly underWay: readonly PersonId[]
}

/**
 * Claims reminders in the record before anything is sent, so that only one of two copies of the bot sends each. A claim
 * of a copy that was interrupted can be repeated after five minutes.
 *
 * @param isWanting whether an owner of a function or an action should be reminded now
 */
export async function claimReminders(
  deps: Dependencies,
  tenant: string,
  { assessment, people }: View,
  occasion: string,
  now: string,
  isWanting: (before: CouncilReturn, person: PersonId) => boolean,
): Promise<Claimed> {
  const { owners: functions = {}, plan = {} } = assessment.team ?? {}
  const owners = new Set([
    ...Object.values(functions).map(({ person }) => person),
    ...Object.values(plan).flatMap(({ owner }) => owner ?? []),
  ])
  const present = [...owners].filter((person) => people.has(person))
  const records = await Promise.all(present.map((person) => deps.people.read(tenant, person)))
  const isMuted = new Set(present.filter((_, index) => records[index]?.muted))
  return deps.assessments.change<Step<View['assessment'], Claimed>>(tenant, assessment.id, (before) => {
    const nothing = { told: [], already: [], muted: [], underWay: [] }
    if (!before || !isReturn(before)) return { type: 'unchanged', result: nothing }
    const open = present.filter((person) => isWanting(before, person))
    const wanting = open.filter((person) => !isMuted.has(person))
    const state = (person: PersonId) => stateOf(before.team, person, occasion, now)
    const told = wanting.filter((person) => state(person) === 'due')
    const result = {
      told,
      already: wanting.filter((person) => state(person) === 'done'),
      underWay: wanting.filter((person) => state(person) === 'under way'),
      muted: open.filter((person) => isMuted.has(person)),
    }
    if (told.length === 0) return { type: 'unchanged', result }
    const claims = Object.fromEntries(told.map((person) => [person, { at: now, occasion }]))
    const team = withReminders(before.team, claims)
    return { type: 'save', value: { ...before, team }, result }
  })
}

/** Whether a person has open questions in their functions. */
export const hasOpen = ({ set }: View, before: CouncilReturn, person: PersonId): boolean =>
  askedOf(set, before, person).some((id) => before.answers[id]?.value === undefined)

/** Whether a person owns an action that is still to do, up to a due day if one is given. */
export const hasActions = ({ set }: View, before: CouncilReturn, person: PersonId, upTo?: string): boolean =>
  actionsToDo(before, set).some(
    ({ owner, due }) => owner === person && (upTo === undefined || (due !== undefined && due <= upTo)),
  )

const patience = 5 * 60 * 1000

function stateOf({ reminders }: Team, person: PersonId, occasion: string, now: string): 'due' | 'under way' | 'done' {
  const last = reminders[person]
  // If the working day ends during an occasion, it continues the next morning for people without a reminder.
  if (last?.outcome && last.occasion === occasion) return 'done'
  if (!last || dayOf(last.at) !== dayOf(now)) return 'due'
  if (last.outcome) return 'done'
  return Date.parse(now) - Date.parse(last.at) < patience ? 'under way' : 'due'
}

/** The effects that send a reminder to each of these people, in their language. */
export async function remindersTo(
  deps: Dependencies,
  tenant: string,
  view: View,
  told: readonly PersonId[],
  why: ReminderView['why'],
): Promise<readonly Effect[]> {
  const each = await Promise.all(told.map((person) => reminderTo(deps, tenant, view, person, why)))
  return each.flat()
}

async function reminderTo(
  deps: Dependencies,
  tenant: string,
  view: View,
  person: PersonId,
  why: ReminderView['why'],
): Promise<readonly Effect[]> {
  const { team, id } = view.assessment
  const to = view.people.get(person)
  if (!team || !to) return []
  const askedBy = why.type === 'asked' ? { askedBy: why.by } : {}
  const card = reminderCard({ ...(await recipientView(deps, tenant, view, person)), why })
  const tag = { type: 'reminder', assessment: id, person, ...askedBy } as const
  return [{ type: 'tell', to, conversation: team.conversation, card, tag }]
}
