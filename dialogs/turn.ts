// One turn of a conversation: what a person did, and everything a flow may know or use.

import type { Stamp } from '../assessment/assessment.ts'
import type { Council } from '../assessment/council.ts'
import type { AssessmentId, PersonId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Member, Roster } from '../assessment/team/team.ts'
import type { Card } from '../cards/parts/elements.ts'
import type { Inputs, Press } from '../cards/press.ts'
import type { Assessments } from '../store/collections/assessments.ts'
import type { Ballots } from '../store/collections/ballots.ts'
import type { Channels } from '../store/collections/channels.ts'
import type { DueIndex } from '../store/collections/due-index.ts'
import type { People } from '../store/collections/people.ts'

/** What a person did, or what was done to the bot. */
export type Input =
  /** `mentioned` are the channel's own ids of whom it mentions besides the bot; the text is without their names. */
  | { readonly type: 'typed'; readonly text: string; readonly mentioned: readonly string[] }
  /** Without a `press`, the button's data was nothing that this bot draws. */
  | { readonly type: 'pressed'; readonly press: Press | undefined; readonly inputs: Inputs }
  | { readonly type: 'installed' }
  /** The bot was taken out of this chat; with `place.team`, out of that whole team. */
  | { readonly type: 'removed' }

/** A chat of somebody's own with the bot, or one where others read along. */
export type Place =
  | { readonly type: 'personal' }
  | {
      readonly type: 'shared'
      readonly kind: 'channel' | 'groupChat'
      /** The channel's or chat's own id, without a thread. */
      readonly conversation: string
      /** The team around a channel, by the id that Teams gives its first channel. */
      readonly team?: string
      /** How Teams is reached here, in the edge's own words: kept, and handed back to it, but never read. */
      readonly reference: string
    }

export type Turn = {
  readonly tenant: string
  readonly person: PersonId
  readonly place: Place
  /** As the client states it, such as `en-GB`. */
  readonly locale: string | undefined
  /** ISO 8601, UTC. */
  readonly now: string
  /** The same for the same act delivered twice. Changes are stamped with it. */
  readonly operation: string
  readonly input: Input
}

/** Whose change this is, when, and of which operation. */
export const stampOf = ({ person, now, operation }: Turn): Stamp => ({ by: person, at: now, operation })

/** What flows are given to work with. */
export type Dependencies = {
  readonly set: QuestionSet
  readonly assessments: Assessments
  readonly people: People
  /** What the deployment says of the council; it holds for every assessment. */
  readonly council: Council
  /** The id of an assessment that is started in a turn: the same for the same act delivered twice. */
  readonly idFor: (turn: Turn) => AssessmentId
  /** The id that stands in a council's record for somebody who has deleted what is theirs: always the same one. */
  readonly formerOf: (tenant: string, person: PersonId) => PersonId
  readonly ballots: Ballots
  readonly channels: Channels
  /** The council returns that have a due date, whatever tenant they are in. */
  readonly due: DueIndex
  /**
   * Who is in a channel or group chat, the bot left out: asked of Teams, and remembered for a moment. `refused` where
   * Teams does not tell the bot; throws where it could not be asked.
   */
  readonly members: (tenant: string, conversation: string) => Promise<Roster | 'refused'>
  /** Where the app can be added to Teams; unknown without a registration. */
  readonly appLink?: string
}

/** The two messages of a council return that everybody in its channel sees and that follow what is done. */
export type Surface = 'board' | 'question'

/**
 * What became of a message. `unreachable`: they do not have the app, or the bot may not write there. `failed`: it certainly
 * did not go out, and may at another time. `perhaps`: its answer was lost, and nobody knows. `never`: Teams will not take
 * it, however often it is sent.
 */
export type Outcome = 'delivered' | 'unreachable' | 'failed' | 'perhaps' | 'never'

/** Which effect an outcome is of, for whoever settles it. */
export type Tag =
  | {
      readonly type: 'reminder'
      readonly assessment: AssessmentId
      readonly person: PersonId
      /** The lead who asked for it; nobody where a due date did. */
      readonly askedBy?: PersonId
    }
  | { readonly type: 'notice'; readonly assessment: AssessmentId; readonly person: PersonId }

/** What is done after the reply has gone out. Each is done once for one operation, and none holds up the reply. */
export type Effect =
  /**
   * The shared message is to show the newest state. `anew`: it is posted anew, where this turn is, and the one before
   * is retired, but `unless-recent` stays where it is in this thread while it is in use. Otherwise it is edited, and posted
   * only where it was deleted or never came about.
   */
  | {
      readonly type: 'show'
      readonly assessment: AssessmentId
      readonly surface: Surface
      readonly anew?: 'always' | 'unless-recent'
    }
  /** No longer follows what is done; the message stays as it is. */
  | { readonly type: 'forget'; readonly assessment: AssessmentId }
  /** Writes to somebody in their own chat. `conversation` is where they are a member. */
  | {
      readonly type: 'tell'
      readonly to: Member
      readonly conversation: string
      readonly card: Card
      readonly again?: Press
      readonly tag?: Tag
    }
  /** Mentions somebody in the thread of a council return's board. `text` has `{name}` where the mention goes. */
  | { readonly type: 'mention'; readonly assessment: AssessmentId; readonly member: Member; readonly text: string }

/** What a shared message shows, and whose clients are to ask for a view of their own. */
export type Shared = {
  readonly card: Card
  /** Set where it will never show anything else. */
  readonly isLast?: true
  readonly refresh?: { readonly press: Press; readonly people: readonly Member[] }
}

/**
 * The one reply to a turn, and what is done once it has gone out. `again` is the press that draws the newest state of the
 * same card: with it the stored message catches up and refreshes itself. A card with inputs has none, lest it be redrawn
 * while somebody types.
 */
export type Reply = (
  | { readonly type: 'card'; readonly card: Card; readonly again?: Press }
  | { readonly type: 'nothing' }
) & { readonly after?: readonly Effect[] }
