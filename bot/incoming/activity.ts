// Reads the fields of an activity that the bot uses. Other fields pass through unread.

import { z } from 'zod'
import { canonicalId } from '../../assessment/ids.ts'

const text = z.string().max(1024)

/** A field that the platform may leave out. A blank text says the same as its absence. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(withoutBlank, schema.optional())

/** The same for a field that is of no use in another shape. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => optional(schema).catch(undefined)

function withoutBlank(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}

/** A GUID in lower case, so that two spellings of one id are equal. */
const id = text.transform(canonicalId)

/** An object, with each field that is `null` left out, as the platform may do. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess(withoutNulls, z.looseObject(shape))

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}

/** A list without the entries that have another shape. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  lenient(z.array(schema.optional().catch(undefined)).transform((list) => list.filter((each) => each !== undefined)))

const withId = part({ id })

/** A team, channel or meeting. Its presence in any shape says that others read along. */
const surrounding = optional(part({ id: lenient(id) }).catch({ id: undefined }))

const mention = part({
  type: z.literal('mention'),
  mentioned: part({ id: text, name: lenient(text) }),
  /** The mention as the activity's text writes it. */
  text: lenient(z.string().max(4096)),
})

const activitySchema = part({
  type: text,
  id: optional(text),
  name: optional(text),
  channelId: text.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  locale: optional(text),
  replyToId: optional(text),
  text: optional(z.string()),
  value: z.unknown().optional(),
  /** Of an `installationUpdate`: `add`, `remove`, `add-upgrade` or `remove-upgrade`. */
  action: lenient(text),
  from: lenient(part({ id: optional(text), aadObjectId: lenient(text) })),
  recipient: lenient(part({ id: text, name: lenient(text) })),
  conversation: lenient(
    part({
      id: text,
      // A type or flag that cannot be read must not make a chat look private.
      conversationType: optional(text.catch('unknown')),
      isGroup: optional(z.boolean().catch(true)),
      tenantId: optional(id),
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
  entities: listOf(mention),
})

export type IncomingActivity = z.infer<typeof activitySchema>

/** The activity in a request's body, or undefined when the body is no activity. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data
}
