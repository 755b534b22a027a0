// Nothing typed into a card is lost: More and the form give back what a person left there without saving it.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'

describe('What a person typed and did not save', () => {
  const teams = inTeams()

  async function atMore() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    return ann
  }

  /** Every document in the file, as text. */
  function stored(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(database.prepare('SELECT * FROM documents').all())
    } finally {
      database.close()
    }
  }

  for (const way of ['Back to question', 'Skip', 'Pause', 'All on one form', 'Functions']) {
    it(`is there again under More after “${way}”`, async () => {
      const ann = await atMore()
      ann.fills({ 'Note to yourself': 'Ask Tom', 'Link to the evidence': 'on the shared drive' })
      await ann.presses(way)
      await ann.says('go to question 1')
      await ann.presses('More')
      assert.match(ann.sees(), /is kept, and not saved yet/)
      assert.match(ann.sees(), /Note to yourself: Ask Tom\nLink to the evidence: on the shared drive/)
      await ann.says('review')
      assert.doesNotMatch(ann.sees(), /Ask Tom/, 'It is not saved.')
    })
  }

  it('is forgotten once it is saved', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Back to question')
    await ann.presses('More')
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /Saved\./)
    await ann.presses('More')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
    assert.match(ann.sees(), /Note to yourself: Ask Tom/)
  })

  it('is not kept of a card that was only looked at', async () => {
    const ann = await atMore()
    await ann.presses('Back to question')
    await ann.presses('More')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
  })

  it('is there again on the form, and saved with it', async () => {
    const ann = await atMore()
    await ann.presses('All on one form')
    const [first = ''] = ann.sees().match(/Has the council named one senior officer[^\n:]*/) ?? []
    ann.fills({ [first]: 'Yes' })
    await ann.presses('Functions')
    await ann.says('go to question 1')
    await ann.presses('More')
    await ann.presses('All on one form')
    assert.match(ann.sees(), /is kept, and not saved yet/)
    await ann.presses('Save')
    assert.match(ann.sees(), /Saved 1 answer\./)
  })

  for (const way of ['Continue', 'Functions']) {
    it(`is told of on the card after the form, left by “${way}”`, async () => {
      const ann = await atMore()
      await ann.presses('All on one form')
      ann.fills({ 'LEAD-1C': 'Yes', 'LEAD-1P': 'No' })
      await ann.presses(way)
      assert.match(ann.sees(), /2 answers on the form are not saved yet\./)
      await ann.presses('Back to the form')
      assert.match(ann.sees(), /What you chose or typed here before is kept.*Press Save within 30 days/)
      await ann.presses('Save')
      assert.match(ann.sees(), /Saved 2 answers\./)
      await ann.presses('Continue')
      assert.doesNotMatch(ann.sees(), /not saved yet/)
    })
  }

  it('leaves the record after 30 days, with the next write of that person', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Back to question')
    assert.match(stored(), /Ask Tom/)
    teams().daysPass(31)
    await ann.says('mute')
    assert.doesNotMatch(stored(), /Ask Tom/)
  })

  it('goes with everything else when the person deletes their data', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Back to question')
    await ann.says('delete')
    await ann.presses('Delete for good')
    await ann.says('start')
    await ann.presses('More')
    assert.doesNotMatch(ann.sees(), /Ask Tom/)
  })
})
