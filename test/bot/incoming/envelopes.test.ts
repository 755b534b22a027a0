// Envelopes as other clients and older services send them: fields that are null or blank, ids in another case, odd values.

import assert from 'node:assert/strict'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf, textsOf } from '../../support/cards/card-reading.ts'
import {
  type Activity,
  botId,
  invokeActivity,
  joinedActivity,
  objectIdOf,
  textActivity,
} from '../../support/people/activities.ts'
import { mentionActivity } from '../../support/people/mentions.ts'

const now = new Date('2026-05-04T09:00:00Z')

describe('An envelope', () => {
  const teams = inTeams()
  const ann = () => teams().person('ann')
  const sent = (conversation: string) =>
    teams()
      .wire.messages(conversation)
      .map(({ activity }) => textsOf(activity.attachments?.[0]?.content ?? {}).join('\n'))

  const chat = () => String(Object(textActivity(ann().sender, now, '').conversation).id)

  /** The activity with one field, named by its path, set to this. */
  function having(activity: Activity, path: string, value: unknown): Activity {
    const [field = '', ...rest] = path.split('.')
    if (rest.length === 0) return { ...activity, [field]: value }
    return { ...activity, [field]: having(Object(activity[field]), rest.join('.'), value) }
  }

  for (const field of [
    ...['id', 'timestamp', 'localTimestamp', 'localTimezone', 'locale', 'textFormat', 'entities', 'attachments'],
    ...['replyToId', 'value', 'name', 'action', 'membersAdded', 'membersRemoved', 'channelData', 'from.name'],
    ...['from.aadObjectId', 'recipient.name', 'conversation.conversationType', 'conversation.tenantId'],
    ...['conversation.isGroup', 'conversation.name', 'channelData.tenant', 'channelData.tenant.id'],
    ...['channelData.team', 'channelData.channel', 'channelData.meeting', 'channelData.source'],
    ...['channelData.eventType', 'importance', 'deliveryMode', 'suggestedActions'],
  ]) {
    it(`is read when ${field} is null or missing`, async () => {
      for (const value of [null, undefined]) {
        const begin = having(textActivity(ann().sender, now, 'start'), field, value)
        assert.equal((await teams().post(begin)).status, 200)
        assert.match(sent(chat()).at(-1) ?? '', /Question 1 of 90/)
      }
      assert.deepEqual(teams().log, [])
    })
  }

  it('of a press is read with a null in any of its fields, and the answer is saved', async () => {
    for (const field of ['locale', 'localTimestamp', 'entities', 'channelData', 'replyToId', 'id', 'from.name']) {
      const ben = teams().person(`ben${field}`)
      await ben.says('start')
      const { message, card } = ben.card()
      const yes = buttonsOf(card).find(({ title }) => title === 'Yes')?.data
      const press = having(invokeActivity(ben.sender, now, { data: yes, message }), field, null)
      const { status, body } = await teams().post(having(press, 'value.trigger', null))
      assert.equal(status, 200)
      assert.match(JSON.stringify(body), /Saved \*\*Yes/, field)
    }
  })

  it('with a text of null is a message without text', async () => {
    for (const text of [null, undefined, '', ' ']) {
      const { status } = await teams().post({ ...textActivity(ann().sender, now, ''), text })
      assert.equal(status, 200)
      assert.match(sent(chat()).at(-1) ?? '', /I did not understand that/)
    }
  })

  it('with a null among the new members still leads to the welcome', async () => {
    const joined = joinedActivity(ann().sender, now, [botId])
    await teams().post({ ...joined, membersAdded: [null, { id: null }, ...Object(joined.membersAdded)] })
    assert.equal(sent(chat()).length, 1)
  })

  for (const aadObjectId of ['', '   ', null, undefined, '../etc', 'a'.repeat(2000), 7, {}]) {
    it(`whose sender has ${JSON.stringify(aadObjectId)?.slice(0, 12)} as directory id belongs to the id of the channel`, async () => {
      const { from } = textActivity(ann().sender, now, '')
      const as = (text: string) => ({
        ...textActivity(ann().sender, now, text),
        from: { ...Object(from), aadObjectId },
      })
      await teams().post(as('start'))
      await teams().post(as('yes'))
      assert.match(sent(chat()).at(-1) ?? '', /Saved Yes/)
    })
  }

  it('without a usable sender gets no reply, and leaves one line in the log', async () => {
    for (const from of [undefined, null, {}, { id: null }, { id: '' }, { id: '../x', aadObjectId: '' }]) {
      const before = teams().log.length
      assert.equal((await teams().post({ ...textActivity(ann().sender, now, 'start'), from })).status, 200)
      assert.equal(teams().log.length, before + 1)
      assert.equal(JSON.parse(teams().log.at(-1) ?? '').lacks, 'sender')
    }
    assert.deepEqual(sent(chat()), [])
  })

  it('that is not an activity leaves one line in the log without its content', async () => {
    for (const body of [{}, { type: null }, { ...textActivity(ann().sender, now, 'secret'), serviceUrl: null }]) {
      const before = teams().log.length
      assert.equal((await teams().post(body)).status, 400)
      assert.equal(teams().log.length, before + 1)
    }
    assert.doesNotMatch(teams().log.join(), /secret|29:1-/)
  })

  it('with ids in another case belongs to the same person and tenant', async () => {
    await ann().says('start')
    await ann().says('yes')
    const loud = textActivity(ann().sender, now, 'resume')
    const upper = (path: string) => (activity: Activity) =>
      having(
        activity,
        path,
        String(path.split('.').reduce((part, key) => Object(part)[key], activity as unknown)).toUpperCase(),
      )
    const paths = ['from.aadObjectId', 'conversation.tenantId', 'channelData.tenant.id']
    await teams().post(paths.reduce((activity, path) => upper(path)(activity), loud))
    assert.match(sent(chat()).at(-1) ?? '', /Question 2 of 90/)
    assert.equal(objectIdOf(ann().sender), objectIdOf(ann().sender).toLowerCase())
  })

  for (const value of [{}, [], 7, 'x', { text: 'no' }, { do: 7 }, { msteams: { type: 'messageBack' } }, '']) {
    it(`with the value ${JSON.stringify(value)} is read by its text`, async () => {
      await teams().post({ ...textActivity(ann().sender, now, 'start'), value })
      assert.match(sent(chat()).at(-1) ?? '', /Question 1 of 90/)
    })
  }
})

