// The first minutes: from "start" to answers that are saved one press at a time.

import assert from 'node:assert/strict'
import { inTeams } from '../support/teams.ts'

describe('The first answers', () => {
  const teams = inTeams()

  it('start shows the first question at once and says who sees the answers', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /Only you see your answers, until you share them/)
    assert.match(ann.sees(), /Question 1 of 90/)
    assert.deepEqual(ann.buttons(), ['Yes', 'No', 'Not sure', 'More'])
  })
})
