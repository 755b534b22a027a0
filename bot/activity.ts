// What is read of an activity, parsed once. Everything else that a channel sends is ignored.

import { z } from 'zod'

const text = z.string().max(1024)

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
  from: z.looseObject({ id: text, aadObjectId: text.optional() }).optional(),
  recipient: z.looseObject({ id: text }).optional(),
  conversation: z
    .looseObject({
      id: text,
      conversationType: text.optional(),
      tenantId: text.optional(),
    })
    .optional(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: text.optional() }).optional() })
    .optional()
    .catch(undefined),
  membersAdded: z
    .array(z.looseObject({ id: text }))
    .optional()
    .catch(undefined),
})

export type IncomingActivity = z.infer<typeof activitySchema>

/** An activity that can be worked with, or undefined for anything else that was posted. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data
}
