// Requests to Teams at the pace of their conversation: retried while Teams is busy, within a budget, until the end.

import assert from 'node:assert/strict'
import { conversationRateLimit } from '../../../../bot/teams/pace/conversation-rate-limit.ts'
import type { PacedTeams, Persistence } from '../../../../bot/teams/pace/paced-teams.ts'
import { manualTiming } from '../../../lib/manual-timing.ts'
import { pacedOver } from './paced-over.ts'

/** The error that the connector throws for an answer of Teams. */
const answer = (statusCode: number, retryAfter?: string) =>
  Object.assign(new Error('Teams said no.'), { statusCode, response: { headers: { get: () => retryAfter } } })
const cut = Object.assign(new Error('The connection broke.'), { code: 'ECONNRESET' })

const thread = {
  ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: '19:abc@thread.tacv2;messageid=1' },
  ...{ tenant: 'tenant', bot: { id: '28:bot' } },
}
const channel = '19:abc@thread.tacv2'
const message = { type: 'message', text: 'Hello' } as const
const usual: Persistence = { budget: 10_000, firstPause: 500, despite: 'no' }

type Send = (teams: PacedTeams, how: Persistence) => Promise<unknown>

/** Requests to a Teams that answers with these errors first. */
function sending(errors: readonly Error[], send: Send = (teams, how) => teams.post(thread, message, how)) {
  const timing = manualTiming()
  const limit = conversationRateLimit(timing)
  const sentAt: number[] = []
  const left = [...errors]
  const meet = async () => {
    sentAt.push(timing.now())
    const error = left.shift()
    if (error) throw error
    return 'an id'
  }
  const none = async () => void (await meet())
  const teams = pacedOver({ post: meet, edit: none, remove: none }, timing, limit)
  const answering = {
    ...teams,
    answer: (conversation: string, _: unknown, how: Persistence) => teams.answer(conversation, none, how),
  }
  return {
    ...{ timing, limit, sentAt },
    sends: (how: Partial<Persistence> = {}) => timing.during(send(answering, { ...usual, ...how })),
    fills: (conversation = channel) => {
      for (let sent = 0; sent < 4; sent++) limit.note(conversation)
    },
  }
}

const unused = async () => undefined
const ways: Readonly<Record<string, Send>> = {
  post: (teams, how) => teams.post(thread, message, how),
  edit: (teams, how) => teams.edit(thread, '1', message, how),
  removal: (teams, how) => teams.remove(thread, '1', how),
  answer: (teams, how) => teams.answer(channel, unused, how),
}

describe('A request to Teams', () => {
  it('is made once if Teams accepts it', async () => {
    const { sends, sentAt } = sending([])
    await sends()
    assert.deepEqual(sentAt, [0])
  })

  for (const statusCode of [401, 412, 429, 503]) {
    it(`is retried after ${statusCode}, each time a little later`, async () => {
      const { sends, sentAt } = sending([answer(statusCode), answer(statusCode), answer(statusCode)])
      await sends()
      const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))
      assert.equal(sentAt.length, 4)
      assert.ok(
        pauses.every((pause, index) => pause >= 250 * 2 ** index && pause <= 2500),
        `${pauses}`,
      )
    })
  }

  it('is retried after an attempt that may have taken effect, if its caller allows that', async () => {
    const attempts = async (error: Error, despite: Persistence['despite']) => {
      const { sends, sentAt } = sending([error])
      await sends({ despite }).catch(() => undefined)
      return sentAt.length
    }
    for (const gateway of [408, 500, 502, 504].map((status) => answer(status))) {
      assert.deepEqual([await attempts(gateway, 'no'), await attempts(gateway, 'perhaps')], [1, 2])
    }
    assert.deepEqual([await attempts(cut, 'perhaps'), await attempts(cut, 'unknown')], [1, 2])
  })

  for (const error of [answer(400), answer(403), answer(404), answer(413), new TypeError('ours')]) {
    it(`is not retried after ${'statusCode' in error ? error.statusCode : 'an error of our own'}`, async () => {
      const { sends, sentAt } = sending([error])
      await assert.rejects(sends({ despite: 'unknown' }), error)
      assert.equal(sentAt.length, 1)
    })
  }

  it('waits as long as Teams asks', async () => {
    const { sends, sentAt } = sending([answer(429, '4')])
    await sends()
    assert.ok((sentAt[1] ?? 0) >= 4000)
  })

  it('is given up at the end of its budget or its attempts, with the error of Teams', async () => {
    const errors = Array.from({ length: 99 }, () => answer(429))
    const { sends, sentAt, timing } = sending(errors)
    await assert.rejects(sends(), { statusCode: 429 })
    assert.ok(timing.now() < 10_000 && sentAt.length > 3, `${sentAt}`)
    const few = sending(errors)
    await assert.rejects(few.sends({ attempts: 2 }), { statusCode: 429 })
    assert.equal(few.sentAt.length, 2)
    const late = sending([answer(429, '60')])
    await assert.rejects(late.sends(), { statusCode: 429 })
    assert.deepEqual(late.sentAt, [0])
  })

  it('is not retried after the bot begins to end', async () => {
    const { sends, sentAt, timing } = sending([answer(429), answer(429)])
    const ending = new AbortController()
    void timing.sleep(100).then(() => ending.abort())
    await assert.rejects(sends({ ending: ending.signal }), { statusCode: 429 })
    assert.deepEqual([sentAt, timing.now()], [[0], 100])
  })
})

describe('The rate limit of a conversation', () => {
  for (const [what, send] of Object.entries(ways)) {
    it(`delays each ${what}, and counts it`, async () => {
      const { sends, sentAt, limit, fills } = sending([], send)
      fills()
      await sends()
      assert.deepEqual(sentAt, [2000])
      for (let sent = 0; sent < 2; sent++) limit.note(channel)
      assert.equal(limit.wait(channel), 1000)
    })
  }

  it('delays a retry too', async () => {
    const { sends, sentAt, limit } = sending([answer(429)])
    for (let sent = 0; sent < 2; sent++) limit.note(channel)
    await sends()
    assert.deepEqual(sentAt.map(Math.round), [0, 1000])
  })

  it('delays a request by at most its longest wait and its budget', async () => {
    for (const [how, at] of [
      [{ longestWait: 1500 }, 1500],
      [{ longestWait: 0 }, 0],
      [{ budget: 700 }, 700],
    ] as const) {
      const { sends, sentAt, fills } = sending([])
      fills()
      await sends(how)
      assert.deepEqual(sentAt, [at])
    }
  })

  it('delays nothing after the bot begins to end', async () => {
    const { sends, sentAt, timing, fills } = sending([])
    fills()
    const ending = new AbortController()
    void timing.sleep(100).then(() => ending.abort())
    await sends({ ending: ending.signal })
    assert.deepEqual(sentAt, [100])
  })
})
