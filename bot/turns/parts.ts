// The parts of the bot that answer an activity, made once at start-up.

import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import type { Languages } from '../../dialogs/dependencies/languages.ts'
import type { DisplayService } from '../displays/displays.ts'
import type { Effects } from '../effects/effects.ts'
import type { PersonRateLimit } from '../incoming/person-rate-limit.ts'
import type { Log } from '../log.ts'
import type { KnownConversations } from '../teams/known-conversations.ts'
import type { Rosters } from '../teams/members/rosters.ts'
import type { PacedTeams } from '../teams/pace/paced-teams.ts'
import type { PressedMessageEdits } from './pressed-message-edits.ts'

export type BotParts = {
  readonly teams: Pick<PacedTeams, 'edit' | 'post' | 'answer'>
  readonly deps: Dependencies
  /** The dependencies of automatic refreshes. They share reads, because many clients may refresh at once. */
  readonly readingDeps: Dependencies
  readonly languages: Languages
  readonly pressedMessageEdits: PressedMessageEdits
  readonly effects: Effects
  readonly conversations: Pick<KnownConversations, 'met'>
  readonly displays: Pick<DisplayService, 'check' | 'checkIn' | 'threadOf'>
  readonly rosters: Pick<Rosters, 'changed' | 'met'>
  readonly personRateLimit: PersonRateLimit
  /**
   * Whether clients request a result of the search extension when a person chooses it: Teams does, the playground does
   * not.
   */
  readonly choosesLater: boolean
  readonly log: Log
  readonly clock: () => Date
}
