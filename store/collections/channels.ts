// The channels and group chats that have a council return, by their ids: which it is, and how Teams is reached there.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../../assessment/ids.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Store } from '../store.ts'

export type Channel = {
  readonly kind: 'channel' | 'groupChat'
  /** The team around it, by the id of its first channel. */
  readonly team?: string
  /** How Teams is reached there, in the edge's own words. */
  readonly reference: string
  /** The council returns that were started here, the oldest first. The last is the one that is worked on. */
  readonly assessments: readonly AssessmentId[]
  /** How many were ever started; the next one's number is one more. */
  readonly started: number
}

const schema: z.ZodType<Channel> = z.object({
  kind: z.enum(['channel', 'groupChat']),
  team: z.string().optional(),
  reference: z.string(),
  assessments: z.array(branded(parseAssessmentId)),
  started: z.number(),
})

export type Channels = Collection<Channel>

export function channelsIn(store: Store): Channels {
  return collection(store, 'channel', { schema })
}
