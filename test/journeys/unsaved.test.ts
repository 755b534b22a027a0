// Nothing typed into a card is lost: More and the form show unsaved text again.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../support/bots/teams.ts'

describe('Unsaved text of a person', () => {
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
    it(`appears again under More after “${way}”`, async () => {
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

  it('is no longer a draft once it is saved', async () => {
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

  it('is not kept if the person only looked at the card', async () => {
    const ann = await atMore()
    await ann.presses('Back to question')
    await ann.presses('More')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
  })

  it('appears again on the form, and is saved with it', async () => {
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
    it(`is mentioned on the next card after “${way}” on the form`, async () => {
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

  it('is removed from the record after 30 days, with that person’s next write', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Back to question')
    assert.match(stored(), /Ask Tom/)
    teams().daysPass(31)
    await ann.says('mute')
    assert.doesNotMatch(stored(), /Ask Tom/)
  })

  it('is deleted with the person’s other data', async () => {
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
