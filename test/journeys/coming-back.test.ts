// Stopping half-way, returning on another day, and answering by typing.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Returning', () => {
  const teams = inTeams()

  it('a week later, after a restart of the bot, continues at the same question with "resume"', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const said of ['Yes', 'No', 'Yes']) await ann.presses(said)
    await ann.says('pause')
    assert.match(ann.sees(), /All saved/)
    assert.match(ann.sees(), /3 of 90 questions answered/)
    await teams().stopsBot()
    teams().daysPass(7)
    await teams().startsBot()
    await ann.says('resume')
    assert.equal(ann.isAsked(), 'LEAD-2P')
    await ann.presses('Back')
    assert.match(ann.sees(), /You said Yes on 4 May 2026\./)
  })

  it('with "start" or "hello" does not begin a second assessment', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('hello')
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('Start')
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  it('after Pause on a card works by its Continue button', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    await ann.presses('Pause')
    assert.match(ann.sees(), /All saved/)
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.equal(ann.messages(), 1)
  })
})

describe('Typed words', () => {
  const teams = inTeams()

  it('answer the question on screen, each with a new card', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('yes')
    assert.match(ann.sees(), /Saved Yes: Has the council named one senior officer/)
    await ann.says(' NO. ')
    assert.equal(ann.isAsked(), 'LEAD-2C')
    await ann.says('Not sure')
    assert.equal(ann.isAsked(), 'LEAD-2P')
    await ann.says('skip')
    assert.equal(ann.isAsked(), 'LEAD-3C')
    await ann.says('back')
    assert.equal(ann.isAsked(), 'LEAD-2P')
    await ann.says('yes')
    assert.equal(ann.isAsked(), 'LEAD-3C')
    await ann.says('undo')
    assert.match(ann.sees(), /Taken back/)
    assert.equal(ann.isAsked(), 'LEAD-2P')
    await ann.says('review')
    assert.match(ann.sees(), /Yes · you, 4 May 2026.*No · you, 4 May 2026.*Not sure · you, 4 May 2026.*No answer yet/s)
  })

  it('stay at the first question after "back"', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('back')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('undo one answer after another by "undo"', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('yes')
    await ann.says('no')
    await ann.says('undo')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.says('undo')
    assert.match(ann.sees(), /There is nothing to take back/)
    await ann.says('progress')
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('get a notice and a button to continue for "undo" without an answer', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('undo')
    assert.match(ann.sees(), /nothing to take back/)
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('get an explanation of how to start for "yes" before the start', async () => {
    const ann = teams().person('ann')
    await ann.says('yes')
    assert.match(ann.sees(), /How digitally mature is your council/)
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })
})
