// The contract of every adapter to Teams, by the requests and responses recorded in the `wire` folder.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import type { Message, TeamsClient, TeamsDoor } from '../../../bot/teams/port.ts'

/** An adapter without authentication. */
export type Adapter = { readonly door: TeamsDoor; readonly client: TeamsClient }

export type RecordedIn = {
  readonly what: string
  readonly request: object & { readonly type: string }
  /** The activity as the bot reads it; `null` stands for an absent field. */
  readonly incoming: Readonly<Record<string, unknown>>
}

type Call =
  | { readonly do: 'reply'; readonly to: string; readonly message: Message }
  | { readonly do: 'post'; readonly conversation: string; readonly message: Message }
  | { readonly do: 'edit'; readonly conversation: string; readonly id: string; readonly message: Message }
  | { readonly do: 'remove'; readonly conversation: string; readonly id: string }
  | { readonly do: 'openChat'; readonly conversation: string; readonly address: string }
  | { readonly do: 'members'; readonly conversation: string; readonly continuation?: string }

type Request = { readonly method: string; readonly path: string; readonly query?: object; readonly body?: object }

type RecordedOut = {
  readonly what: string
  readonly call: Call
  readonly exchanges: readonly { readonly request: Request; readonly response: { status: number; body: unknown } }[]
  readonly result?: unknown
  readonly fault?: object
}

const folder = fileURLToPath(new URL('wire/', import.meta.url))

/** The recordings of one direction by name, with this address in them. */
export function recorded<Recording>(direction: 'in' | 'out', serviceUrl: string): Readonly<Record<string, Recording>> {
  const names = readdirSync(`${folder}${direction}`)
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(`${folder}${direction}/${name}`, 'utf8').replaceAll('{{serviceUrl}}', serviceUrl)
      return [basename(name, '.json'), JSON.parse(text) as Recording]
    }),
  )
}

/** Describes the contract, and tests an adapter against it. */
export function adapterContract(name: string, open: () => Adapter): void {
  describe(`${name}, by the recordings`, () => {
    let server: Server
    let url: string
    let asked: Request[]
    let answers: readonly { readonly status: number; readonly body: unknown }[]

    before((done) => {
      server = createServer(async (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', url)
        const body = Buffer.concat(await Array.fromAsync(request)).toString()
        asked.push({
          ...{ method: request.method ?? '', path: decodeURIComponent(pathname) },
          query: Object.fromEntries(searchParams),
          ...(body && { body: JSON.parse(body) }),
        })
        const answer = answers[asked.length - 1] ?? { status: 599, body: 'This request is not recorded.' }
        response.writeHead(answer.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(answer.body))
      }).listen(0, '127.0.0.1', done)
    })
    beforeEach(() => {
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      asked = []
      answers = []
    })
    after((done) => {
      server.close(done)
      server.closeAllConnections()
    })

    const activityOf = (which: string) => {
      const activity = parseActivity(recorded<RecordedIn>('in', url)[which]?.request)
      return activity ?? assert.fail(`There is no recording of ${which}.`)
    }

    for (const [which, { what, request }] of Object.entries(recorded<RecordedIn>('in', ''))) {
      it(`delivers ${which}: ${what}`, async () => {
        const given = request.type === 'invoke' ? { status: 200, body: { of: which } } : undefined
        let turns = 0
        const taken = await open().door.deliver('', activityOf(which), async () => {
          turns += 1
          return given
        })
        assert.deepEqual([taken, turns, asked], [given, 1, []])
      })
    }

    it('rejects with the turn’s own fault if a turn fails', async () => {
      const fault = new Error('of the turn')
      await assert.rejects(
        open().door.deliver('', activityOf('message'), () => Promise.reject(fault)),
        fault,
      )
    })

    for (const [which, { what }] of Object.entries(recorded<RecordedOut>('out', ''))) {
      it(`sends ${which}: ${what}`, async () => {
        const { call, exchanges, result, fault } = recorded<RecordedOut>('out', url)[which] ?? assert.fail()
        answers = exchanges.map(({ response }) => response)
        const done = perform(open(), call, url, activityOf)
        if (fault) await assert.rejects(done, (error: object) => partOf({ ...error }, fault))
        else assert.deepEqual(withoutUndefined(await done), result)
        assert.equal(asked.length, exchanges.length)
        for (const [index, { request }] of exchanges.entries()) partOf(asked[index] ?? {}, request)
      })
    }
  })
}

/** Checks that all recorded fields are there. An SDK may send more fields of its own. */
function partOf(actual: object, expected: object): true {
  assert.partialDeepStrictEqual(actual, expected)
  return true
}

const withoutUndefined = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

async function perform(
  { door, client }: Adapter,
  call: Call,
  serviceUrl: string,
  activityOf: (which: string) => Parameters<TeamsDoor['deliver']>[1],
): Promise<unknown> {
  if (call.do === 'reply') {
    return door.deliver('', activityOf(call.to), async (respond) => {
      await respond(call.message)
      return undefined
    })
  }
  const where: Reference = {
    ...{ serviceUrl, conversation: call.conversation, tenant: '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01' },
    bot: { id: '28:7b9f2c11-3e4d-4a86-b0c5-91d3f6a8e211', name: 'Digital Maturity Assessment' },
  }
  switch (call.do) {
    case 'post':
      return client.post(where, call.message)
    case 'edit':
      return client.edit(where, call.id, call.message)
    case 'remove':
      return client.remove(where, call.id)
    case 'openChat':
      return client.openChat(where, call.address)
    case 'members':
      return client.members(where, call.continuation)
    default:
      return call satisfies never
  }
}
