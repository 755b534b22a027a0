// The clients that ask for their own view of a shared card, and the views that they get.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { usualDisplayTimes } from '../../../bot/displays/display-times.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf } from '../../support/cards/card-reading.ts'
import { eventually } from '../../support/eventually.ts'
import { channelIdOf, invokeActivity } from '../../support/people/activities.ts'

const speed = 20

/** Real milliseconds between two edits of one message. */
const interval = usualDisplayTimes.interval / speed
const now = new Date('2026-05-04T10:00:00Z')

describe('A shared card', () => {
  const teams = inTeams({ speed })

  /** The first of these people opens the council return, and everybody answers together. */
  async function together(members: readonly string[]) {
    const room = teams().channel({ members })
    const lead = room.person(members[0] ?? assert.fail())
    await lead.says('start')
    await eventually(() => assert.equal(lead.messages(), 1))
    await lead.presses('Answer together')
    await eventually(() => assert.equal(lead.messages(), 2))
    const at = (name: string) => room.person(name).looksAt('Names will not be shown')
    const { message } = at('Ann').card()
    const stored = () => {
      const { activity } =
        teams()
          .wire.messages(room.place.id)
          .find(({ id }) => id === message) ?? assert.fail()
      return activity.attachments?.[0]?.content as Stored
    }
    const asks = (name: string, data: unknown) =>
      teams().post(invokeActivity(at(name).sender, now, { data, message }, 'automatic'))
    return { at, stored, asks, message }
  }

  it('asks sixty clients at most to fetch their own view, because Teams ignores more', async () => {
    const people = ['Ann', ...Array.from({ length: 60 }, (_, nth) => `Member ${nth + 2}`)]
    const { at, stored, message } = await together(people)
    const yes = buttonsOf(at('Ann').card().card).find(({ title }) => title === 'Yes')?.data
    for (const name of people) {
      const answer = await teams().post(invokeActivity(at(name).sender, now, { data: yes, message }))
      // A person beyond the limit of refreshes still reads that their vote is counted, in the reply to their press.
      assert.match(JSON.stringify(answer.body), /Your vote is counted/)
    }
    await eventually(() => assert.match(JSON.stringify(stored()), /All 61 have voted: 61 Yes/))
    const asked = stored().refresh?.userIds ?? []
    assert.equal(asked.length, 60)
    const voters = new Set(people.map((name) => channelIdOf({ name })))
    assert.equal(new Set(asked).intersection(voters).size, 60)
  })

  it('tells a client that refreshes by itself that its vote is counted, not which vote, and does nothing else', async () => {
    const { at, stored, asks } = await together(['Ann', 'Ben', 'Cat'])
    await at('Ben').presses('No')
    await eventually(() => assert.match(JSON.stringify(stored()), /1 of 3 has answered/))
    const { action, userIds } = stored().refresh ?? assert.fail('Nobody is to ask.')
    assert.deepEqual(userIds, [channelIdOf({ name: 'Ben' })])
    await setTimeout(3 * interval)
    const before = [teams().wire.calls.length, written()]
    for (const [name, own] of [
      ['Ben', /^((?!You said).)*Your vote is counted((?!You said).)*$/],
      ['Cat', /^((?!You said|Your vote).)*$/],
    ] as const) {
      const { status, body } = await asks(name, action.data)
      const { value, ...rest } = body as { value: unknown }
      assert.deepEqual([status, rest], [200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' }])
      assert.match(JSON.stringify(value), /1 of 3 has answered/)
      assert.match(JSON.stringify(value), own)
    }
    await setTimeout(3 * interval)
    assert.deepEqual([teams().wire.calls.length, written()], before)
  })

  /** Every document, as the store has it. */
  function written(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(database.prepare('SELECT * FROM documents ORDER BY tenant, kind, id').all())
    } finally {
      database.close()
    }
  }
})

type Stored = {
  readonly refresh?: { readonly action: { readonly data: unknown }; readonly userIds: readonly string[] }
}
