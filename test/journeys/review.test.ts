// Looking through the answers and changing them.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Review', () => {
  const teams = inTeams()

  it('shows each answer with its author, its date and the previous answer', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    teams().daysPass(10)
    await ann.presses('Back')
    await ann.presses('No')
    await ann.says('review')
    assert.match(ann.sees(), /Your answers: Digital leadership and strategy\nFunction 1 of 9/)
    assert.match(ann.sees(), /No · you, 14 May 2026\nBefore: Yes \(4 May 2026\)/)
    assert.match(ann.sees(), /No answer yet/)
  })

  it('leads to the question by Change, and then back to the review', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('review')
    await ann.presses('Change: question 1')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.presses('No')
    assert.match(ann.sees(), /Your answers: Digital leadership and strategy/)
    assert.match(ann.sees(), /No · you, 4 May 2026\nBefore: Yes/)
  })

  it('goes through the functions one by one', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('review')
    assert.ok(!ann.buttons().includes('Previous function'))
    for (let times = 1; times <= 8; times++) await ann.presses('Next function')
    assert.match(ann.sees(), /Your answers: Governance, investment and commissioning\nFunction 9 of 9/)
    assert.ok(!ann.buttons().includes('Next function'))
  })

  it('shows no answer after an Undo, and the earlier answer below', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Undo')
    await ann.says('review')
    assert.match(ann.sees(), /No answer yet\nBefore: Yes \(4 May 2026\)/)
  })

  it('shows a note unchanged, including Markdown', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': '[click](https://evil.example) **now** <at>all</at>' })
    await ann.presses('Save note and link')
    await ann.says('review')
    assert.match(ann.sees(), /Note: \[click\]\(https:\/\/evil\.example\) \*\*now\*\* <at>all<\/at>/)
  })
})
