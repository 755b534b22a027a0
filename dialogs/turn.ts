// One turn of a conversation: a person's act, and the reply to it.

import type { Stamp } from '../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../assessment/ids.ts'
import type { Member } from '../assessment/team/team.ts'
import type { Card } from '../cards/parts/elements.ts'
import type { Inputs, Press, Unsaved } from '../cards/press.ts'
import type { Effect, UploadPlace } from './effects.ts'

/** A person's act, or a change to the bot's installation. */
export type Input =
  /**
   * `mentioned`: the Bot Framework ids of the people that the message mentions, without the bot. The text excludes
   * their names.
   */
  | {
      readonly type: 'typed'
      readonly text: string
      readonly mentioned: readonly string[]
      /** The id of the message that this one replies to. */
      readonly quotes?: string
    }
  /** `press` is undefined if no card of this bot has such data. */
  | {
      readonly type: 'pressed'
      readonly press: Press | undefined
      readonly inputs: Inputs
      /** Whether a client sent the press by itself, to refresh a card. */
      readonly isAutomatic?: boolean
      /** The edition of the assessment that the button was drawn from; absent for 0. */
      readonly edition?: number
      /** The language that this person switched the card to. The result of the press stays in it. */
      readonly cardLanguage?: string
      /** The person's unsaved inputs of the card. */
      readonly unsaved?: Unsaved | undefined
    }
  /** The person's decision on an offered file. Without `upload` they declined it. */
  | {
      readonly type: 'consented'
      readonly offer: string
      readonly upload?: UploadPlace
      /** The reference of the personal chat. Only `bot/` reads it. */
      readonly chat: string
    }
  /** The person sent a file. `others` is the number of further files. `bot/` checks the address. */
  | { readonly type: 'file'; readonly address: string; readonly others: number }
  /** The person edited a message. The turn's operation is the message's id. */
  | { readonly type: 'edited' }
  | { readonly type: 'installed' }
  /** The bot was removed from this chat, or from the whole team if the place has a `team`. */
  | { readonly type: 'removed' }

/** A personal chat with the bot, or a channel or group chat. */
export type Place =
  | { readonly type: 'personal' }
  | {
      readonly type: 'shared'
      readonly kind: 'channel' | 'groupChat'
      /** The id of the channel or chat, without a thread. */
      readonly conversation: string
      /** The team of a channel. Its id is that of the team's first channel. */
      readonly team?: string
      /** The names of the channel and its team, or of the chat, if the activity has them. */
      readonly name?: string
      /** The conversation reference of this place. Only `bot/` reads it. */
      readonly reference: string
    }

/** A channel or a group chat. */
export type SharedPlace = Extract<Place, { type: 'shared' }>

export type Turn = {
  readonly tenant: string
  readonly person: PersonId
  readonly place: Place
  /** The person's language: the one that they chose, or else their client's, such as `en-GB`. */
  readonly locale: string | undefined
  /** The language that a lead has set for this channel's shared messages. */
  readonly channelLanguage?: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** The idempotency key. A redelivered act has the same one. */
  readonly operation: string
  readonly input: Input
}

/** The person, time and operation of a turn, for its changes. */
export const stampOf = ({ person, now, operation }: Turn): Stamp => ({ by: person, at: now, operation })

/** A mark that is unique to a drawing of a card's inputs. */
export const drawingOf = ({ now }: Turn): string => Date.parse(now).toString(36)

/**
 * The reply to a turn, and its effects. `again` is a press that draws the newest state of the same card, for edits and
 * refreshes of the stored message. A card with inputs has no `again`, because a redraw would delete a person's input.
 */
export type Reply = (
  | {
      readonly type: 'card'
      readonly card: Card
      /** In a shared place, edits the pressed message to this card for everybody. */
      readonly forAll?: true
      readonly again?: Press
      /** Whether it says that nothing was done. */
      readonly isRefusal?: true
      /**
       * The return that typed words asked about. In a channel the reply belongs in the thread of its board. If the
       * words were typed in another thread, the reply goes to the board's with `text`, in which `{name}` stands for a
       * mention of the person.
       */
      readonly asked?: { readonly assessment: AssessmentId; readonly by: Member; readonly text: string }
    }
  | { readonly type: 'nothing' }
) & { readonly after?: readonly Effect[] }
