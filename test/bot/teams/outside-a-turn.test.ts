// The bot's requests to Teams outside of a turn, with authentication on: with its own token, and only to Teams'
// address.

import assert from 'node:assert/strict'
import { guarded, teamsUrl } from '../../support/bots/guarded-bot.ts'
import { eventually } from '../../support/eventually.ts'
import { homeTenant } from '../../support/people/activities.ts'
import { mentionActivity } from '../../support/people/mentions.ts'
import { channelNamed, teamNamed } from '../../support/people/places.ts'

describe('Outside a turn', () => {
  const bot = guarded()

  it('the bot sends its own token, and only to Teams', async () => {
    const place = channelNamed('Maturity', teamNamed('Board'), 'standard', homeTenant)
    const members = [{ name: 'Ann', tenant: homeTenant }]
    bot().wire.rosters.set(place.id, { members, hasBot: true, isPaged: true })
    const sender = { ...bot().sender('Ann'), place: { ...place, thread: '17' } }
    await bot().post(mentionActivity(sender, bot().now(), 'start', { id: 'start' }), bot().bearer())
    await eventually(() => assert.equal(bot().wire.messages(place.id).length, 1))
    const { outgoing } = bot()
    assert.ok(outgoing.some(({ url }) => url.includes('/pagedmembers')))
    assert.ok(outgoing.some(({ url }) => url.includes('/activities')))
    for (const { url, authorization } of outgoing) {
      assert.ok(url.startsWith(teamsUrl), url)
      assert.equal(authorization, 'Bearer the-token-of-the-bot-itself')
    }
  })
})
