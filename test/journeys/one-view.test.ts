// Renaming and deleting one of several assessments, open or finished.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'
import { buttonsOf } from '../support/cards/card-reading.ts'
import { invokeActivity, objectIdOf } from '../support/people/activities.ts'

const first = 'Your view, started 4 May 2026'
const second = 'Your view 2, started 4 May 2026'

describe('One of several assessments', () => {
  const teams = inTeams()

  async function withTwo() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'ann asked Tom' })
    await ann.presses('Save note and link')
    await ann.presses('Yes')
    await ann.says('start another')
    await ann.presses('Start a new one')
    await ann.presses('No')
    return ann
  }

  async function withFinished() {
    const ann = await withTwo()
    await ann.says('my assessments')
    await ann.presses(first)
    await ann.says('finish')
    await ann.presses('Finish now')
    return ann
  }

  async function chooses(ann: Awaited<ReturnType<typeof withTwo>>, title: string) {
    await ann.says('my assessments')
    await ann.presses('Rename or delete one')
    await ann.presses(title)
  }

  function stored(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(database.prepare('SELECT * FROM documents').all())
    } finally {
      database.close()
    }
  }

  it('can be renamed, even when it is finished, and its figures stay', async () => {
    const ann = await withFinished()
    await chooses(ann, first)
    await ann.presses('Rename it')
    ann.fills({ 'Its name': '  Adult *services*, spring ' })
    await ann.presses('Save the name')
    assert.match(ann.sees(), /The name is saved\./)
    await ann.says('my assessments')
    assert.match(ann.sees(), /Adult \*services\*, spring\nFinished on 4 May 2026/)
    await ann.presses('Adult *services*, spring')
    assert.match(ann.sees(), /Finished on 4 May 2026\. These figures are frozen/)
  })

  it('keeps a new name as a draft until it is saved', async () => {
    const ann = await withTwo()
    await chooses(ann, second)
    await ann.presses('Rename it')
    ann.fills({ 'Its name': 'Adult services' })
    await ann.presses('Back')
    await ann.presses('Rename it')
    assert.match(ann.sees(), /is kept, and not saved yet/)
    await ann.presses('Save the name')
    assert.match(ann.sees(), /The name is saved\./)
    await ann.presses('Rename it')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
  })

  it('keeps its name if the new one is too long', async () => {
    const ann = await withTwo()
    await chooses(ann, second)
    await ann.presses('Rename it')
    ann.fills({ 'Its name': 'x'.repeat(500) })
    await ann.presses('Save the name')
    assert.doesNotMatch(ann.sees(), /The name is saved/)
    await ann.says('my assessments')
    assert.ok(ann.sees().includes(second))
  })

  it('is named before it is deleted, and can be kept', async () => {
    const ann = await withTwo()
    await chooses(ann, first)
    await ann.presses('Delete it …')
    assert.match(ann.sees(), /Delete this assessment\?\nYour view, started 4 May 2026\n.*1 answer,.*cannot be undone/s)
    await ann.presses('Keep it')
    assert.ok(ann.sees().includes(first) && ann.sees().includes(second))
  })

  for (const isFinished of [false, true]) {
    it(`is deleted without the others ${isFinished ? 'after Finish' : 'while open'}, with its note and its audit trail`, async () => {
      const ann = await (isFinished ? withFinished() : withTwo())
      const ben = teams().person('ben')
      await ben.says('start')
      await ben.presses('Yes')
      await chooses(ann, first)
      await ann.presses('Delete it …')
      const confirm = ann.card()
      await ann.presses('Delete for good')
      assert.match(ann.sees(), /This assessment is deleted\nYour view, started 4 May 2026\nYour other assessments stay/)
      await ann.says('my assessments')
      assert.ok(!ann.sees().includes(first) && ann.sees().includes(`${second}\n1 of 90 answered`))
      await ann.presses('Delete for good', confirm)
      assert.match(ann.sees(confirm), /This assessment is no longer here/)
      assert.ok(!stored().includes('ann asked Tom'))
      await ann.says('resume')
      assert.match(ann.sees(), /^Your view 2/)
      await ben.says('progress')
      assert.match(ben.sees(), /1 of 90/)
      // A later deletion does not find the rest of it, so the rest must name no person now.
      await ann.says('delete my data')
      await ann.presses('Delete for good')
      assert.ok(!stored().includes(objectIdOf(ann.sender)))
    })
  }

  it('cannot be deleted by another person, who learns nothing about it', async () => {
    const ann = await withTwo()
    await chooses(ann, first)
    const [press] = buttonsOf(ann.card().card).filter(({ data }) => data.do === 'delete-view')
    const { sender } = teams().person('mallory')
    const before = stored()
    for (const verb of ['one-view', 'rename-view', 'delete-view', 'erase-view']) {
      const data = { do: verb, assessment: press?.data.assessment, 'name~x': 'mine now' }
      const { body } = await teams().post(
        invokeActivity(sender, new Date('2026-05-04T09:00:00Z'), { data, message: '1' }),
      )
      assert.match(JSON.stringify(body), /This assessment is no longer here/, verb)
      assert.doesNotMatch(JSON.stringify(body), /Your view/)
    }
    await ann.says('my assessments')
    assert.ok(ann.sees().includes(first) && before.includes('ann asked Tom') && stored().includes('ann asked Tom'))
  })

  it('can be the last one: then the list is empty, and "start" begins a new one', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await chooses(ann, first)
    await ann.presses('Delete it …')
    await ann.presses('Delete for good')
    await ann.says('my assessments')
    assert.match(ann.sees(), /You have not started an assessment yet/)
    await ann.says('start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /0 of 90|Question 1 of 90/)
  })
})
