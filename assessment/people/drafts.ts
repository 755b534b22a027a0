// Keeps the texts and choices that a person left on a card without saving them.

import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'
import type { Draft, InputPress } from './draft.ts'
import type { PersonRecord } from './person.ts'

/** The longest kept value of one input, in UTF-16 code units: several times longer than any text that can be saved. */
const longestInput = 2000
/** How long a draft is kept, in milliseconds: 30 days. */
const kept = 30 * 24 * 60 * 60 * 1000

const isFresh = (now: string) => (draft: Draft) => Date.parse(now) - Date.parse(draft.at) < kept

/** Adds a draft, or replaces the card's earlier one. Keeps the ten newest of the last 30 days. */
function withDraft(record: PersonRecord, draft: Draft): PersonRecord {
  const inputs = Object.entries(draft.inputs).map(([name, value]) => [name, value.slice(0, longestInput)])
  const cut = { ...draft, inputs: Object.fromEntries(inputs.slice(0, most.draftInputs)) }
  const others = (record.drafts ?? []).filter(isFresh(draft.at)).filter(({ card }) => card !== draft.card)
  return { ...record, drafts: [...others, cut].slice(-most.drafts) }
}

/** Adds the draft that came with this press. Returns `record` itself for a redelivered press. */
export function withDraftOf(record: PersonRecord, operation: string, draft: Draft): PersonRecord {
  if (record.inputPresses?.some((press) => press.operation === operation)) return record
  return noted(withDraft(record, draft), { operation })
}

/**
 * Removes the drafts that this press has saved: all inputs of these cards, or only those with these names. A
 * redelivered press returns `record` itself, so a draft that the person has left since stays.
 */
export function withSaved(
  record: PersonRecord,
  operation: string,
  cards: readonly string[],
  names?: readonly string[],
): PersonRecord {
  if (record.inputPresses?.some((press) => press.operation === operation && press.saved)) return record
  const left = cards.reduce((before, card) => withoutDraft(before, card, names), record)
  return noted(left, { operation, saved: true })
}

/** Notes a press. Keeps the last twenty. */
function noted(record: PersonRecord, press: InputPress): PersonRecord {
  const others = (record.inputPresses ?? []).filter(({ operation }) => operation !== press.operation)
  return { ...record, inputPresses: [...others, press].slice(-most.inputPresses) }
}

/** Removes the drafts that are older than 30 days. Returns `record` itself if there are none. */
export function withFreshDrafts(record: PersonRecord, now: string): PersonRecord {
  const { drafts = [], ...rest } = record
  const fresh = drafts.filter(isFresh(now))
  if (fresh.length === drafts.length) return record
  return fresh.length > 0 ? { ...rest, drafts: fresh } : rest
}

/** Removes the draft of a card, or only these inputs of it. Returns `record` itself if there is none. */
function withoutDraft(record: PersonRecord, card: string, names?: readonly string[]): PersonRecord {
  const draft = record.drafts?.find((each) => each.card === card)
  if (!draft) return record
  const left = Object.entries(draft.inputs).filter(([name]) => names && !names.includes(name))
  const drafts = (record.drafts ?? []).flatMap((each) =>
    each !== draft ? [each] : left.length > 0 ? [{ ...draft, inputs: Object.fromEntries(left) }] : [],
  )
  const { drafts: _before, ...rest } = record
  return drafts.length > 0 ? { ...rest, drafts } : rest
}

/** The record without the drafts on all cards of an assessment. */
export function withoutDraftsOf(record: PersonRecord, assessment: AssessmentId): PersonRecord {
  const cards = (record.drafts ?? []).map(({ card }) => card).filter((card) => card.split(' ')[1] === assessment)
  return cards.reduce((left, card) => withoutDraft(left, card), record)
}

/** The inputs that the person left on this card within the last 30 days. */
export const draftOf = ({ drafts = [] }: PersonRecord, card: string, now: string): Draft['inputs'] | undefined =>
  drafts.filter(isFresh(now)).find((draft) => draft.card === card)?.inputs
