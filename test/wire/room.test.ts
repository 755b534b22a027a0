// The fake people of a channel or group chat, with a bot that only repeats: the activities that Teams sends, and who
// sees what.

import assert from 'node:assert/strict'
import type { Delivered } from '../support/bots/post-to.ts'
import { set } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import { type Activity, botId, homeTenant, otherTenant, type Sender } from '../support/people/activities.ts'
import { openClient } from '../support/people/client.ts'
import { mentionStyles } from '../support/people/mentions.ts'
import { openChannel, openGroupChat, type Ways } from '../support/people/room.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads properties of an activity, and fails when one is missing
type Heard = any

/** A bot that posts a card for typed words, and answers every press with a card that names the person. */
function withParrot() {
  let wire: Wire
  const heard: Heard[] = []
  beforeEach(async () => {
    wire = await openWire()
    heard.length = 0
  })
  afterEach(() => wire.close())

  const now = () => new Date('2026-05-04T09:00:00Z')

  async function deliver(activity: Activity): Promise<Delivered> {
    heard.push(activity)
    const { type, conversation, text, from } = activity as Heard
    const value = cardSaying(`For ${from.name}`)
    if (type === 'invoke') {
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value } }
    }
    if (type === 'message') await send('POST', conversation.id, '', messageWith(cardSaying(text)))
    return { status: 200, body: undefined }
  }

  function send(method: string, conversation: string, path: string, body: object) {
    const url = `${wire.url}v3/conversations/${encodeURIComponent(conversation)}/activities${path}`
    return fetch(url, { method, body: JSON.stringify(body) })
  }

  return {
    wire: () => wire,
    heard,
    said: (): Heard => heard.at(-1),
    ways: (): Ways<undefined> => ({
      ...{ wire, now, deliver },
      client: (sender: Sender) => openClient({ wire, set, now, deliver }, sender),
    }),
    post: (conversation: string, body: object) => send('POST', conversation, '', body),
    edit: (conversation: string, id: string, card: object) => send('PUT', conversation, `/${id}`, messageWith(card)),
  }
}

const messageWith = (content: object) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
})

const cardSaying = (text: string, userIds?: readonly string[]) => ({
  type: 'AdaptiveCard',
  body: [{ type: 'TextBlock', text }],
  actions: [{ type: 'Action.Execute', title: 'Vote', verb: 'vote', data: {} }],
  ...(userIds && { refresh: { action: { type: 'Action.Execute', verb: 'look', data: {} }, userIds } }),
})

