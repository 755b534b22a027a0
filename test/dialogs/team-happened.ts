// The record of a session of a team, for the checks.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import type { Input } from '../../dialogs/turn.ts'
import type { Store } from '../../store/store.ts'
import type { Got } from './kept-cards.ts'
import type { Name } from './team-acts.ts'
import type { Writing } from './uneven-store.ts'

export type Delivered = {
  readonly who: Name
  readonly input: Input
  /** The press; undefined for a typed message. */
  readonly press?: Press
  readonly operation: string
  readonly now: string
  readonly moment: number
  /** How often it had been delivered before. */
  readonly again: number
  readonly got: Got
  /** For a delivery without others beside it: the number of writes before it, and after it. */
  readonly before?: number
  readonly after?: number
}

export type Written = Writing & { readonly moment: number; readonly value: unknown }

/** Everything that happened in a session. */
export type Happened = {
  readonly tenant: string
  readonly assessment: AssessmentId
  readonly delivered: readonly Delivered[]
  readonly written: readonly Written[]
  /** Who was in the channel at each moment: as a copy knew it that had not heard of the last change, and in truth. */
  readonly rosters: readonly { readonly known: Roster; readonly there: Roster }[]
  /** Every act as a sentence, in order. */
  readonly told: readonly string[]
}

export type Running = Happened & {
  readonly worlds: readonly Dependencies[]
  /** Lets the acts of one moment happen, and the late second deliveries of the one before. */
  moment(nth: number): Promise<void>
  /** Presses a button with no other act in progress. */
  press(who: Name, press: Press, copy?: 0 | 1): Promise<Delivered>
  /** The shared messages now, as each copy draws them. */
  shared(): Promise<readonly (readonly string[])[]>
  /** The document as the store has it, without a delay. */
  stored: Store['read']
  calm(): void
  /** How often a copy wrote from an outdated cache, met a conflict and read again. */
  conflicts(): number
}
