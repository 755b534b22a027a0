// A person edits, deletes or reacts to a message that they had sent to the bot.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import { textActivity } from '../support/people/activities.ts'
import { mentionActivity } from '../support/people/mentions.ts'

const now = new Date('2026-05-04T09:00:00Z')

describe('Editing a message', () => {
  const teams = inTeams()

  async function says(text: string, id: string) {
    const ann = teams().person('ann')
    await teams().post({ ...textActivity(ann.sender, now, text), id })
    return ann
  }

  const edits = async (text: string, id: string, more: object = { eventType: 'editMessage' }) => {
    const { sender } = teams().person('ann')
    const activity = textActivity(sender, now, text)
    const channelData = { ...Object(activity.channelData), ...more }
    const { status } = await teams().post({ ...activity, type: 'messageUpdate', id, channelData })
    assert.equal(status, 200)
  }

  it('that gave an answer changes nothing, and offers to undo the answer', async () => {
    const ann = await says('start', '1')
    await says('yes', '1700000000777')
    await edits('no', '1700000000777')
    assert.match(ann.sees(), /Editing a message changes nothing/)
    assert.match(ann.sees(), /Saved Yes: Has the council named one senior officer/)
    await ann.presses('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('is recognised even if the event does not state its kind', async () => {
    const ann = await says('start', '1')
    await says('no', '2')
    await edits('yes', '2', { eventType: null })
    assert.match(ann.sees(), /Saved No/)
  })

  it('offers no Undo for an answer that was undone or changed since', async () => {
    const ann = await says('start', '1')
    await says('yes', '2')
    await says('undo', '3')
    await edits('no', '2')
    assert.match(ann.sees(), /Editing a message changes nothing/)
    assert.ok(!ann.buttons().includes('Undo'))
    await says('no', '4')
    await edits('yes', '2')
    assert.ok(!ann.buttons().includes('Undo'))
  })

  it('that gave no answer, or that the bot never received, offers no Undo', async () => {
    const ann = await says('hello', '1')
    await edits('start', '1')
    assert.match(ann.sees(), /Editing a message changes nothing/)
    assert.deepEqual(ann.buttons(), ['Help'])
    await edits('yes', 'a message from before the bot came')
    assert.deepEqual(ann.buttons(), ['Help'])
  })

  it('offers no Undo once the assessment is finished', async () => {
    const ann = await says('start', '1')
    await says('yes', '2')
    await ann.says('finish')
    await ann.presses('Finish now')
    await edits('no', '2')
    assert.ok(!ann.buttons().includes('Undo'))
  })

  it('in a channel shows no personal data, and gets a reply only if it mentions the bot', async () => {
    const room = teams().channel({ members: ['Ann', 'Ben'] })
    const { sender } = room.person('Ann')
    const edited = { type: 'messageUpdate', id: '9' }
    await teams().post({ ...textActivity(sender, now, 'start'), ...edited })
    assert.equal(teams().wire.messages(room.place.id).length, 0)
    await teams().post({ ...mentionActivity(sender, now, 'start', { id: '9' }), ...edited })
    assert.match(room.person('Ben').sees(), /Editing a message changes nothing/)
    assert.deepEqual(room.person('Ben').buttons(), ['Help'])
  })
})

describe('Deleting, restoring or reacting to a message', () => {
  const teams = inTeams()

  it('gets no reply', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('yes')
    const before = teams().wire.calls.length
    const activity = textActivity(ann.sender, now, 'yes')
    for (const [type, eventType] of [
      ['messageDelete', 'softDeleteMessage'],
      ['messageUpdate', 'undeleteMessage'],
      ['messageDelete', undefined],
      ['messageReaction', undefined],
    ]) {
      const channelData = { ...Object(activity.channelData), eventType }
      const { status } = await teams().post({ ...activity, type, channelData, reactionsAdded: [{ type: 'like' }] })
      assert.equal(status, 200)
    }
    assert.equal(teams().wire.calls.length, before)
    assert.deepEqual(teams().log, [])
  })
})
