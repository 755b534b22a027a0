// Teams' end of the wire: the service address that a bot posts to, edits at and deletes from. It keeps the messages.

import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { DrawnCard } from './card-reading.ts'

/** A message as Teams keeps it: what is shown again on another device or after a reload. */
export type Message = { readonly id: string; readonly conversation: string; activity: PostedActivity }

type PostedActivity = {
  readonly type: string
  readonly text?: string
  readonly summary?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: DrawnCard }[]
}

/** One request of the bot, and what it was answered. */
type Call = {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly activity: PostedActivity | undefined
}

export type Wire = {
  /** What goes into an activity's `serviceUrl`. */
  readonly url: string
  /** The messages of a conversation, the oldest first. */
  messages(conversation: string): readonly Message[]
  /** The edits that were taken, the oldest first. */
  readonly edits: readonly Message[]
  /** Every request, whatever it was answered. */
  readonly calls: readonly Call[]
  /** Resolves when this many edits have been answered in all, taken or not. */
  editsAnswered(count: number): Promise<void>
  /** Resolves when this many requests have arrived in all, answered or held. */
  callsArrived(count: number): Promise<void>
  /** Answers requests of this method with this status instead of doing them, until told otherwise with 200. */
  refuse(method: 'POST' | 'PUT', status: number): void
  /** Answers nothing until the function it gives is called: everything comes late. */
  hold(): () => void
  /** Called for every edit that is taken. */
  onEdit(listener: (message: Message) => void): void
  close(): Promise<void>
}

/** Opens it on a free port of this machine. */
export async function openWire(): Promise<Wire> {
  const kept: Message[] = []
  const edits: Message[] = []
  const calls: Call[] = []
  const listeners: ((message: Message) => void)[] = []
  const refusals = new Map<string, number>()
  const happenings = new EventEmitter<{ arrived: []; answered: [] }>()
  let held = Promise.resolve()
  let posted = 0
  let arrived = 0

  const editsDone = () => calls.filter(({ method }) => method === 'PUT').length

  function take(method: string, path: string, activity: PostedActivity | undefined): [number, unknown] {
    const [, conversation = '', id] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? []
    const message = kept.find((candidate) => candidate.id === id && candidate.conversation === conversation)
    switch (method) {
      case 'POST': {
        if (!conversation || !activity) return [404, {}]
        posted += 1
        const number = String(1_700_000_000_000 + posted)
        kept.push({ id: number, conversation, activity })
        return [201, { id: number }]
      }
      case 'PUT':
        if (!message || !activity) return [404, { error: { code: 'ActivityNotFoundInConversation' } }]
        message.activity = activity
        edits.push(message)
        return [200, { id }]
      case 'DELETE':
        if (!message) return [404, {}]
        kept.splice(kept.indexOf(message), 1)
        return [200, {}]
      default:
        return [405, {}]
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const activity = await bodyOf(request)
    arrived += 1
    happenings.emit('arrived')
    await held
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
    const refusal = refusals.get(method)
    const [status, body] = refusal
      ? [refusal, { error: { code: 'Refused', message: `Not to ${path}` } }]
      : take(method, path, activity)
    calls.push({ method, path, status, activity })
    response.writeHead(status, { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '0' }) })
    response.end(JSON.stringify(body))
    const edited = method === 'PUT' && status === 200 ? edits.at(-1) : undefined
    if (edited) for (const listener of listeners) listener(edited)
    happenings.emit('answered')
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address?.port}/`,
    messages: (conversation) => kept.filter((message) => message.conversation === conversation),
    edits,
    calls,
    async editsAnswered(count) {
      while (editsDone() < count) await once(happenings, 'answered')
    },
    async callsArrived(count) {
      while (arrived < count) await once(happenings, 'arrived')
    },
    refuse: (method, status) => void (status === 200 ? refusals.delete(method) : refusals.set(method, status)),
    hold() {
      const gate = Promise.withResolvers<void>()
      held = gate.promise
      return gate.resolve
    },
    onEdit: (listener) => void listeners.push(listener),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<PostedActivity | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text ? JSON.parse(text) : undefined
}
