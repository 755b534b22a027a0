// The bot with authentication on verifies tokens with cached keys, and reports when it has none.

import assert from 'node:assert/strict'
import { type GuardedBot, guarded } from '../../../support/bots/guarded-bot.ts'
import { eventually } from '../../../support/eventually.ts'
import { textActivity } from '../../../support/people/activities.ts'

const start = (bot: GuardedBot) => bot.post(textActivity(bot.sender('ann'), bot.now(), 'start'), bot.bearer())
const readyz = async (bot: GuardedBot) => {
  const response = await fetch(`http://127.0.0.1:${bot.port}/readyz`)
  return [response.status, await response.json()]
}

describe('The keys of the channel', () => {
  const bot = guarded({ prefetchKeys: true })

  it('are fetched once, before the first token', async () => {
    await eventually(() => assert.equal(bot().issuer.asked, 2))
    bot().issuer.fail(503)
    const answers = await Promise.all(Array.from({ length: 10 }, () => start(bot())))
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(10).fill(200),
    )
    assert.equal(bot().issuer.asked, 2)
    assert.deepEqual(await readyz(bot()), [200, { status: 'ready' }])
  })
})

describe('The keys of the channel, while the key server is down', () => {
  const bot = guarded({ withoutKeys: true, prefetchKeys: true })

  it('are requested once in a flood of tokens; every caller is refused, and readiness is degraded', async () => {
    await eventually(() => assert.equal(bot().issuer.asked, 1))
    const answers = await Promise.all(Array.from({ length: 30 }, () => start(bot())))
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(30).fill(401),
    )
    assert.equal(bot().issuer.asked, 1)
    assert.equal(bot().stored(), '[]')
    assert.deepEqual(await readyz(bot()), [200, { status: 'degraded' }])
    const lines = bot().log.map((line) => JSON.parse(line))
    assert.equal(lines.filter(({ reason }) => reason === 'token').length, 20)
    assert.equal(lines.filter(({ msg }) => msg.includes('keys could not be fetched')).length, 1)
  })
})
