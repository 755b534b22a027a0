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
   * `mentioned`: the Bot Framework ids of everyone the message mentions besides the bot. The text comes without their
   * names.
   */
  | {
      readonly type: 'typed'
      readonly text: string
      readonly mentioned: readonly string[]
      /** The id of the message that this one replies to. */
      readonly quotes?: string
    }
  /** `press` is undefined when no card of this bot carries such data. */
  | {
      readonly type: 'pressed'
      readonly press: Press | undefined
      readonly inputs: Inputs
      /** A client sent the press by itself, to refresh a card. */
      readonly isAutomatic?: boolean
      /** The edition of the assessment that the button was drawn from; 0 if it is left out. */
      readonly edition?: number
      /** The language that this person chose for the card. The result of the press stays in that language. */
      readonly cardLanguage?: string
      /** Their changes to inputs of a card that they left. */
      readonly unsaved?: Unsaved | undefined
    }
  /** They let the bot put an offered file into their OneDrive, or did not. Without `upload` nothing is sent. */
  | {
      readonly type: 'consented'
      readonly offer: string
      readonly upload?: UploadPlace
      /** The reference of the personal chat. Only `bot/` reads it. */
      readonly chat: string
    }
  /** They sent a file. `others` counts further files with it. The address is as Teams sent it: `bot/` checks it. */
  | { readonly type: 'file'; readonly address: string; readonly others: number }
  /** They edited a message. The turn's operation is the message's id. */
  | { readonly type: 'edited' }
  | { readonly type: 'installed' }
  /** The bot was removed from this chat, or from the whole team when the place has a `team`. */
  | { readonly type: 'removed' }

/** A personal chat with the bot, or a channel or group chat that several people read. */
export type Place =
  | { readonly type: 'personal' }
  | {
      readonly type: 'shared'
      readonly kind: 'channel' | 'groupChat'
      /** The id of the channel or chat, without a thread. */
      readonly conversation: string
      /** The team of a channel, by the id that Teams gives the team's first channel. */
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
  /** The language that the person reads: the one they chose, or else as their client states it, such as `en-GB`. */
  readonly locale: string | undefined
  /** The language that a lead has set for this channel's shared messages. */
  readonly channelLanguage?: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** The idempotency key: an act that Teams delivers twice has the same one both times. */
  readonly operation: string
  readonly input: Input
}

/** The person, the time and the operation of a turn: every change carries them. */
export const stampOf = ({ person, now, operation }: Turn): Stamp => ({ by: person, at: now, operation })

/** A mark that no two drawings of a card's inputs share. */
export const drawingOf = ({ now }: Turn): string => Date.parse(now).toString(36)

/**
 * The one reply to a turn, and the effects that follow it. `again` is a press that draws the newest state of the same
 * card. With it the stored message catches up and refreshes itself. A card with inputs has no `again`, because a redraw
 * would wipe a person's input.
 */
export type Reply = (
  | {
      readonly type: 'card'
      readonly card: Card
      /** A press in a shared place turns its message to this card for everybody. */
      readonly forAll?: true
      readonly again?: Press
      /** It says that nothing was done. */
      readonly isRefusal?: true
      /**
       * Typed words asked about this return. In a channel the answer belongs to the thread of its board: typed in another
       * thread, it goes there with `text`, which has `{name}` in place of a mention of the person who typed.
       */
      readonly asked?: { readonly assessment: AssessmentId; readonly by: Member; readonly text: string }
    }
  | { readonly type: 'nothing' }
) & { readonly after?: readonly Effect[] }
