// Stopping in the middle, coming back another day, and answering by typing.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Coming back', () => {
  const teams = inTeams()

  it('next week, after the bot was restarted, resume goes on where she stopped', async () => {
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

  it('start and hello do not begin a second assessment', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('hello')
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('Start')
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  it('a pause on the card is a card to continue from', async () => {
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

describe('Typed answers', () => {
  const teams = inTeams()

  it('answer the question in front of the person, each with a new card', async () => {
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

  it('back at the first question stays there', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('back')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('undo typed again takes back the answer before it', async () => {
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

  it('undo with nothing answered says so and leads on', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('undo')
    assert.match(ann.sees(), /nothing to take back/)
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('before anything is started, yes is told how to start', async () => {
    const ann = teams().person('ann')
    await ann.says('yes')
    assert.match(ann.sees(), /How digitally mature is your council/)
    await ann.presses('Start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })
})
