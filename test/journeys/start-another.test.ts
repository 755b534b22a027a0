// Nothing starts by accident, and no person loses sight of their answers.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Start another', () => {
  const teams = inTeams()

  async function withAnswers() {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const said of ['Yes', 'No']) await ann.presses(said)
    return ann
  }

  async function finished() {
    const ann = await withAnswers()
    await ann.says('finish')
    await ann.presses('Finish now')
    return ann
  }

  it('is not offered on an explanation if there is an assessment', async () => {
    const ann = await finished()
    for (const asked of ['how is it scored', 'who can see my answers', 'answer as a team', 'who set the target']) {
      await ann.says(asked)
      assert.ok(!ann.buttons().includes('Start another'), asked)
      assert.ok(ann.buttons().includes('Results'), asked)
    }
  })

  it('asks first if there is a view with answers, which one press opens', async () => {
    const ann = await withAnswers()
    await ann.says('start another')
    assert.match(ann.sees(), /Start a second one\?\nYour view with 2 answers stays\./)
    await ann.presses('Open it')
    assert.equal(ann.isAsked(), 'LEAD-2C')
    await ann.says('my assessments')
    assert.doesNotMatch(ann.sees(), /Your view 2/)
  })

  it('asks first on an old card too', async () => {
    const ann = await finished()
    await ann.says('my assessments')
    const old = ann.card()
    await ann.says('open it again')
    await ann.presses('Open it again')
    await ann.presses('Start another', old)
    assert.match(ann.sees(old), /Start a second one\?/)
  })

  it('names the number of views with answers', async () => {
    const ann = await withAnswers()
    await ann.says('start another')
    await ann.presses('Start a new one')
    await ann.presses('Yes')
    await ann.says('start another')
    assert.match(ann.sees(), /Start another one\?\nYour 2 views with answers stay\. The last one has 1 answer\./)
  })

  it('leads to an empty view that mentions the other one and opens it', async () => {
    const ann = await withAnswers()
    await ann.says('start another')
    await ann.presses('Start a new one')
    assert.match(ann.sees(), /Your view 2.*You have another view with 2 answers\. This one is empty\./s)
    await ann.says('results')
    assert.match(ann.sees(), /You have another view with 2 answers/)
    await ann.presses('Open it')
    assert.match(ann.sees(), /^Your view, started/)
    assert.doesNotMatch(ann.sees(), /another view/)
  })

  it('mentions no other view without answers', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    assert.doesNotMatch(ann.sees(), /another view/)
  })

  it('after a finished assessment offers a comparison only if there is an earlier one', async () => {
    const ann = await finished()
    await ann.says('start')
    assert.ok(!ann.buttons().includes('Compare'))
    await ann.presses('Start a new one')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('leads back through "my assessments", also for people’s own words', async () => {
    const ann = await withAnswers()
    await ann.says('start another')
    await ann.presses('Start a new one')
    for (const asked of [
      'where are my 90 answers',
      'where did all my answers go',
      'I started another one by mistake, how can I get rid of it',
      'go back to my first assessment',
      'I pressed start another by mistake, how do I undo that',
      'i started a second one by accident',
      'ble mae fy 90 ateb',
      'yn ôl i fy asesiad cyntaf',
    ]) {
      await ann.says(asked)
      assert.match(ann.sees(), /^Your assessments.*2 of 90 answered/s, asked)
    }
    await ann.says('where have my answers gone')
    await ann.presses('All my assessments')
    assert.match(ann.sees(), /^Your assessments/)
    await ann.says('help')
    assert.match(ann.sees(), /my assessments/)
  })
})

describe('Help', () => {
  const teams = inTeams()

  it('has no button that leads to itself', async () => {
    const ann = teams().person('ann')
    await ann.says('help')
    assert.ok(!ann.buttons().includes('Help'))
  })
})
