// Keeps a person's unsaved inputs of a card, and restores them when they open the card again.

import { draftOf, withDraftOf, withFreshDrafts, withSaved } from '../../assessment/people/drafts.ts'
import { nobodyYet, type PersonRecord } from '../../assessment/people/person.ts'
import type { FormLeft } from '../../cards/answering/form-left.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs } from '../../cards/press.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'
import { finishingPeople } from './saved-people.ts'

/**
 * Saves the changed inputs that came with a press in a personal chat, once for each press. Writes nothing if no input
 * changed.
 */
export async function keepUnsaved(turn: Turn, deps: Dependencies): Promise<void> {
  const unsaved = turn.input.type === 'pressed' ? turn.input.unsaved : undefined
  if (!unsaved || turn.place.type !== 'personal' || Object.keys(unsaved.inputs).length === 0) return
  const { card, inputs } = unsaved
  await change(turn, deps, (record) => withDraftOf(record, turn.operation, { card, at: turn.now, inputs }))
}

/**
 * Removes the drafts of these cards, or these inputs of them, after a press has saved them. A redelivery removes
 * nothing that was typed since.
 */
export async function dropDraft(
  turn: Turn,
  deps: Dependencies,
  cards: string | readonly string[],
  names?: readonly string[],
): Promise<void> {
  const record = await deps.people.read(turn.tenant, turn.person)
  if (record) await change(turn, deps, (before) => withSaved(before, turn.operation, [cards].flat(), names))
}

/** The form of this assessment that the person left by this press with unsaved choices. */
export function formLeft({ input }: Turn, { assessment, set }: View): FormLeft | undefined {
  const unsaved = input.type === 'pressed' ? input.unsaved : undefined
  const fn = set.functions.find(({ code }) => unsaved?.card === draftCard('form', assessment.id, code))
  return fn && { function: fn.code, chosen: Object.keys(unsaved?.inputs ?? {}).length }
}

/** This person's unsaved inputs of a card; `undefined` if there are none. */
export async function readDraft(turn: Turn, deps: Dependencies, card: string): Promise<Inputs | undefined> {
  const record = await deps.people.read(turn.tenant, turn.person)
  return record && draftOf(record, card, turn.now)
}

/** Wraps the dependencies: each write of a person's record drops drafts older than 30 days. */
export const droppingOldDrafts = ({ now }: Turn, deps: Dependencies): Dependencies =>
  finishingPeople(deps, (record) => withFreshDrafts(record, now))

function change(turn: Turn, deps: Dependencies, step: (record: PersonRecord) => PersonRecord): Promise<void> {
  return deps.people.change<Step<PersonRecord, void>>(turn.tenant, turn.person, (before = nobodyYet) =>
    saveIfChanged(before, step(before), undefined),
  )
}
