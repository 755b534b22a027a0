// The rate limit of a person: a burst is served, the rest is slowed down, and others are not affected.

import assert from 'node:assert/strict'
import { personRateLimit } from '../../../bot/incoming/person-rate-limit.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf } from '../../support/cards/card-reading.ts'
import { set } from '../../support/cards/sample.ts'
import { type Activity, conversationOf, invokeActivity, textActivity } from '../../support/people/activities.ts'

describe('The rate limit of a person', () => {
  const at = (seconds: number) => new Date(Date.parse('2026-05-04T09:00:00Z') + seconds * 1000)

  it('is a burst of 20 turns, and then 5 a second', () => {
    const limit = personRateLimit()
    const served = (seconds: number) =>
      Array.from({ length: 300 }, () => limit('ann', at(seconds))).filter((verdict) => verdict === 'serve').length
    assert.equal(served(0), 20)
    assert.equal(served(1), 5)
    assert.equal(served(1.5), 2)
    assert.equal(served(3600), 20)
  })

  it('is announced once in a flood, and again only after a pause', () => {
    const limit = personRateLimit({ burst: 2, perSecond: 1 })
    const verdicts = (seconds: number) => Array.from({ length: 4 }, () => limit('ann', at(seconds)))
    assert.deepEqual(verdicts(0), ['serve', 'serve', 'tell', 'drop'])
    assert.deepEqual(verdicts(1), ['serve', 'drop', 'drop', 'drop'])
    assert.deepEqual(verdicts(3), ['serve', 'serve', 'tell', 'drop'])
  })

  it('does not count the turns of other people', () => {
    const limit = personRateLimit({ burst: 1, perSecond: 0 })
    assert.deepEqual([limit('ann', at(0)), limit('ann', at(0)), limit('ben', at(0))], ['serve', 'tell', 'serve'])
  })

  it('allows nothing more after the clock was set back', () => {
    const limit = personRateLimit({ burst: 1, perSecond: 1 })
    assert.deepEqual([limit('ann', at(10)), limit('ann', at(0)), limit('ann', at(0.5))], ['serve', 'tell', 'drop'])
  })

  it('is remembered for at most ten thousand people', () => {
    const limit = personRateLimit({ burst: 1, perSecond: 0 })
    limit('ann', at(0))
    for (let other = 1; other < 10_000; other++) limit(`other ${other}`, at(0))
    assert.equal(limit('ann', at(0)), 'tell')
    for (let other = 1; other <= 10_000; other++) limit(`another ${other}`, at(0))
    assert.equal(limit('ann', at(0)), 'serve')
  })
})

describe('Three hundred acts of one person in a moment', () => {
  const teams = inTeams({ pace: { burst: 20, perSecond: 0 } })
  const now = new Date('2026-05-04T09:00:00Z')

  it('by presses: 20 are answered, the others get a notice, none is lost, and a colleague is not held up', async () => {
    const [ann, ben] = [teams().person('ann'), teams().person('ben')]
    await ann.says('start')
    await ben.says('start')
    const { message, card } = ann.card()
    const yes = buttonsOf(card).find(({ title }) => title === 'Yes')?.data
    const questions = [...set.questions.keys()]
    const press = (index: number): Activity => {
      const data = { ...yes, question: questions[index % questions.length] }
      return invokeActivity(ann.sender, now, { data, message })
    }
    const flood = Promise.all(Array.from({ length: 300 }, async (_, index) => (await teams().post(press(index))).body))
    for (let times = 1; times <= 10; times++) await ben.presses('Yes')
    const types = (await flood).map((body) => (body as { type: string }).type)

    assert.match(ben.sees(), /10 of 90 questions answered/)
    assert.equal(ben.isTold(), undefined)
    // Her start was the first of the twenty.
    assert.equal(types.filter((type) => type === 'application/vnd.microsoft.card.adaptive').length, 19)
    assert.equal(types.filter((type) => type === 'application/vnd.microsoft.activity.message').length, 281)
    await teams().stopsBot()
    await teams().startsBot()
    await ann.says('resume')
    assert.match(ann.sees(), /19 of 90 questions answered/)
  })

  it('by refreshes: 20 are answered, and the press after them too', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    const { message } = ann.card()
    const refresh = { data: { do: 'mine' }, message }
    const types: unknown[] = []
    for (let nth = 1; nth <= 30; nth++) {
      const { body } = await teams().post(invokeActivity(ann.sender, now, refresh, 'automatic'))
      types.push(Object(body).type)
      if (nth > 20) assert.equal(Object(body).value, '', 'Nobody is told of a refresh that is left out.')
    }
    assert.equal(types.filter((type) => type === 'application/vnd.microsoft.card.adaptive').length, 20)
    await ann.presses('Yes')
    assert.equal(ann.isTold(), undefined)
    assert.match(ann.sees(), /1 of 90 questions answered/)
  })

  it('by messages: 20 are answered, and she gets one notice', async () => {
    const { sender } = teams().person('ann')
    const messages = Array.from({ length: 300 }, () => teams().post(textActivity(sender, now, 'help')))
    const statuses = (await Promise.all(messages)).map(({ status }) => status)
    assert.deepEqual(new Set(statuses), new Set([200]))
    const written = teams().wire.messages(conversationOf(sender))
    assert.equal(written.length, 21)
    const told = written.filter(({ activity }) => /One moment/.test(JSON.stringify(activity)))
    assert.equal(told.length, 1)
  })
})
