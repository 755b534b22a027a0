// A proxy in front of the Cosmos DB emulator that brings the faults of a network and of a busy service, at set rates
// and by seeded chance, and counts what it did.

import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

type Headers = Readonly<Record<string, string>>

// The faults that Cosmos DB answers with.
const answers = {
  throttled: { status: 429, headers: { 'x-ms-retry-after-ms': '40', 'x-ms-substatus': '3200' } },
  timedOut: { status: 408, headers: {} },
  contended: { status: 449, headers: {} },
  unavailable: { status: 503, headers: {} },
  changed: { status: 412, headers: {} },
  misunderstood: { status: 400, headers: {} },
  forbidden: { status: 403, headers: {} },
  tooLarge: { status: 413, headers: {} },
  containerGone: { status: 404, headers: { 'x-ms-substatus': '1003' } },
  lagging: { status: 404, headers: { 'x-ms-substatus': '1002' } },
} satisfies Record<string, { status: number; headers: Headers }>

// The faults of the network.
const mishaps = ['resetBefore', 'lostResponse', 'slow', 'silent', 'badGateway', 'signIn'] as const

/**
 * `resetBefore` breaks the connection before Cosmos DB hears of the request, `lostResponse` after it has done it;
 * `slow` takes its time, `silent` takes for ever; `badGateway` and `signIn` are another server's
 * pages in HTML, the latter with a status of success.
 */
export type FaultName = keyof typeof answers | (typeof mishaps)[number]

/** The share of requests that each fault befalls, 0 to 1; together at most 1. */
export type Faults = Partial<Record<FaultName, number>>

export type FaultProxy = {
  /** The address to use instead of the target's. */
  readonly endpoint: string
  /** How often each fault was brought. */
  readonly counts: Readonly<Partial<Record<FaultName, number>>>
  /** The method and path of every request, the oldest first. */
  readonly requests: readonly string[]
  /** Brings these faults from now on, and no others. */
  inject(faults: Faults): void
  /** Breaks all connections and takes no more, as a server that has ended. */
  goAway(): Promise<void>
  /** Is there again, at the same address. */
  comeBack(): Promise<void>
  close(): Promise<void>
}

// Longer than an answer on this machine takes, shorter than every timeout.
const slowness = 60

/** Starts a proxy in front of `target`, an http address. Equal seeds and requests give equal faults. */
export async function startFaultProxy(
  target: string,
  { seed = 1, faults = {} }: { seed?: number; faults?: Faults } = {},
): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true })
  const random = seeded(seed)
  const counts: Partial<Record<FaultName, number>> = {}
  const requests: string[] = []
  let current = faults

  function draw(): FaultName | undefined {
    let left = random()
    for (const [name, share] of Object.entries(current)) {
      left -= share
      if (left < 0) return name as FaultName
    }
    return undefined
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    requests.push(`${incoming.method} ${incoming.url}`)
    const body = await bytesOf(incoming)
    const fault = draw()
    // Only a conditional request can be told that its condition does not hold.
    if (fault === undefined || (fault === 'changed' && !incoming.headers['if-match'])) {
      return pass(await forward(target, agent, incoming, body), outgoing)
    }
    counts[fault] = (counts[fault] ?? 0) + 1
    switch (fault) {
      case 'resetBefore':
        incoming.socket.resetAndDestroy()
        return
      case 'lostResponse':
        await forward(target, agent, incoming, body)
        incoming.socket.resetAndDestroy()
        return
      case 'slow':
        await setTimeout(slowness)
        return pass(await forward(target, agent, incoming, body), outgoing)
      case 'silent':
        return
      case 'badGateway':
        outgoing.writeHead(502, { 'content-type': 'text/html' })
        outgoing.end('<h1>Bad gateway</h1>')
        return
      case 'signIn':
        outgoing.writeHead(200, { 'content-type': 'text/html' })
        outgoing.end('<h1>Welcome to the guest network</h1>')
        return
      default: {
        const { status, headers } = answers[fault]
        outgoing.writeHead(status, { 'content-type': 'application/json', ...headers })
        outgoing.end(JSON.stringify({ code: String(status), message: `${incoming.method} ${incoming.url} ${body}` }))
      }
    }
  }

  const server = createServer((incoming, outgoing) => {
    // The client may have gone meanwhile, and the emulator be closed.
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  async function goAway(): Promise<void> {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }

  return {
    endpoint: `http://127.0.0.1:${port}`,
    counts,
    requests,
    inject(faults) {
      current = faults
    },
    goAway,
    async comeBack() {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    async close() {
      await goAway()
      agent.destroy()
    },
  }
}

type Answer = { readonly incoming: IncomingMessage; readonly body: Buffer }

const bytesOf = async (message: IncomingMessage) => Buffer.concat(await message.toArray())

/** Does the request, and gives the answer once it is there in full. */
async function forward(
  target: string,
  agent: Agent,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const sent = request(`${target}${url}`, { method, headers, agent })
  const answered = once(sent, 'response')
  sent.end(body)
  const [incoming] = await answered
  return { incoming, body: await bytesOf(incoming) }
}

function pass({ incoming, body }: Answer, outgoing: ServerResponse): void {
  const { 'transfer-encoding': _, ...headers } = incoming.headers
  // Two calls: once restify is loaded, `writeHead` of every response returns nothing to chain to.
  outgoing.writeHead(incoming.statusCode ?? 500, headers)
  outgoing.end(body)
}

/** Pseudo-random numbers from 0 up to 1, determined by the seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
