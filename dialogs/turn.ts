// One turn of a conversation: what a person did, and everything a flow may know or use.

import type { Stamp } from '../assessment/assessment.ts'
import type { Council } from '../assessment/council.ts'
import type { AssessmentId, PersonId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Card } from '../cards/elements.ts'
import type { Inputs, Press } from '../cards/press.ts'
import type { Assessments } from '../store/assessments.ts'
import type { People } from '../store/people.ts'

/** What a person did: typed something, pressed a button, or has just installed the bot. */
export type Input =
  | { readonly type: 'typed'; readonly text: string }
  /** Without a `press`, the button's data was nothing that this bot draws. */
  | { readonly type: 'pressed'; readonly press: Press | undefined; readonly inputs: Inputs }
  | { readonly type: 'installed' }

export type Turn = {
  readonly tenant: string
  readonly person: PersonId
  /** A personal chat, or one in which others read along. */
  readonly place: 'personal' | 'shared'
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
export type World = {
  readonly set: QuestionSet
  readonly assessments: Assessments
  readonly people: People
  /** What the deployment says of the council; it holds for every assessment. */
  readonly council: Council
  /** The id of an assessment that is started in a turn: the same for the same act delivered twice. */
  readonly idFor: (turn: Turn) => AssessmentId
}

/**
 * The one reply to a turn. `again` is the press that draws the newest state of the same card: with it the stored
 * message catches up and refreshes itself. A card with inputs has none, lest it be redrawn while somebody types.
 */
export type Reply =
  | { readonly type: 'card'; readonly card: Card; readonly again?: Press }
  | { readonly type: 'nothing' }