describe('A conversation without a type', () => {
  const teams = inTeams()
  const people = ['Ann', 'Ben']

  const untyped = (activity: Activity, more: object = {}): Activity => {
    const { conversationType: _type, ...conversation } = Object(activity.conversation)
    return { ...activity, conversation: { ...conversation, ...more } }
  }

  const said = () => JSON.stringify(teams().wire.calls.map(({ activity }) => activity))

  it('gets no private card if it may be shared, after words or after adding the bot', async () => {
    const room = teams().groupChat({ members: people })
    const { sender } = room.person('Ann')
    for (const activity of [
      textActivity(sender, now, 'start'),
      textActivity(sender, now, 'resume'),
      joinedActivity(sender, now, [botId]),
      { ...joinedActivity(sender, now, [botId]), channelData: { source: null, meeting: { id: 'm' } } },
    ]) {
      const { status } = await teams().post(untyped(activity, { isGroup: true }))
      assert.equal(status, 200)
      await teams().post(untyped(activity, { isGroup: undefined }))
    }
    assert.equal(said(), '[]')
    assert.deepEqual(teams().log, [])
  })

  it('gets the board when a mention asks for it', async () => {
    const room = teams().groupChat({ members: people })
    const { sender } = room.person('Ann')
    await teams().post(untyped(mentionActivity(sender, now, 'start', { id: '1' })))
    await teams().stopsBot()
    assert.match(said(), /council return/i)
    assert.doesNotMatch(said(), /Only you can see this/)
  })

  it('is a personal chat if no field contradicts that', async () => {
    const { sender } = teams().person('ann')
    await teams().post(untyped(textActivity(sender, now, 'start')))
    assert.match(said(), /Question 1 of 90/)
  })
})
