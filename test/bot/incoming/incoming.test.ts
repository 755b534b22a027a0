// The place of an activity, and the events of adding and removing the bot.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { readReference } from '../../../bot/incoming/conversation-reference.ts'
import { readIncoming } from '../../../bot/incoming/incoming.ts'
import { originOf } from '../../../bot/incoming/origin.ts'
import {
  type Activity,
  homeTenant,
  installActivities,
  otherTenant,
  textActivity,
} from '../../support/people/activities.ts'
import { botAddedActivities, botRemovedActivities, membersActivity } from '../../support/people/membership.ts'
import { channelNamed, groupChatNamed, type SharedPlace, teamNamed } from '../../support/people/places.ts'

const now = new Date('2026-05-04T09:00:00Z')
const serviceUrl = 'https://smba.trafficmanager.net/uk/'
const team = teamNamed('Digital board')

const senderIn = (place: SharedPlace, tenant = homeTenant) => ({
  name: 'Ann',
  tenant,
  locale: 'en-GB',
  place,
  serviceUrl,
})
const standard = channelNamed('Maturity', team, 'standard', homeTenant)
const shared = channelNamed('With partners', team, 'shared', homeTenant)
const chat = groupChatNamed('Chat', homeTenant)

function turnOf(activity: Activity) {
  const parsed = parseActivity(activity)
  assert.ok(parsed)
  return readIncoming(parsed, originOf(parsed), now, () => 'new').turn
}

function placeIn(activity: Activity) {
  const place = turnOf(activity)?.place
  assert.equal(place?.type, 'shared')
  return place
}

/** Reads these activities. Returns their inputs, and whether each is about the team. */
function inputsOf(activities: readonly Activity[]) {
  return activities.flatMap((activity) => {
    const turn = turnOf(activity)
    return turn ? [[turn.input.type, turn.place.type === 'shared' && turn.place.team === team.id]] : []
  })
}

describe('A shared place', () => {
  it('is the channel, and its reference leads to the thread', () => {
    const place = placeIn(textActivity(senderIn({ ...standard, thread: '17' }), now, 'x'))
    assert.deepEqual([place.kind, place.conversation, place.team], ['channel', standard.id, team.id])
    const reference = readReference(place.reference)
    assert.equal(reference?.conversation, `${standard.id};messageid=17`)
    assert.deepEqual([reference?.serviceUrl, reference?.tenant], [serviceUrl, homeTenant])
    assert.equal(placeIn(textActivity(senderIn(chat), now, 'x')).kind, 'groupChat')
  })

  it('belongs to its host tenant, also when a guest writes', () => {
    const turn = turnOf(textActivity(senderIn(shared, otherTenant), now, 'x'))
    assert.equal(turn?.tenant, homeTenant)
  })

  it('is undefined for an activity without a recipient', () => {
    assert.equal(turnOf({ ...textActivity(senderIn(chat), now, 'x'), recipient: undefined }), undefined)
  })
})

describe('The bot', () => {
  it('is welcomed once', () => {
    for (const place of [standard, shared, chat]) {
      const inputs = inputsOf(botAddedActivities(senderIn(place), now))
      assert.deepEqual(
        inputs.map(([type]) => type),
        ['installed'],
      )
    }
    const personal = { name: 'Ann', tenant: homeTenant, locale: 'en-GB', place: 'personal', serviceUrl } as const
    assert.deepEqual(inputsOf(installActivities(personal, now)), [['installed', false]])
  })

  it('is removed from a whole team, or from one channel or chat', () => {
    assert.deepEqual(inputsOf(botRemovedActivities(senderIn(standard), now)), [
      ['removed', true],
      ['removed', true],
    ])
    assert.deepEqual(inputsOf(botRemovedActivities(senderIn(shared), now)), [['removed', false]])
    assert.deepEqual(new Set(inputsOf(botRemovedActivities(senderIn(chat), now)).flat()), new Set(['removed', false]))
  })

  it('is removed from the team even if the event comes from another channel than the first', () => {
    const [, update] = botRemovedActivities(senderIn(standard), now)
    const place = placeIn({ ...update, conversation: { ...Object(update?.conversation), id: standard.id } })
    assert.deepEqual([place.conversation, place.team], [team.id, team.id])
  })

  it('is removed even when the event names no person', () => {
    const [removed] = botRemovedActivities(senderIn(chat), now)
    assert.equal(turnOf({ ...removed, from: undefined })?.input.type, 'removed')
  })

  it('ignores a card that a person inserts into their own chat, unless a text comes with it', () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }]
    const own = { name: 'Ann', tenant: homeTenant, locale: 'en-GB', place: 'personal', serviceUrl } as const
    // The text that Microsoft's playground sends.
    const place = '\n<span class="inline-compose-card" itemid="0"><span content="0" itemprop="cardId"></span></span>\n'
    for (const text of ['', place]) assert.equal(turnOf({ ...textActivity(own, now, text), attachments }), undefined)
    assert.equal(turnOf(textActivity(own, now, place))?.input.type, 'typed')
    assert.equal(turnOf({ ...textActivity(own, now, 'results'), attachments })?.input.type, 'typed')
  })

  it('ignores people who join or leave, and an update of the app', () => {
    const people = (change: 'Added' | 'Removed') =>
      membersActivity(senderIn(standard), now, change, [{ id: '29:1-Ben' }])
    const update = botAddedActivities(senderIn(standard), now)[0]
    const upgraded = ['remove-upgrade', 'add-upgrade'].map((action) => ({ ...update, action }))
    assert.deepEqual(inputsOf([people('Added'), people('Removed'), ...upgraded]), [])
  })
})
