// The types that the parts of reconciling a shared message pass to each other.

import type { Card } from '../../cards/parts/elements.ts'
import type { Shared } from '../../dialogs/effects.ts'
import type { WallTiming } from '../../lib/timing.ts'
import type { Display, DisplayName, Displays } from '../../store/collections/displays.ts'
import type { Log } from '../log.ts'
import type { ConversationRateLimit } from '../teams/pace/conversation-rate-limit.ts'
import type { TeamsClient } from '../teams/teams-client.ts'
import type { DisplayTimes } from './display-times.ts'
import type { Outcome, Result } from './lease.ts'
import type { SharedMessage } from './rendering.ts'

export type ReconcileDeps = {
  readonly displays: Displays
  readonly teams: Pick<TeamsClient, 'post' | 'edit'>
  readonly rateLimit: ConversationRateLimit
  /** Draws the newest content; undefined when there is none to show any more. */
  readonly draw: (name: DisplayName) => Promise<Shared | undefined>
  /** Draws the rest of a replaced message. `link` opens the message that replaces it. */
  readonly drawRetired: (name: DisplayName, link: string | undefined) => Promise<Card>
  /** A number that changes whenever this copy sees a newer record of the council return. */
  readonly stateOf: (name: DisplayName) => number
  readonly log: Log
  /** The date for the records. */
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly times: DisplayTimes
}

/** The goal of one reconciliation. */
export type Request = {
  /** A person pressed or typed: the message is posted if it is missing. */
  readonly mayPost: boolean
  /** The message is edited even if its content is right, to find out whether it still exists. */
  readonly mustVerify: boolean
  /** A person waits for the post: no time to read is left before it. */
  readonly isAwaited?: boolean
  /** How often the message was posted for this operation without an answer from Teams. */
  readonly uncertainPosts?: { readonly operation: string; readonly count: number } | undefined
  /** The outcome that an earlier reconciliation could not write. Without it a message would be posted again. */
  readonly unwritten?: Outcome | undefined
}

/** The work left over, and in how many milliseconds; `failed` tells a failure from a delay. */
export type Remaining = { readonly request: Request; readonly wait: number; readonly failed: boolean }

/** One reconciliation of one message under its lease. */
export type Job = {
  /** The record as the lease was acquired. */
  readonly display: Display
  /** When the job ends, in milliseconds of the epoch: no request starts that could take effect later. */
  readonly until: number
  readonly request: Request
  readonly drawn: SharedMessage
  /** How many reconciliations failed in a row before this one. */
  readonly failures: number
}

/** The job's change of the record, and its remaining work. */
export type Reconciled = { readonly result: Result; readonly remaining?: Remaining | undefined }
