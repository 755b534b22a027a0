// The reply to a typed message: retried while Teams is busy, within the turn's time and the conversation's rate limit.

import assert from 'node:assert/strict'
import { conversationRateLimit } from '../../../bot/teams/conversation-rate-limit.ts'
import { sendTypedReply } from '../../../bot/turns/typed-reply.ts'
import { manualTiming } from '../../lib/manual-timing.ts'

/** What the connector throws for an answer of Teams. */
const answer = (statusCode: number, retryAfter?: string) =>
  Object.assign(new Error('Teams said no.'), { statusCode, response: { headers: { get: () => retryAfter } } })

/** Sends a reply to a Teams that answers with these errors first. */
function sending(errors: readonly Error[], isCrowded = false) {
  const timing = manualTiming()
  const limit = conversationRateLimit(timing)
  const sentAt: number[] = []
  let left = [...errors]
  return {
    ...{ timing, limit, sentAt },
    reply: () =>
      timing.during(
        sendTypedReply({ conversationRateLimit: limit, timing }, { conversation: 'a chat', isCrowded }, async () => {
          sentAt.push(timing.now())
          const [error, ...rest] = left
          left = rest
          if (error) throw error
        }),
      ),
  }
}

describe('The reply to a typed message', () => {
  it('is sent once if Teams takes it', async () => {
    const { reply, sentAt } = sending([])
    await reply()
    assert.deepEqual(sentAt, [0])
  })

  for (const statusCode of [412, 429, 502, 504]) {
    it(`is retried after ${statusCode}, each time a little later`, async () => {
      const { reply, sentAt } = sending([answer(statusCode), answer(statusCode), answer(statusCode)])
      await reply()
      const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))
      assert.equal(sentAt.length, 4)
      assert.ok(
        pauses.every((pause, index) => pause >= 250 * 2 ** index && pause <= 2500),
        `${pauses}`,
      )
    })
  }

  it('waits as long as Teams asks for', async () => {
    const { reply, sentAt } = sending([answer(429, '4')])
    await reply()
    assert.ok((sentAt[1] ?? 0) >= 4000)
  })

  it('is given up within the ten seconds that a turn may take, with the error of Teams', async () => {
    const { reply, sentAt, timing } = sending(Array.from({ length: 99 }, () => answer(429)))
    await assert.rejects(reply(), { statusCode: 429 })
    assert.ok(timing.now() < 10_000 && sentAt.length > 3, `${sentAt}`)
    const late = sending([answer(429, '60')])
    await assert.rejects(late.reply(), { statusCode: 429 })
    assert.deepEqual(late.sentAt, [0])
  })

  for (const error of [answer(403), answer(404), answer(413), answer(500), new TypeError('ours')]) {
    it(`is not retried after ${'statusCode' in error ? error.statusCode : 'an error of our own'}`, async () => {
      const { reply, sentAt } = sending([error])
      await assert.rejects(reply(), error)
      assert.equal(sentAt.length, 1)
    })
  }

  it('waits up to two seconds for the rate limit of a channel, and not in a personal chat', async () => {
    for (const [isCrowded, at] of [
      [true, 2000],
      [false, 0],
    ] as const) {
      const { reply, limit, sentAt } = sending([], isCrowded)
      for (let sent = 0; sent < 4; sent++) limit.note('a chat')
      await reply()
      assert.deepEqual(sentAt, [at])
    }
  })

  it('counts its retries in the rate limit of the conversation', async () => {
    for (const [errors, wait] of [
      [[], 0],
      [[answer(429)], 1000],
    ] as const) {
      const { reply, limit } = sending(errors)
      await reply()
      for (let sent = 0; sent < 2; sent++) limit.note('a chat')
      assert.equal(Math.round(limit.wait('a chat')), wait)
    }
  })
})
