// Two assessments of one person: which one is meant, and which one a card is about.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Two open assessments', () => {
  const teams = inTeams()

  async function two() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    teams().daysPass(20)
    await ann.says('start another')
    await ann.presses('Start a new one')
    return ann
  }

  it('have different titles', async () => {
    const ann = await two()
    assert.match(ann.sees(), /^Your view 2, started 24 May 2026/)
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('take commands for the one used last, and its title shows which', async () => {
    const ann = await two()
    await ann.says('results')
    assert.match(ann.sees(), /^Your view 2, started 24 May 2026.*90 questions still open/s)
  })

  it('are both listed by "my assessments", and the one that she opens takes the next commands', async () => {
    const ann = await two()
    await ann.says('my assessments')
    assert.match(ann.sees(), /Your view, started 4 May 2026\n1 of 90 answered/)
    assert.match(ann.sees(), /Your view 2, started 24 May 2026\n0 of 90 answered/)
    await ann.presses('Your view, started 4 May 2026')
    await ann.says('results')
    assert.match(ann.sees(), /^Your view, started 4 May 2026.*89 questions are still open/s)
  })

  it('are not joined by a third: "start another" continues an empty one', async () => {
    const ann = await two()
    await ann.says('start another')
    assert.match(ann.sees(), /^Your view 2, started 24 May 2026/)
  })

  it('continue with the one used last on "start"', async () => {
    const ann = await two()
    await ann.says('my assessments')
    await ann.presses('Your view, started 4 May 2026')
    await ann.says('start')
    assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  it('make the bot ask once about a typed yes, which then goes to the one used last', async () => {
    const ann = await two()
    await ann.says('yes')
    assert.match(ann.sees(), /^Your view 2.*more than one assessment open/s)
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.says('yes')
    assert.match(ann.sees(), /^Your view 2/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('my assessments')
    await ann.presses('Your view, started 4 May 2026')
    await ann.presses('No')
    await ann.says('no')
    assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    assert.equal(ann.isAsked(), 'LEAD-2P')
  })

  it('take a typed yes in the one that she continued', async () => {
    const ann = await two()
    await ann.says('my assessments')
    await ann.presses('Your view, started 4 May 2026')
    await ann.says('yes')
    assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })

  it('take a typed yes in the one that she reopened', async () => {
    const ann = await two()
    await ann.says('my assessments')
    await ann.presses('Your view, started 4 May 2026')
    await ann.says('finish')
    await ann.presses('Finish now')
    const finished = ann.card()
    await ann.says('yes')
    await ann.presses('Open it again', finished)
    await ann.says('yes')
    assert.match(ann.sees(), /^Your view, started 4 May 2026/)
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })

  it('have buttons that always belong to their own assessment', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    const first = ann.card()
    await ann.says('start another')
    await ann.presses('Start a new one')
    await ann.presses('Not sure')
    await ann.presses('No', first)
    assert.match(ann.sees(first), /^Your view, started 4 May 2026.*Saved No:/s)
    assert.match(ann.sees(), /^Your view 2, started 4 May 2026.*Saved Not sure:/s)
    await ann.says('my assessments')
    assert.match(ann.sees(), /Your view, started 4 May 2026\n2 of 90 answered/)
    assert.match(ann.sees(), /Your view 2, started 4 May 2026\n1 of 90 answered/)
  })

  it('are not mixed up with those of a colleague', async () => {
    const ann = await two()
    const ben = teams().person('ben')
    await ben.says('start')
    assert.match(ben.sees(), /^Your view, started 24 May 2026/)
    await ben.presses('No')
    await ann.says('yes')
    await ann.says('yes')
    assert.match(ann.sees(), /1 of 90 questions answered/)
  })
})
