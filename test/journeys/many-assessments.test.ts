// My assessments lists all of them, in pages, so that each can be reached.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Many assessments', () => {
  const teams = inTeams()

  it('are all listed, and each can be opened, renamed or deleted', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let nth = 1; nth <= 22; nth++) {
      await ann.presses('Yes')
      await ann.says('finish')
      await ann.presses('Finish now')
      teams().daysPass(1)
      await ann.says('start another')
      await ann.presses('Start a new one')
    }
    await ann.says('my assessments')
    assert.match(ann.sees(), /Open\nYour view 23,/)
    assert.ok(!ann.buttons().includes('Your view, started 4 May 2026'))
    await ann.presses('Next')
    assert.match(ann.sees(), /Your view, started 4 May 2026\nFinished on 4 May 2026/)
    await ann.presses('Your view, started 4 May 2026')
    assert.match(ann.sees(), /^Your view, started 4 May 2026.*Results/s)
    await ann.says('my assessments')
    await ann.presses('Rename or delete one')
    await ann.presses('Next')
    await ann.presses('Your view, started 4 May 2026')
    await ann.presses('Delete it …')
    assert.match(ann.sees(), /Delete this assessment\?\nYour view, started 4 May 2026/)
    await ann.says('my assessments')
    await ann.presses('Next')
    await ann.presses('Previous')
    assert.match(ann.sees(), /Open\nYour view 23,/)
  })
})
