// The record of a person beside their answers: the assessments they started or took part in.

import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'
import type { Draft, InputPress } from './draft.ts'
import type { OwnLanguage } from './own-language.ts'

export type PersonRecord = {
  /** In the order of their start. An id without a document was never created, or is deleted. */
  readonly assessments: readonly AssessmentId[]
  /** How many were ever started; the number of the next one is one more. */
  readonly started: number
  /** The council returns that they lead, or have ever had a function of. The return holds their rights. */
  readonly returns: readonly AssessmentId[]
  /**
   * The other council returns whose records name them: as a voter, in an answer or on a panel. Erasure reads only
   * these.
   */
  readonly parts: readonly AssessmentId[]
  /** Set when they took part in more returns than `parts` holds. Erasing then reads the whole tenant. */
  readonly hasMoreParts?: true
  /** Set while they want no reminders. */
  readonly muted?: boolean
  /** The language that they chose, or the one of their client when they wrote last. */
  readonly language?: OwnLanguage
  /** Their unsaved inputs of cards, the newest last. */
  readonly drafts?: readonly Draft[]
  /** Their last presses that came with inputs, the newest last. */
  readonly inputPresses?: readonly InputPress[]
}

export const nobodyYet: PersonRecord = { assessments: [], started: 0, returns: [], parts: [] }

/** The record with one more return that gives the person a role. It lists the hundred newest. */
export function withReturn(record: PersonRecord, id: AssessmentId): PersonRecord {
  if (record.returns.includes(id)) return record
  const returns = [...record.returns, id]
  return returns.length <= most.returns
    ? { ...record, returns }
    : { ...record, returns: returns.slice(-most.returns), hasMoreParts: true }
}

/** Adds a return that names the person. Returns `record` itself if it lists that return already. */
export function withPart(record: PersonRecord, part: AssessmentId): PersonRecord {
  if (record.returns.includes(part) || record.parts.includes(part)) return record
  if (record.parts.length < most.parts) return { ...record, parts: [...record.parts, part] }
  return record.hasMoreParts ? record : { ...record, hasMoreParts: true }
}
