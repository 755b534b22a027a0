// The options that a bot starts with, and the running bot that its caller gets.

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
  /** The port listened on: the one asked for, or a free one for 0. */
  readonly port: number
  /**
   * Takes no more requests, ends the turns in flight and what follows their replies, makes pending edits, and closes the
   * store. It takes 8.3 seconds at most by the usual times, and never rejects.
   */
  stop(): Promise<void>
}

export type StartOptions = {
  readonly settings: Settings
  /** Keeps the data; it is closed with the bot. Opened by the settings, unless another is given. */
  readonly store?: Store
  readonly sets: QuestionSets
  /** The published figures of other councils. */
  readonly benchmark?: Publication
  readonly log: Log
  readonly clock?: () => Date
  /** How much of a council return has to be answered before it is submitted. */
  readonly submission?: SubmissionRule
  /** Milliseconds of quiet before a stored message catches up. */
  readonly quiet?: number
  /** The rate limit of one person. */
  readonly pace?: RateLimit
  /** The times of the messages that all members of a channel see. */
  readonly displays?: Partial<DisplayTimes>
  /** The time that the bot waits by; a test hands in its own. */
  readonly timing?: WallTiming
  /** Milliseconds between two polls for near due dates. Without it the bot sends no reminder of them. */
  readonly dueEvery?: number
  /** Verifies the tokens of callers. The Bot Framework's own, unless another is given. */
  readonly authentication?: Authentication
  /** Whether the channel's signing keys are fetched now, and not with the first token. */
  readonly prefetchKeys?: boolean
  /** Whether clients ask for a result of the search extension once it is chosen: Teams does, the local playground does not. */
  readonly choosesLater?: boolean
  /** Draws the pictures of cards; it is closed with the bot. A thread of its own, unless another is given. */
  readonly drawer?: PictureDrawer
  /** Makes the files that people ask for; it is closed with the bot. A thread of its own, unless another is given. */
  readonly reports?: ReportRenderer
  /** Reads the tables that people send; it is closed with the bot. A thread of its own, unless another is given. */
  readonly tables?: TableReader
  /** The times of uploads that differ from the usual ones. */
  readonly uploads?: Partial<UploadTimes>
  /** The times of a stop. */
  readonly stopTimes?: StopTimes
  /** Limits of the HTTP door that differ from the usual ones. */
  readonly door?: Partial<DoorLimits>
}
