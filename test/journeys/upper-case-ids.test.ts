// A council whose ids an earlier version stored in capitals: its people continue without a difference.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'
import { homeTenant, objectIdOf } from '../support/people/activities.ts'

describe('Records kept under ids in capitals', () => {
  const teams = inTeams()

  /** Writes these ids in capitals everywhere in the store, in keys and documents alike. */
  async function inCapitals(ids: readonly string[]): Promise<void> {
    await teams().stopsBot()
    const database = new DatabaseSync(teams().file)
    for (const id of ids) {
      const [lower, upper] = [id, id.toUpperCase()]
      database
        .prepare(
          'UPDATE documents SET tenant = replace(tenant, ?, ?), id = replace(id, ?, ?), document = replace(document, ?, ?)',
        )
        .run(lower, upper, lower, upper, lower, upper)
    }
    database.close()
    await teams().startsBot()
  }

  it('of a personal view are found, at the same question', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('yes')
    await inCapitals([homeTenant, objectIdOf(ann.sender)])
    await ann.says('resume')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('of a council return are found: its board, its votes and its lead', async () => {
    const room = teams().channel({ members: ['Ann', 'Ben'] })
    const ann = room.person('Ann')
    await ann.says('start')
    await ann.says('answer together')
    await teams().stopsBot()
    await teams().startsBot()
    const question = ann.looksAt('Has the council named one senior officer')
    await question.presses('Yes')
    await inCapitals([homeTenant, objectIdOf(ann.sender)])
    await question.presses('Reveal')
    assert.match(question.sees(), /1 Yes|Yes: 1|Yes · 1|1 of 1/)
    assert.doesNotMatch(question.sees(), /That did not work/)
  })
})
