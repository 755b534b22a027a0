// The effects of a reply, which `bot/` performs after sending it, and their outcomes.

import type { AssessmentId, PersonId } from '../assessment/ids.ts'
import type { Member } from '../assessment/team/team.ts'
import type { Card } from '../cards/parts/elements.ts'
import type { Press } from '../cards/press.ts'

/** The two shared messages of a council return. Every member of its channel sees both. */
export type Surface = 'board' | 'question'

/**
 * The outcome of a message. `unreachable`: the person does not have the app, or the bot may not write there. `failed`:
 * the message was not sent, and a later attempt may succeed. `perhaps`: the response was lost, so the message may have
 * been sent. `never`: Teams will refuse this message on every attempt.
 */
export type Outcome = 'delivered' | 'unreachable' | 'failed' | 'perhaps' | 'never'

/** The purpose of a message, for `recordDelivery`. */
export type Tag =
  | {
      readonly type: 'reminder'
      readonly assessment: AssessmentId
      readonly person: PersonId
      /** The lead who asked for it; absent for a due date. */
      readonly askedBy?: PersonId
    }
  | { readonly type: 'notice'; readonly assessment: AssessmentId; readonly person: PersonId }

/** The upload address from Teams for one file. `bot/` checks the addresses before each use. */
export type UploadPlace = {
  readonly uploadUrl: string
  readonly contentUrl: string
  readonly uniqueId: string
  readonly fileType: string
}

/** Work after the reply. Each effect happens once for one operation, and none delays the reply. */
export type Effect =
  /**
   * Updates the shared message to the newest state. `anew: 'always'` posts it again in the thread of this turn and
   * retires the earlier message; `'unless-recent'` keeps a message that is in use in this thread. Without `anew` the
   * message is edited, and posted only if a member deleted it or it was never posted.
   */
  | {
      readonly type: 'show'
      readonly assessment: AssessmentId
      readonly surface: Surface
      readonly anew?: 'always' | 'unless-recent'
    }
  /** Stops updating the shared messages. */
  | { readonly type: 'forget'; readonly assessment: AssessmentId }
  /** A card in a person's own chat. `conversation` is a channel or chat with the person as a member. */
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
  /**
   * Asks by Teams' own card in the turn's personal chat whether the bot may send this file. `size` is approximate, in
   * bytes.
   */
  | {
      readonly type: 'offer-file'
      readonly offer: string
      readonly name: string
      readonly description: string
      readonly size: number
    }
  /** Makes and uploads the file of an offer that the person has accepted. */
  | { readonly type: 'send-file'; readonly offer: string; readonly upload: UploadPlace }
  /** Downloads and reads the person's file, and shows its changes. */
  | { readonly type: 'read-file'; readonly address: string; readonly operation: string }
  /** An @mention in the thread of a council return's board. `text` has `{name}` in place of the mention. */
  | { readonly type: 'mention'; readonly assessment: AssessmentId; readonly member: Member; readonly text: string }

/** The content of a shared message. The Teams clients of the `people` in `refresh` request their own view. */
export type Shared = {
  readonly card: Card
  /** Set if the message will never change again. */
  readonly isLast?: true
  readonly refresh?: { readonly press: Press; readonly people: readonly Member[] }
}
