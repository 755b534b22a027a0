// Effects: the acts of the edge after the reply is sent, and the outcome of each.

import type { AssessmentId, PersonId } from '../assessment/ids.ts'
import type { Member } from '../assessment/team/team.ts'
import type { Card } from '../cards/parts/elements.ts'
import type { Press } from '../cards/press.ts'

/** The two shared messages of a council return. Every member of its channel sees both. */
export type Surface = 'board' | 'question'

/**
 * How the delivery of a message ended. `unreachable`: the person does not have the app, or the bot may not write there.
 * `failed`: the message did not go out, and a later attempt may succeed. `perhaps`: the response was lost, so the message may
 * have gone out. `never`: Teams will refuse this message on every attempt.
 */
export type Outcome = 'delivered' | 'unreachable' | 'failed' | 'perhaps' | 'never'

/** The purpose of a message: `recordDelivery` uses it to place the outcome. */
export type Tag =
  | {
      readonly type: 'reminder'
      readonly assessment: AssessmentId
      readonly person: PersonId
      /** The lead who asked for it; absent when a due date did. */
      readonly askedBy?: PersonId
    }
  | { readonly type: 'notice'; readonly assessment: AssessmentId; readonly person: PersonId }

/** The place that Teams made for one file. The addresses are as Teams sent them: `bot/` checks them before each use. */
export type UploadPlace = {
  readonly uploadUrl: string
  readonly contentUrl: string
  readonly uniqueId: string
  readonly fileType: string
}

/** Work that follows the reply. Each effect happens once for one operation, and none delays the reply. */
export type Effect =
  /**
   * The shared message shall show the newest state. `anew: 'always'` posts it again in the thread of this turn and
   * retires the message before it; `'unless-recent'` keeps a message that is in use in this thread. Without `anew` the
   * message is edited; it is posted only if a member deleted it or it was never posted.
   */
  | {
      readonly type: 'show'
      readonly assessment: AssessmentId
      readonly surface: Surface
      readonly anew?: 'always' | 'unless-recent'
    }
  /** The shared messages stay as they are and follow no further change. */
  | { readonly type: 'forget'; readonly assessment: AssessmentId }
  /** A card in a person's own chat. `conversation` is a channel or chat that the person is a member of. */
  | {
      readonly type: 'tell'
      readonly to: Member
      readonly conversation: string
      readonly card: Card
      readonly again?: Press
      readonly tag?: Tag
    }
  /** A card in the personal chat of the turn. */
  | { readonly type: 'write'; readonly card: Card }
  /** Teams asks in the personal chat of the turn whether the bot may send this file. `size` is approximate, in bytes. */
  | {
      readonly type: 'offer-file'
      readonly offer: string
      readonly name: string
      readonly description: string
      readonly size: number
    }
  /** The file of an offer that the person of the turn has accepted is made and uploaded. */
  | { readonly type: 'send-file'; readonly offer: string; readonly upload: UploadPlace }
  /** Downloads and reads the person's file, and shows them the changes it would make. */
  | { readonly type: 'read-file'; readonly address: string; readonly operation: string }
  /** An @mention in the thread of a council return's board. `text` has `{name}` in place of the mention. */
  | { readonly type: 'mention'; readonly assessment: AssessmentId; readonly member: Member; readonly text: string }

/** The content of a shared message. Teams clients of the `people` in `refresh` ask for a view of their own. */
export type Shared = {
  readonly card: Card
  /** Set when the message will never show anything else. */
  readonly isLast?: true
  readonly refresh?: { readonly press: Press; readonly people: readonly Member[] }
}
