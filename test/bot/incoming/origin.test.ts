// Every shape of envelope, with its tenant and its kind of conversation.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { originOf } from '../../../bot/incoming/origin.ts'
import { homeTenant, otherTenant } from '../../support/people/activities.ts'

type Fields = Readonly<Record<string, unknown>>
type Expected = 'personal' | 'channel' | 'groupChat'

const thread = '19:f1750c2e4b98436d@thread.tacv2'
const chat = '19:3d81c5f0a7b24e69@thread.v2'
const meeting = '19:meeting_Zm9v@thread.v2'
const own = 'a:1-ann'
const team = { id: '19:general@thread.tacv2' }

function origin(conversation: unknown, channelData: unknown = {}, rest: Fields = {}) {
  const activity = parseActivity({
    type: 'message',
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    from: { id: '29:1-ann' },
    recipient: { id: '28:bot' },
    ...{ conversation, channelData, ...rest },
  })
  assert.ok(activity)
  return originOf(activity)
}

function kindOf({ place }: ReturnType<typeof originOf>): Expected | undefined {
  return place?.type === 'shared' ? place.kind : place?.type
}

/** The reason, the expected kind, and the shape. */
const shapes: readonly (readonly [why: string, expected: Expected, conversation: Fields, channelData?: Fields])[] = [
  // With a type.
  ['a personal chat says so', 'personal', { id: own, conversationType: 'personal' }],
  ['its type is in capitals', 'personal', { id: own, conversationType: 'Personal' }],
  ['a personal chat has a thread’s id', 'personal', { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' }],
  ['a personal chat says that it is no group', 'personal', { id: own, conversationType: 'personal', isGroup: false }],
  ['a group chat says so', 'groupChat', { id: chat, conversationType: 'groupChat', isGroup: true }],
  ['a channel says so', 'channel', { id: thread, conversationType: 'channel', isGroup: true }, { team, channel: team }],
  ['a channel says so and no more', 'channel', { id: thread, conversationType: 'channel' }],
  ['the type is a new one', 'groupChat', { id: own, conversationType: 'community' }],
  ['the type is no text', 'groupChat', { id: own, conversationType: 7 }],
  ['it says personal, and that it is a group', 'groupChat', { id: own, conversationType: 'personal', isGroup: true }],
  ['it says personal, in a team', 'channel', { id: own, conversationType: 'personal' }, { team }],
  ['it says personal, in a meeting', 'groupChat', { id: own, conversationType: 'personal' }, { meeting: { id: 'm' } }],
  // Without a type.
  ['nothing speaks against a personal chat', 'personal', { id: own }],
  ['the id is of the local playground', 'personal', { id: 'personal-chat-id' }],
  ['the id is a GUID', 'personal', { id: '0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20' }],
  ['it says only that it is no group', 'personal', { id: own, isGroup: false }],
  ['the type is null', 'personal', { id: own, conversationType: null, isGroup: null }],
  ['the type is blank', 'personal', { id: own, conversationType: ' ' }],
  ['team, channel and meeting are null', 'personal', { id: own }, { team: null, channel: null, meeting: null }],
  ['the channel data names a tenant', 'personal', { id: own }, { tenant: { id: homeTenant } }],
  ['it is a group', 'groupChat', { id: own, isGroup: true }],
  ['it is a group with a thread', 'groupChat', { id: `${thread};messageid=1`, isGroup: true }],
  ['the group flag is no flag', 'groupChat', { id: own, isGroup: 'true' }],
  ['the id is a group chat’s', 'groupChat', { id: chat }],
  ['the id is a channel’s', 'groupChat', { id: thread }],
  ['the id is a thread’s, and it says that it is no group', 'groupChat', { id: thread, isGroup: false }],
  ['the id is a meeting’s', 'groupChat', { id: meeting }],
  ['the channel data has a meeting', 'groupChat', { id: own, isGroup: true }, { meeting: { id: 'm' } }],
  ['the channel data has only a meeting', 'groupChat', { id: own }, { meeting: { id: 'm' } }],
  ['the meeting has no id', 'groupChat', { id: own }, { meeting: {} }],
  ['the channel data has a channel', 'channel', { id: own }, { channel: { id: thread } }],
  ['the channel data has a team', 'channel', { id: own }, { team }],
  ['the team has no id', 'channel', { id: own }, { team: { name: 'Board' } }],
  ['the team has another shape', 'channel', { id: own }, { team: '19:general@thread.tacv2' }],
  ['it is a channel of a team in all but its type', 'channel', { id: thread, isGroup: true }, { team, channel: team }],
]

describe('A conversation', () => {
  for (const [why, expected, conversation, channelData] of shapes) {
    it(`is treated as ${expected} because ${why}`, () =>
      assert.equal(kindOf(origin(conversation, channelData)), expected))
  }

  it('has the names of its channel and team, or of its chat, if they are given', () => {
    const nameOf = (...given: Parameters<typeof origin>) => {
      const { place } = origin(...given)
      return place?.type === 'shared' ? place.name : undefined
    }
    const inChannel = { id: thread, conversationType: 'channel' }
    const named = { ...team, name: 'Board' }
    assert.equal(nameOf(inChannel, { team: named, channel: { id: thread, name: 'Digital' } }), 'Digital, Board')
    assert.equal(nameOf(inChannel, { team: named, channel: { id: thread } }), 'Board')
    assert.equal(nameOf(inChannel, { team: { id: thread }, channel: { id: thread, name: 7 } }), undefined)
    assert.equal(nameOf({ id: chat, conversationType: 'groupChat', name: 'Leaders' }), 'Leaders')
    assert.equal(nameOf({ id: chat, conversationType: 'groupChat' }), undefined)
  })

  it('is marked as declared only if it states its type', () => {
    assert.equal(origin({ id: own, conversationType: 'personal' }).isDeclared, true)
    for (const conversationType of [undefined, null, '']) {
      assert.equal(origin({ id: own, conversationType }).isDeclared, false)
    }
  })

  it('is not a place without an id, or without a recipient if it is shared', () => {
    for (const conversation of [undefined, null, {}, { id: null }, { id: 7 }, 'a:1']) {
      const { place, tenant } = origin(conversation, { tenant: { id: homeTenant } })
      assert.deepEqual([place, tenant], [undefined, undefined])
    }
    assert.equal(origin({ id: chat, isGroup: true }, {}, { recipient: null }).place, undefined)
  })
})

describe('The tenant', () => {
  const personal = { id: own, conversationType: 'personal' }
  const group = { id: chat, conversationType: 'groupChat' }
  const from = (id: unknown) => ({ tenant: { id } })
  const upper = homeTenant.toUpperCase()

  for (const [why, conversation, channelData, tenant, isGuest] of [
    ['the conversation names it', { ...personal, tenantId: homeTenant }, {}, homeTenant, false],
    ['both name it', { ...personal, tenantId: homeTenant }, from(homeTenant), homeTenant, false],
    ['both name it in another case', { ...personal, tenantId: upper }, from(homeTenant), homeTenant, false],
    ['they disagree in a personal chat', { ...personal, tenantId: homeTenant }, from(otherTenant), homeTenant, true],
    ['they disagree in a group chat', { ...group, tenantId: homeTenant }, from(otherTenant), homeTenant, true],
    ['only the channel data names it', personal, from(upper), homeTenant, false],
    ['only the channel data names it, without a type', { id: own }, from(homeTenant), homeTenant, false],
    ['the conversation’s is null', { ...personal, tenantId: null }, from(homeTenant), homeTenant, false],
    ['the conversation’s is blank', { ...personal, tenantId: ' ' }, from(homeTenant), homeTenant, false],
    ['the channel data’s is null', { ...personal, tenantId: homeTenant }, from(null), homeTenant, false],
    ['the channel data has none', { ...personal, tenantId: homeTenant }, null, homeTenant, false],
    ['only the channel data names it in a group chat', group, from(homeTenant), undefined, false],
    ['only the channel data names it, under a thread’s id', { id: chat }, from(homeTenant), undefined, false],
    ['nothing names it', personal, {}, undefined, false],
  ] as const) {
    it(`is ${tenant ? 'known' : 'unknown'}${isGuest ? ', and the sender a guest,' : ''} because ${why}`, () => {
      const found = origin(conversation, channelData)
      assert.deepEqual([found.tenant, found.isGuest], [tenant, isGuest])
    })
  }
})
