// Deleting everything one has answered.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'
import { objectIdOf } from '../support/people/activities.ts'

describe('Deleting', () => {
  const teams = inTeams()

  async function withTwoAnswers(name: string) {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('More')
    person.fills({ 'Note to yourself': `${name} asked Tom about this` })
    await person.presses('Save note and link')
    await person.presses('Yes')
    await person.presses('No')
    return person
  }

  /** Every row of the store as text. */
  function stored(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(database.prepare('SELECT * FROM documents').all())
    } finally {
      database.close()
    }
  }

  it('names the data to be deleted, and asks first', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('delete')
    assert.match(
      ann.sees(),
      /This removes 1 assessment with 2 answers, notes and history included\. It cannot be undone\./,
    )
    await ann.presses('Keep everything')
    await ann.says('resume')
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })

  it('removes everything of the person from the store, and nothing of other people', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('start another')
    await ann.presses('Start a new one')
    const ben = await withTwoAnswers('ben')
    const [annsId, bensId] = [objectIdOf(ann.sender), objectIdOf(ben.sender)]
    assert.ok(stored().includes(annsId) && stored().includes('ann asked Tom'))
    await ann.says('delete my data')
    assert.match(ann.sees(), /This removes 2 assessments/)
    await ann.presses('Delete for good')
    assert.match(ann.sees(), /Everything you had answered here is deleted\./)
    assert.ok(!stored().includes(annsId) && !stored().includes('ann asked Tom'))
    assert.ok(stored().includes(bensId) && stored().includes('ben asked Tom'))
    await ben.says('resume')
    assert.equal(ben.isAsked(), 'LEAD-2C')
  })

  it('leaves no trace in the files either, after the bot has stopped', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('delete')
    await ann.presses('Delete for good')
    await teams().stopsBot()
    const { folder } = teams()
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    assert.ok(bytes.every((file) => !file.includes('ann asked Tom')))
  })

  it('by an old Delete button does not delete an assessment that was started later', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('delete')
    const old = ann.card()
    await ann.presses('Delete for good')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Delete for good', old)
    await ann.says('progress')
    assert.match(ann.sees(), /1 of 90 questions answered/)
  })

  it('makes every button of an old card say that the assessment is gone', async () => {
    const ann = await withTwoAnswers('ann')
    const old = ann.card()
    await ann.says('delete')
    const confirmation = ann.card()
    await ann.presses('Delete for good')
    for (const title of ['Yes', 'Back', 'More', 'Undo']) {
      await ann.presses(title, old)
      assert.match(ann.sees(old), /This assessment is no longer here/)
    }
    await ann.presses('Delete for good', confirmation)
    assert.match(ann.sees(confirmation), /There is nothing of yours to delete\./)
  })

  it('leaves "start" free to begin a new assessment', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('delete')
    await ann.presses('Delete for good')
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('says so if there is nothing to delete', async () => {
    const ann = teams().person('ann')
    await ann.says('delete')
    assert.match(ann.sees(), /There is nothing of yours to delete\./)
  })
})