describe('A channel', () => {
  const { wire, heard, said, ways, post, edit } = withParrot()
  const members = ['Bronwen', 'Tariq']

  it('has a mention of the bot in a thread of its own, or in the thread of the message in view', async () => {
    const { person, place } = openChannel(ways(), { members })
    const bronwen = person('Bronwen')
    await bronwen.says('start')
    const { conversation, channelData, text, entities, id } = said()
    assert.deepEqual(conversation, {
      ...{ id: `${place.id};messageid=${id}`, conversationType: 'channel' },
      ...{ tenantId: homeTenant, isGroup: true },
    })
    assert.equal(channelData.channel.id, place.id)
    assert.match(channelData.team.aadGroupId, /^[0-9a-f-]{36}$/)
    assert.equal(text, '<at>Digital Maturity Assessment</at> start')
    assert.deepEqual(entities[0].mentioned, { id: botId, name: 'Digital Maturity Assessment' })
    await bronwen.says('progress')
    assert.notEqual(said().conversation.id, conversation.id)
    await bronwen.looksAt('start').says('help')
    assert.equal(said().conversation.id, conversation.id)
    assert.equal(bronwen.messages(), 3)
  })

  it('writes mentions in every way that Teams does, and of other people', async () => {
    const bronwen = openChannel(ways(), { members }).person('Bronwen')
    for (const style of mentionStyles) {
      await bronwen.says('hand over LEAD to @Tariq', style)
      const { text, entities } = said()
      const mentioned = entities
        .filter(({ type }: Heard) => type === 'mention')
        .map(({ mentioned }: Heard) => mentioned.id)
      assert.deepEqual(mentioned, [...Array(style === 'twice' ? 2 : 1).fill(botId), '29:1-Tariq'])
      assert.match(text, /hand over LEAD to <at( id="1")?>Tariq Example<\/at>/)
    }
  })

  it('shows everybody the same messages, and each their own view until the message is edited', async () => {
    const { person, place } = openChannel(ways(), { members: [...members, 'Carys'] })
    const [bronwen, tariq, carys] = [person('Bronwen'), person('Tariq'), person('Carys')]
    await bronwen.says('start')
    await bronwen.says('progress')
    const board = tariq.looksAt('start')
    await board.presses('Vote')
    assert.equal(said().conversation.id, wire().messages(place.id)[0]?.conversation)
    assert.equal(board.sees(), 'For Tariq Example')
    assert.match(tariq.sees(), /progress/)
    assert.match(carys.looksAt('start').sees(), /start/)
    await carys.looksAt('start').presses('Vote')
    const asked = heard.length
    const { message } = board.card()
    await edit(place.id, message, cardSaying('Two votes', ['29:1-Tariq']))
    await eventually(() => assert.equal(board.sees(), 'For Tariq Example'))
    assert.equal(carys.looksAt('Two votes').sees(), 'Two votes')
    assert.deepEqual(
      heard.slice(asked).map(({ from, value }) => [from.id, value.trigger]),
      [['29:1-Tariq', 'automatic']],
    )
  })

  it('shows messages without a card, and their mentions', async () => {
    const { person, place } = openChannel(ways(), { members })
    const [bronwen, tariq] = [person('Bronwen'), person('Tariq')]
    await bronwen.says('start')
    const mentioned = { id: '29:1-Tariq', name: 'Tariq Example' }
    const tag = '<at>Tariq Example</at>'
    await post(place.id, {
      type: 'message',
      text: `${tag}, add me`,
      entities: [{ type: 'mention', text: tag, mentioned }],
    })
    assert.equal(bronwen.sees(), 'Tariq Example, add me')
    assert.deepEqual([bronwen.isMentioned(), tariq.isMentioned()], [false, true])
    assert.throws(() => bronwen.looksAt('Carys'), /Nowhere can Bronwen read "Carys"/)
    tariq.deletes()
    assert.match(bronwen.sees(), /start/)
  })

  it('tells the bot of people who come and go, and of its own removal from the whole team', async () => {
    const { place, ...room } = openChannel(ways(), { members })
    const other = openChannel(ways(), { members, name: 'Another' })
    await room.joins({ name: 'Grace', tenant: otherTenant, isGuest: true })
    assert.deepEqual([said().membersAdded[0].id, said().channelData.eventType], ['29:1-Grace', 'teamMemberAdded'])
    await room.person('Grace').says('start')
    assert.deepEqual([said().conversation.tenantId, said().channelData.tenant.id], [homeTenant, otherTenant])
    await room.leaves('Tariq')
    assert.deepEqual([said().membersRemoved[0].id, said().channelData.eventType], ['29:1-Tariq', 'teamMemberRemoved'])
    const names = wire()
      .rosters.get(place.id)
      ?.members.map(({ name }) => name)
    assert.deepEqual(names, ['Bronwen', 'Grace'])
    await room.botIsRemoved()
    const [left, uninstalled] = heard.slice(-2)
    assert.deepEqual([left.membersRemoved, uninstalled.action], [[{ id: botId }], 'remove'])
    assert.equal(left.conversation.id, left.channelData.team.id)
    assert.equal((await post(other.place.id, {})).status, 403)
    await room.botIsAdded()
    assert.equal((await post(other.place.id, {})).status, 201)
  })

  it('that is private has people of its own, and takes the bot in or out by itself', async () => {
    const { place, ...room } = openChannel(ways(), { members, type: 'private' })
    const standard = openChannel(ways(), { members: [...members, 'Emlyn', 'Olwen'], name: 'For all' })
    assert.ok(place.kind === 'channel')
    const namesIn = (id: string) =>
      wire()
        .rosters.get(id)
        ?.members.map(({ name }) => name)
    assert.deepEqual(namesIn(place.id), members)
    assert.deepEqual(namesIn(place.team.id), [...members, 'Emlyn', 'Olwen'])
    assert.deepEqual(namesIn(standard.place.id), namesIn(place.team.id))
    await room.botIsRemoved()
    assert.deepEqual([said().conversation.id, said().channelData.eventType], [place.id, 'channelMemberRemoved'])
    assert.equal((await post(place.id, {})).status, 403)
    assert.equal((await post(standard.place.id, {})).status, 201)
    await room.botIsAdded()
    assert.equal((await post(place.id, {})).status, 201)
    await standard.botIsRemoved()
    assert.equal((await post(place.id, {})).status, 403)
  })
})

describe('A group chat', () => {
  const { wire, said, ways } = withParrot()

  it('has no threads, and each of its people a chat of their own with the bot', async () => {
    const { person, place } = openGroupChat(ways(), { members: ['Bronwen', 'Tariq'] })
    const tariq = person('Tariq')
    await tariq.says('start')
    assert.equal(said().conversation.id, place.id)
    await tariq.privately().says('start')
    assert.equal(said().text, 'start')
    const response = await fetch(`${wire().url}v3/conversations`, {
      method: 'POST',
      body: JSON.stringify({ members: [{ id: '29:1-Tariq' }], tenantId: homeTenant }),
    })
    assert.deepEqual(await response.json(), { id: said().conversation.id })
    assert.equal(tariq.privately().messages(), 1)
  })
})
