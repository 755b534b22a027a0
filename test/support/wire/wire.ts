// Teams' end of the wire: the service address that a bot posts to, edits at and asks who is there. It keeps the messages.

import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { ownIdOf } from '../people/places.ts'
import { type Answer, answer, botIsNotHere, refusal } from './answer.ts'
import { type Method, openFaults, type Refusing, type Which } from './faults.ts'
import { type Limiter, openLimiter, rosterLimits, sendLimits } from './limits.ts'
import { addressOf } from './listening.ts'
import { type Message, openMessages, type PostedActivity } from './messages.ts'
import { type OutOfReach, openPersonalChats, type Someone } from './personal.ts'
import { type Asked, askedOf } from './request.ts'
import { isBotIn, memberAnswer, membersAnswer, type Roster } from './roster.ts'

/** One request of the bot, and what it was answered. */
export type Call = {
  readonly method: string
  readonly path: string
  readonly asked: Asked
  readonly status: number
  /** The answer never arrived. */
  readonly isLost: boolean
  readonly activity: PostedActivity | undefined
  /** When it arrived, in milliseconds of the wire's time. */
  readonly moment: number
  /** The bot's end of the connection that it came over. */
  readonly port: number | undefined
}

export type Wire = {
  /** The value of an activity's `serviceUrl`. */
  readonly url: string
  /** The messages of a conversation, or of one thread if the id names one; the oldest first. */
  messages(conversation: string): readonly Message[]
  /** The edits that were taken, the oldest first. */
  readonly edits: readonly Message[]
  /** Every request, refused ones included. */
  readonly calls: readonly Call[]
  /**
   * The members of each conversation, by its own id. A conversation that is not here takes messages, but has no list of
   * members.
   */
  readonly rosters: Map<string, Roster>
  /** The id of the next message, for a person who writes one. */
  newId(): string
  /** Resolves when this many edits have been answered in all, taken or not. */
  editsAnswered(count: number): Promise<void>
  /** Resolves when this many requests have arrived in all, answered or held. */
  callsArrived(count: number): Promise<void>
  /** Answers requests of this method with this status instead of doing them, until told otherwise with 200. */
  refuse(method: Method, status: number, how?: Refusing): void
  /** Answers nothing until the function it gives is called: everything comes late. */
  hold(): () => void
  /** Does everything at once, and answers so much later; until told otherwise with 0. */
  late(milliseconds: number): void
  /** Carries the request out, and breaks the connection instead of answering. */
  loses(method: Method, which?: Which): void
  /** Closes a connection that was not used for so many milliseconds, and announces it first. */
  keepsConnections(milliseconds: number): void
  /** A person deletes a message of the bot. */
  deletes(conversation: string, message: string): void
  /** The bot cannot write to this person in their own chat. */
  cannotReach(someone: Someone, why?: OutOfReach): void
  canReach(someone: Someone): void
  /** Called for every edit that is taken. */
  onEdit(listener: (message: Message) => void): void
  close(): Promise<void>
}

export type WireOptions = {
  /** Refuses what comes faster than Teams lets a bot speak. */
  readonly limits?: boolean
  /** The most members on one page of a roster. */
  readonly page?: number
  /** Milliseconds, for the limits and the moments of the calls. Real time without it. */
  readonly now?: () => number
}

