// Clients without Action.Execute: each press comes as a message, and its reply is a new message.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('A client that only knows Action.Submit', () => {
  const teams = inTeams()

  it('answers questions, each with a new message', async () => {
    const ann = teams().person('ann', { isOld: true })
    await ann.installs()
    await ann.presses('Start')
    await ann.presses('Yes')
    assert.match(ann.sees(), /Saved Yes/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.equal(ann.messages(), 3)
    await ann.presses('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('fills in inputs, and is told about their faults', async () => {
    const ann = teams().person('ann', { isOld: true })
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Ask Tom', 'Link to the evidence': 'nowhere' })
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /has to be a whole web address.*Note to yourself: Ask Tom/s)
  })

  it('presses an old card, and is asked before anything changes', async () => {
    const ann = teams().person('ann', { isOld: true })
    await ann.says('start')
    const old = ann.card()
    await ann.presses('Yes')
    await ann.presses('No', old)
    assert.match(ann.sees(), /You said Yes on 4 May 2026\. Change it to No\?/)
  })

  it('presses a row of a card', async () => {
    const ann = teams().person('ann', { isOld: true })
    await ann.says('start')
    await ann.says('results')
    await ann.presses('See Agile working')
    assert.match(ann.sees(), /Agile working\n.*\nNot answered yet\. Target: level 3\./)
  })
})
