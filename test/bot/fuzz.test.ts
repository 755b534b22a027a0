// Real activities, changed at random: no 5xx, a living process, and unchanged answers of other people. `npm run fuzz`
// sends far more of them to a bot in its own process.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { changedAtRandom } from '../../tools/develop/fuzz/changed.ts'
import { record } from '../../tools/develop/fuzz/record.ts'
import { inTeams } from '../support/bots/teams.ts'
import { buttonsOf } from '../support/cards/card-reading.ts'
import {
  installActivities,
  invokeActivity,
  objectIdOf,
  submitActivity,
  textActivity,
} from '../support/people/activities.ts'

describe('Randomly changed activities', () => {
  const teams = inTeams()

  /** Everything Ann can send, in a message of her chat. */
  async function annsActivities() {
    const now = new Date('2026-05-04T09:00:00Z')
    const { sender, ...ann } = teams().person('ann')
    await ann.says('start')
    const { message } = ann.card()
    const speaker = {
      says: (text: string) => textActivity(sender, now, text),
      presses: (data: object) => invokeActivity(sender, now, { data, message }),
      submits: (data: object) => submitActivity(sender, now, { data, message }),
    }
    const { activities } = await record(speaker, async (activity) => (await teams().post(activity)).body)
    return [...installActivities(sender, now), ...activities]
  }

  it('include every kind of press', async () => {
    const kinds = (await annsActivities()).flatMap(({ value }) => {
      const { action } = Object(value)
      return action ? [action.data.do] : []
    })
    const looking =
      'continue delete finish form function gaps go help more pause progress results review settings start'
    const changing = 'annotate answer erase reopen rest save-form save-settings skip submit undo'
    assert.deepEqual(
      `${looking} ${changing}`.split(' ').filter((kind) => !kinds.includes(kind)),
      [],
    )
  })

  it('are answered below 500, and change no answers of other people', async () => {
    const ben = teams().person('ben')
    await ben.says('start')
    await ben.presses('Yes')
    await ben.presses('No')
    const bens = String(buttonsOf(ben.card().card)[0]?.data.assessment)
    const stored = () => {
      const database = new DatabaseSync(teams().file, { readOnly: true })
      const rows = database.prepare("SELECT * FROM documents WHERE kind <> 'audit' ORDER BY kind, id").all()
      database.close()
      return JSON.stringify(rows.filter((row) => JSON.stringify(row).includes(objectIdOf(ben.sender))))
    }
    const before = stored()
    assert.ok(before.includes(bens))
    await fc.assert(
      fc.asyncProperty(changedAtRandom(await annsActivities(), [bens]), async (changed) => {
        const { status } = await teams().post(changed)
        assert.ok(status < 500, String(status))
      }),
      { seed: 90, numRuns: 500 },
    )
    assert.equal(stored(), before)
    const faults = teams().log.filter((line) => line.includes('"A turn failed."'))
    assert.deepEqual(faults, [])
    await ben.says('resume')
    assert.equal(ben.isAsked(), 'LEAD-2C')
  })
})
