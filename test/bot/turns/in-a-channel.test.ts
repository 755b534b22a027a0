// Turns in a channel: the response to a press, the shared message, and the work that does not delay the response.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { usualDisplayTimes } from '../../../bot/displays/display-times.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf } from '../../support/cards/card-reading.ts'
import { eventually } from '../../support/eventually.ts'
import { invokeActivity, submitActivity } from '../../support/people/activities.ts'
import { newestRecorded, recorded } from '../../support/stores/recorded.ts'
import { smallestGap, worstBurst } from '../../support/wire/bursts.ts'

const speed = 20

/** Real milliseconds between two edits of one message. */
const interval = usualDisplayTimes.interval / speed
const people = ['Ann', 'Ben', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']

describe('In a channel', () => {
  const teams = inTeams({ speed })

  /** Ann opens the council return, and everybody answers together. */
  async function together() {
    const room = teams().channel({ members: people })
    const ann = room.person('Ann')
    await ann.says('start')
    await eventually(() => assert.equal(ann.messages(), 1))
    await ann.presses('Answer together')
    await eventually(() => assert.equal(ann.messages(), 2))
    await recorded(teams(), room)
    const at = (name: string) => room.person(name).looksAt('Names will not be shown')
    return { room, ann, at }
  }

  /** The number of answers, as everybody sees it. */
  const shown = () => /\d+ of 8 ha/.exec(JSON.stringify(teams().wire.edits.at(-1)?.activity ?? ''))?.[0]
  const shows = (count: number) => eventually(() => assert.equal(shown(), `${count} of 8 ha`))

  it('many presses become few edits, and the newest state arrives', async () => {
    const { at } = await together()
    await Promise.all(people.map((name) => at(name).presses('Yes')))
    await eventually(() => assert.match(JSON.stringify(teams().wire.edits.at(-1)?.activity), /All 8 have voted: 8 Yes/))
    const { calls, edits } = teams().wire
    assert.ok(edits.length < people.length, `${edits.length} edits`)
    assert.ok(smallestGap(calls) >= usualDisplayTimes.interval, `${smallestGap(calls)} ms`)
    assert.ok(worstBurst(calls, 1000) <= 7)
    assert.equal(teams().log.length, 0)
  })

  it('a press is answered at once, even if Teams is slow to edit', async () => {
    const { at } = await together()
    await setTimeout(interval)
    const release = teams().wire.hold()
    await at('Ben').presses('Yes')
    await at('Cat').presses('No')
    release()
    await shows(2)
  })

  it('the card in response to a press is for that person only, and never becomes the shared message', async () => {
    const { at } = await together()
    const ben = at('Ben')
    await ben.presses('Yes')
    const own = JSON.stringify(ben.card().card)
    await shows(1)
    await teams().stopsBot()
    for (const { activity } of teams().wire.edits)
      assert.notEqual(JSON.stringify(activity.attachments?.[0]?.content), own)
  })

  it('a client that refreshes by itself gets a card, and causes no edit', async () => {
    const { at } = await together()
    const ben = at('Ben')
    await ben.presses('Yes')
    await shows(1)
    const before = teams().wire.calls.length
    for (let times = 0; times < 5; times++) await ben.opensAgain()
    await setTimeout(3 * interval)
    assert.equal(teams().wire.calls.length, before)
  })

  it('a client that refreshes by itself changes nothing, even with a press that otherwise would', async () => {
    const { at } = await together()
    const ben = at('Ben')
    const { message, card } = ben.card()
    const yes = buttonsOf(card).find(({ title }) => title === 'Yes')?.data
    const automatic = invokeActivity(ben.sender, new Date('2026-05-04T10:00:00Z'), { data: yes, message }, 'automatic')
    const { status, body } = await teams().post(automatic)
    assert.deepEqual([status, Object(body).type], [200, 'application/vnd.microsoft.error'])
    await ben.presses('Yes')
    await shows(1)
    assert.ok(ben.sees().includes('Yes'))
    await at('Cat').presses('No')
    await shows(2)
  })

  it('a new member is known soon, even if this copy was not told', async () => {
    const { room, at } = await together()
    room.setMembers([...people, 'Ivy'])
    for (let second = 0; second < 5; second++) await at('Ben').presses('Yes')
    await at('Ivy').presses('No')
    await eventually(() => assert.match(JSON.stringify(teams().wire.edits.at(-1)?.activity), /2 of 9 ha/))
  })

  it('a press that changes nothing leads to an edit of an outdated message', async () => {
    const { room, ann, at } = await together()
    await at('Ben').presses('Yes')
    await shows(1)
    // The record of the shown state is written once Teams has answered.
    await setTimeout(interval)
    // Another copy saved a change and was killed before it could show it.
    const database = new DatabaseSync(teams().file)
    const id = database.prepare("SELECT id FROM documents WHERE kind = 'display' AND id LIKE '%question'").get()?.id
    database.exec(
      `UPDATE documents SET version = version + 1, document = json_set(document, '$.value.shown', 'older') WHERE id = '${id}'`,
    )
    database.exec("UPDATE documents SET version = version + 1 WHERE kind = 'assessment'")
    database.close()
    await setTimeout(2 * interval)
    const before = teams().wire.edits.length
    await ann.looksAt('Not answered yet').presses('Take a function')
    await eventually(() => assert.equal(teams().wire.edits.length, before + 1))
    assert.equal(teams().wire.messages(room.place.id).length, 2)
  })

  it('a question far up in a chat is posted again for typed words, and stays in place for a press', async () => {
    const room = teams().groupChat({ members: people })
    const ann = room.person('Ann')
    await ann.says('start')
    await eventually(() => assert.equal(ann.messages(), 1))
    const press = () => ann.looksAt('Not answered yet').presses('Answer together')
    await press()
    await eventually(() => assert.equal(ann.messages(), 2))
    await press()
    await setTimeout(3 * interval)
    assert.equal(ann.messages(), 2)
    await room.person('Ben').says('answer together')
    await eventually(() => assert.equal(ann.messages(), 3))
    await eventually(() => ann.looksAt('The question is in a newer message'))
    const last = teams().wire.messages(room.place.id).at(-1)
    assert.match(JSON.stringify(last?.activity), /Names will not be shown/)
  })

  it('a question above a newer board is posted again after a press, once for two people', async () => {
    const room = teams().groupChat({ members: people })
    const [ann, ben] = [room.person('Ann'), room.person('Ben')]
    const opens = async (count: number) => {
      await ann.says('start')
      await eventually(() => assert.equal(ann.messages(), count))
    }
    await opens(1)
    await ann.looksAt('Not answered yet').presses('Answer together')
    await eventually(() => assert.equal(ann.messages(), 2))
    await newestRecorded(teams(), room)
    await opens(3)
    await newestRecorded(teams(), room)
    await Promise.all([ann, ben].map((each) => each.looksAt('Not answered yet').presses('Answer together')))
    await eventually(() => assert.equal(ann.messages(), 4))
    await eventually(() => ann.looksAt('The question is in a newer message'))
    await ben.looksAt('Not answered yet').presses('Answer together')
    await setTimeout(3 * interval)
    const said = teams()
      .wire.messages(room.place.id)
      .map(({ activity }) => JSON.stringify(activity))
    assert.equal(said.length, 4)
    assert.match(said.at(-1) ?? '', /Names will not be shown/)
  })

  it('people who join or leave are counted without a press', async () => {
    const { room, at } = await together()
    await at('Ben').presses('Yes')
    await shows(1)
    await room.joins('Ivy')
    await eventually(() => assert.match(JSON.stringify(teams().wire.edits.at(-1)?.activity), /1 of 9 ha/))
    await Promise.all([room.leaves('Ivy'), room.leaves('Hal'), room.leaves('Gus')])
    await eventually(() => assert.match(JSON.stringify(teams().wire.edits.at(-1)?.activity), /1 of 6 ha/))
    const before = teams().wire.calls.length
    for (let times = 0; times < 20; times++) await room.joins(`Guest ${times}`)
    await eventually(() => assert.match(JSON.stringify(teams().wire.edits.at(-1)?.activity), /1 of 26 ha/))
    assert.ok(teams().wire.calls.length - before < 20, `${teams().wire.calls.length - before} calls`)
  })

  it('a deleted message is posted again in its thread at the next press', async () => {
    const { room, ann } = await together()
    const thread = teams().wire.messages(room.place.id)[1]?.conversation
    ann.looksAt('Names will not be shown').deletes()
    await ann.looksAt('Not answered yet').presses('Answer together')
    await eventually(() => assert.equal(ann.messages(), 2))
    assert.equal(teams().wire.messages(room.place.id)[1]?.conversation, thread)
  })

  it('a client without Action.Execute is answered in the personal chat, so that no other person reads it', async () => {
    const { room, at } = await together()
    const ben = at('Ben')
    const { message, card } = ben.card()
    const yes = buttonsOf(card).find(({ title }) => title === 'Yes')
    await teams().post(submitActivity(ben.sender, new Date('2026-05-04T10:00:00Z'), { data: yes?.data, message }))
    await shows(1)
    await eventually(() => assert.equal(ben.privately().messages(), 1))
    assert.equal(teams().wire.messages(room.place.id).length, 2)
    // A press that draws the board again is answered only in the channel.
    assert.equal('refresh' in ben.privately().card().card, false)
  })

  it('typed words are answered in their thread', async () => {
    const room = teams().channel({ members: people })
    const ann = room.person('Ann')
    await ann.says('help')
    const [message] = teams().wire.messages(room.place.id)
    assert.match(message?.conversation ?? '', /;messageid=/)
    assert.equal(
      message?.activity.attachments?.[0]?.content && 'refresh' in message.activity.attachments[0].content,
      false,
    )
  })

  it('pending edits are made before the bot ends, and the rest after it starts again', async () => {
    const { at } = await together()
    teams().wire.refuse('PUT', 503)
    await at('Ben').presses('Yes')
    await teams().stopsBot()
    teams().wire.refuse('PUT', 200)
    await teams().startsBot()
    await shows(1)
    await at('Cat').presses('No')
    await teams().stopsBot()
    await shows(2)
  })
})
