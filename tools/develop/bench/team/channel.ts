// A simulated Teams channel: its members, and the bot's posts and edits with their times.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { z } from 'zod'

/** The tenant of the channel. */
export const teamTenant = 'bench-team'

const conversation = '19:bench-channel@thread.tacv2'
const thread = `${conversation};messageid=1`

/** A message or an edit from the bot, with its time by `performance.now()`. */
export type Sent = {
  readonly type: 'post' | 'edit'
  readonly message: string
  readonly moment: number
  readonly card: SharedCard
}

const sharedCard = z.looseObject({
  refresh: z.object({ userIds: z.array(z.string()) }).optional(),
})
type SharedCard = z.infer<typeof sharedCard>
const posted = z.object({ attachments: z.array(z.object({ content: sharedCard })).min(1) })

export type Channel = {
  /** The activity of a member who presses a button with this data on a message. */
  press(member: number, data: Readonly<Record<string, unknown>>, message: string): object
  /** The activity of a member who mentions the bot. */
  says(member: number, text: string): object
  readonly sent: readonly Sent[]
  close(): void
}

/** Starts the Teams side of a channel with this number of members. */
export async function openBenchChannel(size: number): Promise<Channel> {
  const members = Array.from({ length: size }, (_, nth) => ({
    id: `29:member-${nth}`,
    name: `Member ${nth}`,
    objectId: `0000${nth}`.slice(-4).padStart(12, '0'),
    userRole: 'user',
    tenantId: teamTenant,
  }))
  const sent: Sent[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '')
    const reply = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.method === 'GET') {
      request.resume()
      reply(200, { members })
      return
    }
    const moment = performance.now()
    const { data } = posted.safeParse(await json(request))
    const [, known] = /\/activities\/(?:1;)?([^/?]+)/.exec(path) ?? []
    const message = request.method === 'PUT' && known ? known : randomUUID()
    const card = data?.attachments[0]?.content
    if (card) sent.push({ type: request.method === 'PUT' ? 'edit' : 'post', message, moment, card })
    reply(request.method === 'PUT' ? 200 : 201, { id: message })
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const activity = (nth: number, own: object) => ({
    channelId: 'msteams',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    serviceUrl: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    from: { id: members[nth]?.id, name: members[nth]?.name, aadObjectId: members[nth]?.objectId },
    recipient: { id: '28:bot', name: 'Digital Maturity' },
    conversation: { id: thread, conversationType: 'channel', tenantId: teamTenant, isGroup: true },
    channelData: { tenant: { id: teamTenant }, team: { id: conversation }, channel: { id: conversation } },
    ...own,
  })

  return {
    press: (nth, data, message) =>
      activity(nth, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message,
        value: { action: { type: 'Action.Execute', verb: data.do, data }, trigger: 'manual' },
      }),
    says: (nth, text) =>
      activity(nth, {
        type: 'message',
        textFormat: 'plain',
        text: `<at>Digital Maturity</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Digital Maturity</at>' }],
      }),
    sent,
    close: () => void server.close(),
  }
}
