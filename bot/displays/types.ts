// The types shared by the steps that reconcile a shared message.

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
  /** Draws the newest content; undefined if there is none any more. */
  readonly draw: (name: DisplayName) => Promise<Shared | undefined>
  /** Draws the card for a replaced message. `link` opens the message that replaces it. */
  readonly drawRetired: (name: DisplayName, link: string | undefined) => Promise<Card>
  /** A number that changes when this copy sees a newer record of the council return. */
  readonly stateOf: (name: DisplayName) => number
  readonly log: Log
  /** The date and time for the records. */
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly times: DisplayTimes
}

/** The goal of one reconciliation. */
export type Request = {
  /** Posts the message if it is missing, because a person pressed or typed. */
  readonly mayPost: boolean
  /** Edits the message even if its content is right, to find out whether it still exists. */
  readonly mustVerify: boolean
  /** A person waits for the post, so it skips the pause for reading. */
  readonly isAwaited?: boolean
  /** The number of posts for this operation without a response from Teams. */
  readonly uncertainPosts?: { readonly operation: string; readonly count: number } | undefined
  /** The outcome that an earlier reconciliation could not store. Without it the message would be posted again. */
  readonly unwritten?: Outcome | undefined
}

/** The remaining work and its delay in milliseconds. `failed` distinguishes a failure from a delay. */
export type Remaining = { readonly request: Request; readonly wait: number; readonly failed: boolean }

/** One reconciliation of one message under its lease. */
export type Job = {
  /** The record at the time the lease was acquired. */
  readonly display: Display
  /** The end of the job, in milliseconds of the epoch. No request starts that could take effect later. */
  readonly until: number
  readonly request: Request
  readonly drawn: SharedMessage
  /** How many reconciliations failed in a row before this one. */
  readonly failures: number
}

/** The job's change of the record, and its remaining work. */
export type Reconciled = { readonly result: Result; readonly remaining?: Remaining | undefined }