/** Opens it on a free port of this machine. */
export async function openWire({
  limits = false,
  page = 50,
  now = () => performance.now(),
}: WireOptions = {}): Promise<Wire> {
  const messages = openMessages()
  const personal = openPersonalChats()
  const faults = openFaults()
  const rosters = new Map<string, Roster>()
  const edits: Message[] = []
  const calls: Call[] = []
  const listeners: ((message: Message) => void)[] = []
  const happenings = new EventEmitter<{ arrived: []; answered: [] }>()
  const send = openLimiter(limits ? sendLimits : [])
  const ask = openLimiter(limits ? rosterLimits : [])
  const waits: Partial<Record<Asked['type'], Limiter>> = { post: send, edit: send, members: ask, member: ask }
  let arrived = 0

  const editsDone = () => calls.filter(({ method }) => method === 'PUT').length

  /** Teams' own reasons not to do it: too much at once, or a conversation that the bot has no part in. */
  function refusalOf(asked: Asked, moment: number): Answer | undefined {
    if (!('conversation' in asked)) return undefined
    const own = ownIdOf(asked.conversation)
    const wait = waits[asked.type]?.(own, moment)
    if (wait !== undefined) return refusal(429, 'Throttled', 'API calls quota exceeded', wait)
    const roster = rosters.get(own)
    return roster && !isBotIn(roster) ? botIsNotHere() : personal.refusalIn(own)
  }

  function take(asked: Asked, body: unknown, query: URLSearchParams): Answer {
    const activity = body as PostedActivity | undefined
    switch (asked.type) {
      case 'create':
        return personal.open(body)
      case 'post':
        return activity ? answer(201, { id: messages.post(asked.conversation, activity).id }) : answer(404)
      case 'edit': {
        const message = activity && messages.edit(asked.conversation, asked.message, activity)
        if (!message) return refusal(404, 'ActivityNotFoundInConversation', 'The message is not there.')
        edits.push(message)
        for (const listener of listeners) listener(message)
        return answer(200, { id: message.id })
      }
      case 'delete':
        return answer(messages.delete(asked.conversation, asked.message) ? 200 : 404)
      case 'members':
      case 'member':
        return tellWhoIsThere(asked, query)
      case 'nothing known':
        return answer(405)
      default:
        return asked satisfies never
    }
  }

  function tellWhoIsThere(asked: Extract<Asked, { type: 'members' | 'member' }>, query: URLSearchParams): Answer {
    // A channel has its roster only under its own id, not with a thread in it.
    const roster = rosters.get(asked.conversation)
    if (!roster) return refusal(404, 'ConversationNotFound', `There is no ${asked.conversation}`)
    if (roster.refusedWith) return refusal(roster.refusedWith, 'Refused', `Not who is in ${asked.conversation}`)
    return asked.type === 'members' ? membersAnswer(roster, query, page) : memberAnswer(roster, asked.member)
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const body = await bodyOf(request)
    const moment = now()
    arrived += 1
    happenings.emit('arrived')
    await faults.released()
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
    const path = decodeURIComponent(pathname)
    const asked = askedOf(method, path)
    const done = faults.refusalFor(method, path) ?? refusalOf(asked, moment) ?? take(asked, body, searchParams)
    const isLost = faults.isLost(method, path)
    if (faults.lateness()) await setTimeout(faults.lateness())
    const activity = body as PostedActivity
    calls.push({ method, path, asked, status: done.status, isLost, activity, moment, port: request.socket.remotePort })
    if (isLost) request.socket.resetAndDestroy()
    else {
      response.writeHead(done.status, { 'content-type': 'application/json', ...done.headers })
      response.end(JSON.stringify(done.body))
    }
    happenings.emit('answered')
  }

  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `${addressOf(server)}/`,
    messages: messages.in,
    edits,
    calls,
    rosters,
    newId: messages.newId,
    async editsAnswered(count) {
      while (editsDone() < count) await once(happenings, 'answered')
    },
    async callsArrived(count) {
      while (arrived < count) await once(happenings, 'arrived')
    },
    refuse: faults.refuse,
    hold: faults.hold,
    late: faults.late,
    loses: faults.loses,
    keepsConnections(milliseconds) {
      server.keepAliveTimeout = milliseconds
    },
    deletes: (conversation, message) => void messages.delete(conversation, message),
    cannotReach: personal.cannotReach,
    canReach: personal.canReach,
    onEdit: (listener) => void listeners.push(listener),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text ? JSON.parse(text) : undefined
}
