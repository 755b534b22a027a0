// Reads a person's inputs for one action of the plan, and lists their faults.

import { remarkFaults } from '../../../assessment/answers/remarks.ts'
import { parsePersonId, type QuestionId } from '../../../assessment/ids.ts'
import type { InputFault } from '../../../assessment/problem.ts'
import { type PlanWords, planStatuses } from '../../../assessment/team/planning/plan.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { noOwner } from '../../../cards/plan/owner-input.ts'
import { drawnEntry } from '../../../cards/plan/plan-entry-card.ts'
import type { Inputs, PressOf } from '../../../cards/press.ts'
import { dayOf } from '../../reminders/working-hours.ts'
import { isDay } from '../../settings/read-dates.ts'

/**
 * The entry from these inputs. An input that still has its `drawn` value keeps the stored one, so that changes of two
 * people to different inputs are both kept. Checks the owner's id against the channel's members.
 *
 * @param now ISO 8601, UTC
 */
export function readPlan(
  inputs: Inputs,
  drawn: PressOf<'save-plan'>['drawn'],
  { assessment, people }: Pick<View, 'assessment' | 'people'>,
  question: QuestionId,
  now: string,
): { readonly words: PlanWords; readonly faults: readonly InputFault[] } {
  const standing = assessment.team?.plan?.[question]
  const stored = drawnEntry(standing)
  const value = (name: keyof typeof drawn) => {
    const typed = inputs[name]?.trim() ?? ''
    return typed === drawn[name] ? stored[name] : typed
  }
  const faults: InputFault[] = []
  const due = value('due') || undefined
  if (due && !isDay(due)) faults.push({ input: 'due', fault: 'not-a-date' })
  else if (due && due !== standing?.due && due < dayOf(now)) faults.push({ input: 'due', fault: 'in-the-past' })
  const chosen = value('owner')
  const isNamed = chosen !== '' && chosen !== noOwner
  const owner = isNamed ? parsePersonId(chosen) : undefined
  const member = owner && people.get(owner)
  // An owner who has left the channel stays until another is chosen.
  const isKept = owner !== undefined && owner === standing?.owner
  if (isNamed && !isKept && (!member || member.isGuest)) {
    faults.push({ input: 'owner', fault: member ? 'guest' : 'not-a-member' })
  }
  const wanted = value('status')
  const status = planStatuses.find((known) => known === wanted)
  if (!status) faults.push({ input: 'status', fault: 'unknown-choice' })
  const note = value('note') || undefined
  faults.push(...remarkFaults({ note }))
  return { words: { owner, due, status: status ?? 'to-do', note }, faults }
}
