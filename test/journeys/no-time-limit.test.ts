// Cards do not expire: a card is pressed a year later. The few things that expire say so before.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import type { Client } from '../support/people/client.ts'
import { comesToSee, opened, together, withFive } from './five-people.ts'

const year = 366

/** The text of the reply to a press that came too late. */
const tooLate = /no longer|expired|too old|more than a day old|too late|answered this since|newer message/i

describe('A card that is a year old', () => {
  const teams = inTeams()

  async function started(): Promise<Client> {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    return ann
  }

  it('accepts the answer to its question, and undoes it another year later', async () => {
    const ann = await started()
    teams().daysPass(year)
    await ann.presses('No')
    assert.match(ann.sees(), /Saved No/)
    assert.equal(ann.isAsked(), 'LEAD-2C')
    teams().daysPass(year)
    await ann.presses('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.doesNotMatch(ann.sees(), tooLate)
  })

  it('saves a note, a form and settings', async () => {
    const ann = await started()
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    teams().daysPass(year)
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /Saved\./)
    await ann.says('form')
    ann.fills({ 'LEAD-2P': 'No' })
    teams().daysPass(year)
    await ann.presses('Save')
    assert.match(ann.sees(), /Saved 1 answer\./)
    assert.doesNotMatch(ann.sees(), tooLate)
    await ann.says('settings')
    teams().daysPass(year)
    await ann.presses('Name and due date')
    ann.fills({ 'Name of this assessment': 'The second try' })
    teams().daysPass(year)
    await ann.presses('Save')
    assert.match(ann.sees(), /Settings saved\./)
  })

  for (const words of ['progress', 'review', 'help', 'results', 'gaps', 'my assessments', 'finish', 'delete'])
    it(`does what each of its buttons says, for “${words}”`, async () => {
      const ann = await started()
      await ann.says(words)
      const old = ann.card()
      const titles = ann.buttons()
      assert.ok(titles.length > 0)
      teams().daysPass(year)
      for (const title of titles) {
        await ann.presses(title, old)
        assert.doesNotMatch(`${ann.sees()} ${ann.isTold() ?? ''}`, tooLate, title)
        // After a confirmed delete the other buttons have no assessment any more.
        if (/^Delete/.test(title)) break
      }
    })
})

describe('A ballot that is a year old', () => {
  const teams = withFive()

  it('accepts votes, is revealed, and its answer is recorded', async () => {
    const at = await together(await opened(teams()))
    await at.Tariq.presses('Yes')
    teams().daysPass(year)
    await at.Grace.presses('Yes')
    await comesToSee(at.Bronwen, /2 of 5 have answered/)
    teams().daysPass(year)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Bronwen, /Yes: 2/)
    teams().daysPass(year)
    await at.Bronwen.presses('All agree: record Yes')
    await comesToSee(at.Bronwen, /1 of 90 questions answered/)
  })
})

describe('An announcement of an expiry', () => {
  const teams = inTeams({ environment: { FILE_CONSENT: 'on' } })

  it('is on a text that was not saved, with the number of days that it is kept', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Back to question')
    teams().daysPass(29)
    await ann.presses('More')
    assert.match(ann.sees(), /not saved yet\. Press Save note and link within 30 days to save it\./)
    assert.match(ann.sees(), /Ask Tom/)
  })

  it('is on the offer of a file, with the time that it stays open', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('export')
    await ann.presses('Answers as CSV')
    assert.match(ann.sees(), /Press Allow there within a day\./)
  })
})
