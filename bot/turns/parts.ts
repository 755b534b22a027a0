// Everything that handling an activity works with, put together once at start-up.

import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import type { Timing } from '../../lib/timing.ts'
import type { DisplayService } from '../displays/displays.ts'
import type { Effects } from '../effects/effects.ts'
import type { PersonRateLimit } from '../incoming/person-rate-limit.ts'
import type { Log } from '../log.ts'
import type { TeamsAdapter } from '../teams/adapter.ts'
import type { ConversationRateLimit } from '../teams/conversation-rate-limit.ts'
import type { KnownConversations } from '../teams/known-conversations.ts'
import type { Rosters } from '../teams/rosters.ts'
import type { DebouncedEdits } from './debounced-edits.ts'

export type BotParts = {
  readonly adapter: TeamsAdapter
  readonly deps: Dependencies
  /** The world of turns that only look, as they may come from everybody at once. */
  readonly readingDeps: Dependencies
  readonly debouncedEdits: DebouncedEdits
  readonly effects: Effects
  readonly conversations: Pick<KnownConversations, 'met'>
  readonly displays: Pick<DisplayService, 'check' | 'checkIn'>
  readonly rosters: Pick<Rosters, 'changed' | 'met'>
  readonly personRateLimit: PersonRateLimit
  readonly conversationRateLimit: ConversationRateLimit
  readonly timing: Timing
  readonly log: Log
  readonly clock: () => Date
}
