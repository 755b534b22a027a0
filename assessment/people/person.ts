// A person's record: the assessments that they started or took part in, their settings and unsaved inputs.

import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'
import type { Draft, InputPress } from './draft.ts'
import type { OwnLanguage } from './own-language.ts'

export type PersonRecord = {
  /** In the order of their start. An id without a document was never created, or its assessment is deleted. */
  readonly assessments: readonly AssessmentId[]
  /** The number of assessments ever started. The next one gets this number plus one. */
  readonly started: number
  /** The council returns that they lead, or in which they ever owned a function. The return holds their rights. */
  readonly returns: readonly AssessmentId[]
  /**
   * The other council returns whose records name them: as a voter, in an answer or on a panel. Erasure reads only
   * these.
   */
  readonly parts: readonly AssessmentId[]
  /** Set if they took part in more returns than the lists hold. Erasure then reads the whole tenant. */
  readonly hasMoreParts?: true
  /** Set while they want no reminders. */
  readonly muted?: boolean
  /** The language that they chose, or else their client's language in their last message. */
  readonly language?: OwnLanguage
  /** Their unsaved inputs of cards, the newest last. */
  readonly drafts?: readonly Draft[]
  /** Their last presses that came with inputs, the newest last. */
  readonly inputPresses?: readonly InputPress[]
}

export const nobodyYet: PersonRecord = { assessments: [], started: 0, returns: [], parts: [] }

/** Lists a return in which the person has a role. Keeps the hundred newest. */
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
