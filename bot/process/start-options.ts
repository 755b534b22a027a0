// The options of a bot, and the running bot that `startBot` returns.

import type { SubmissionRule } from '../../assessment/answers/submission-share.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import type { PictureDrawer } from '../../charts/picture-drawer.ts'
import type { WallTiming } from '../../lib/timing.ts'
import type { ReportRenderer } from '../../reports/rendering/report-renderer.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Store } from '../../store/store.ts'
import type { DisplayTimes } from '../displays/display-times.ts'
import type { DoorLimits } from '../door/limits.ts'
import type { TableReader } from '../files/table-reader.ts'
import type { UploadTimes } from '../files/upload.ts'
import type { RateLimit } from '../incoming/person-rate-limit.ts'
import type { Log } from '../log.ts'
import type { Settings } from '../settings/settings.ts'
import type { Authentication } from '../teams/cached-clients.ts'
import type { StopTimes } from './stop-steps.ts'

export type Running = {
  /** The port that it listens on: the requested one, or a free one for 0. */
  readonly port: number
  /**
   * Refuses new requests, finishes the turns in flight and their effects, makes pending edits, and closes the store. It
   * takes at most 8.3 seconds by default, and never rejects.
   */
  stop(): Promise<void>
}

export type StartOptions = {
  readonly settings: Settings
  /** Keeps the data. By default the store in the settings. It is closed with the bot. */
  readonly store?: Store
  readonly sets: QuestionSets
  /** The published figures of other councils. */
  readonly benchmark?: Publication
  readonly log: Log
  readonly clock?: () => Date
  /** The share of a council return that must be answered before its submission. */
  readonly submission?: SubmissionRule
  /** Milliseconds without a press before a stored message is edited to its newest state. */
  readonly quiet?: number
  /** The rate limit of one person. */
  readonly pace?: RateLimit
  /** The times of shared messages. */
  readonly displays?: Partial<DisplayTimes>
  /** The clock and timers of the bot; a test passes its own. */
  readonly timing?: WallTiming
  /**
   * Milliseconds between two polls for due dates and unused assessments. If absent, the bot sends no reminders of due
   * dates and removes no unused assessments.
   */
  readonly dueEvery?: number
  /** Verifies the tokens of callers. By default the Bot Framework's. */
  readonly authentication?: Authentication
  /** Fetches the channel's signing keys at the start, and not with the first token. */
  readonly prefetchKeys?: boolean
  /**
   * Whether clients request a result of the search extension when a person chooses it: Teams does, the local playground
   * does not.
   */
  readonly choosesLater?: boolean
  /** Draws the pictures of cards. By default in its own thread. It is closed with the bot. */
  readonly drawer?: PictureDrawer
  /** Makes the files that people ask for. By default in its own thread. It is closed with the bot. */
  readonly reports?: ReportRenderer
  /** Reads the tables that people send. By default in its own thread. It is closed with the bot. */
  readonly tables?: TableReader
  /** Times of uploads that differ from the default. */
  readonly uploads?: Partial<UploadTimes>
  /** The times of a stop. */
  readonly stopTimes?: StopTimes
  /** Limits of the HTTP server that differ from the default. */
  readonly door?: Partial<DoorLimits>
}
