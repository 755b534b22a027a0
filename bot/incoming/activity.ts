// What is read of an activity, parsed once. Everything else that a channel sends is ignored.

import { z } from 'zod'

const text = z.string().max(1024)

const withId = z.looseObject({ id: text })

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: text, name: text.optional().catch(undefined) }),
  /** How the mention is written in the activity's text. */
  text: z.string().max(4096).optional().catch(undefined),
})

const activitySchema = z.looseObject({
  type: text,
  id: text.optional(),
  name: text.optional(),
  channelId: text.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  locale: text.optional(),
  replyToId: text.optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  /** Of an update of the installation: `add`, `remove`, or one of these for an upgrade. */
  action: text.optional().catch(undefined),
  from: z.looseObject({ id: text, aadObjectId: text.optional() }).optional(),
  recipient: z.looseObject({ id: text, name: text.optional().catch(undefined) }).optional(),
  conversation: z
    .looseObject({
      id: text,
      conversationType: text.optional(),
      tenantId: text.optional(),
    })
    .optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text.optional() }).optional(),
      team: withId.optional().catch(undefined),
      channel: withId.optional().catch(undefined),
      eventType: text.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  membersAdded: z.array(withId).optional().catch(undefined),
  membersRemoved: z.array(withId).optional().catch(undefined),
  // Of all that comes along only the mentions are read, and of those only the ones that have their usual shape.
  entities: z.array(mention.optional().catch(undefined)).optional().catch(undefined),
})

export type IncomingActivity = z.infer<typeof activitySchema>

/** An activity that can be worked with, or undefined for anything else that was posted. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data
}
