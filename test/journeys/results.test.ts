// Results, gaps and one function in detail, with few answers and with all.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Results in the middle', () => {
  const teams = inTeams()

  async function fourYes() {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('Yes')
    await ann.presses('Not sure')
    return ann
  }

  it('say how much is still unknown', async () => {
    const ann = await fourYes()
    await ann.says('results')
    assert.match(ann.sees(), /Results so far/)
    assert.match(ann.sees(), /At least these levels: 85 questions still open, 1 answered Not sure\./)
    // Two of nine functions' forty-five levels: 2 / 9 = 0.22.
    assert.match(ann.sees(), /Overall score\n0\.2 of 5/)
    assert.match(
      ann.sees(),
      /Digital leadership and strategy\nLevel 2, Resourced · 2\.0 of 5\n2 of 2 criteria missing to level 3\n/,
    )
    assert.match(ann.sees(), /Digital leadership\n40%/)
  })

  it('lead to one function, level by level', async () => {
    const ann = await fourYes()
    await ann.says('results')
    await ann.presses('See Digital leadership and strategy')
    assert.match(ann.sees(), /Level 2, Resourced\. Target: level 3\./)
    assert.match(ann.sees(), /Score 2\.0 of 5 · 4 of 10 in place \(40%\)/)
    assert.match(ann.sees(), /Level 1, Started: complete\n.*\n✔ Yes · Commitment/)
    assert.match(
      ann.sees(),
      /Level 3, Established: 0 of 2 in place\n.*\n\? Not sure · Commitment\n›\n.*\n○ Open · Practice/,
    )
    assert.match(ann.sees(), /Missing for Level 3, Established/)
    await ann.presses('Results')
    assert.match(ann.sees(), /Results so far/)
  })

  it('lead to the gaps, page by page', async () => {
    const ann = await fourYes()
    await ann.says('gaps')
    assert.match(ann.sees(), /Gaps, in the order to close them/)
    // Eight functions lack six criteria up to level 3, the first lacks two: 50; 86 are unmet in all.
    assert.match(ann.sees(), /50 things to do to reach the target in every function, of 86 in all\./)
    assert.match(ann.sees(), /Page 1 of 11/)
    assert.match(ann.sees(), /Phase 1/)
    await ann.presses('Next')
    assert.match(ann.sees(), /Page 2 of 11/)
    await ann.presses('Previous')
    assert.match(ann.sees(), /Page 1 of 11/)
  })

  it('lead back to the next open question', async () => {
    const ann = await fourYes()
    await ann.says('results')
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-3P')
  })

  it('the gaps mark what is one step from a level', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('gaps')
    assert.match(
      ann.sees(),
      /Digital leadership and strategy · Level 1, Started · one step from level 1 · no answer yet/,
    )
  })
})

describe('Progress', () => {
  const teams = inTeams()

  it('counts the answers of each function and goes to its next open question', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Not sure')
    await ann.says('progress')
    assert.match(ann.sees(), /2 of 90 questions answered, 1 of them Not sure\./)
    assert.match(ann.sees(), /Digital leadership and strategy\n2 of 10/)
    await ann.presses('Go to Digital leadership and strategy')
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })
})
