// Parses the fields of an activity that the bot uses. Other fields pass through unread.

import { z } from 'zod'
import { canonicalId } from '../../assessment/ids.ts'

const text = z.string().max(1024)

/** An object without empty fields, because the platform may send `null` or a blank text for a missing field. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess(withoutEmpty, z.looseObject(shape))

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const fields = Object.entries(value)
  return fields.some(isEmpty) ? Object.fromEntries(fields.filter((field) => !isEmpty(field))) : value
}

// Keeps a blank `channelId`, so that it is refused like any other channel that is not Teams.
const isEmpty = ([name, value]: [string, unknown]): boolean =>
  value === null || (typeof value === 'string' && name !== 'channelId' && !/\S/.test(value))

/** A field that is ignored if it has another shape. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** A GUID in lower case, so that two spellings of one id are equal. */
const id = text.transform(canonicalId)

/** A list. Drops entries of another shape. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  lenient(z.array(schema.optional().catch(undefined)).transform((list) => list.filter((each) => each !== undefined)))

const withId = part({ id })

/** A team, channel or meeting. Its presence in any shape means that other people read along. */
const surrounding = part({ id: lenient(id), name: lenient(text) })
  .catch({ id: undefined })
  .optional()

const mention = part({
  type: z.literal('mention'),
  mentioned: part({ id: text, name: lenient(text) }),
  /** The mention as it stands in the activity's text. */
  text: lenient(z.string().max(4096)),
})

/** A reply to an earlier message, by its id. */
const quotedReply = part({ type: z.literal('quotedReply'), quotedReply: part({ messageId: text }) })

const activitySchema = part({
  type: text,
  id: text.optional(),
  name: text.optional(),
  channelId: text.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  locale: text.optional(),
  replyToId: text.optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  /** For an `installationUpdate`: `add`, `remove`, `add-upgrade` or `remove-upgrade`. */
  action: lenient(text),
  from: lenient(part({ id: text.optional(), aadObjectId: lenient(text) })),
  recipient: lenient(part({ id: text, name: lenient(text) })),
  conversation: lenient(
    part({
      id: text,
      // An unreadable type or flag must not make a chat count as private.
      conversationType: text.catch('unknown').optional(),
      isGroup: z.boolean().catch(true).optional(),
      tenantId: id.optional(),
      /** The name of a group chat, if it has one. */
      name: lenient(text),
    }),
  ),
  channelData: lenient(
    part({
      tenant: lenient(part({ id: lenient(id) })),
      team: surrounding,
      channel: surrounding,
      meeting: surrounding,
      eventType: lenient(text),
    }),
  ),
  membersAdded: listOf(withId),
  membersRemoved: listOf(withId),
  entities: listOf(z.union([mention, quotedReply])),
  attachments: listOf(
    part({
      contentType: lenient(text),
      name: lenient(text),
      content: lenient(z.union([z.string(), z.looseObject({ downloadUrl: z.string().max(4096) })])),
    }),
  ),
})

export type IncomingActivity = z.infer<typeof activitySchema>

/** The activity in a request's body; undefined if the body is no activity. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data
}
