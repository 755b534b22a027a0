// The form of a function: ten questions on one card with one Save.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import type { Client } from '../support/people/client.ts'

describe('The form of a function', () => {
  const teams = inTeams()

  async function opensForm(ann: Client) {
    await ann.presses('More')
    await ann.presses('All on one form')
  }

  async function atForm() {
    const ann = teams().person('ann')
    await ann.says('start')
    await opensForm(ann)
    return ann
  }

  it('saves the chosen answers and leaves the rest unanswered', async () => {
    const ann = await atForm()
    assert.match(ann.sees(), /Digital leadership and strategy: all on one form/)
    ann.fills({ 'LEAD-1C': 'Yes', 'LEAD-5P': 'Not sure' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Saved 2 answers\./)
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /2 of 90 questions answered/)
  })

  it('shows the present answers, and saves only the changed one', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('No')
    teams().daysPass(1)
    await opensForm(ann)
    assert.match(
      ann.sees(),
      /named one senior officer who is accountable for digital across the whole organisation\?: Yes/,
    )
    ann.fills({ 'LEAD-1P': 'Yes' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Saved 1 answer\./)
    assert.match(ann.sees(), /Yes · you, 4 May 2026\n/)
    assert.match(ann.sees(), /Yes · you, 5 May 2026\nBefore: No \(4 May 2026\)/)
  })

  it('is undone as a whole by Undo', async () => {
    const ann = await atForm()
    ann.fills({ 'LEAD-1C': 'Yes', 'LEAD-1P': 'No', 'LEAD-2C': 'Yes' })
    await ann.presses('Save')
    await ann.presses('Undo')
    assert.match(ann.sees(), /Taken back: 3 answers\./)
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('lists answers that another device changed meanwhile, and does not overwrite them', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    const phone = ann.anotherDevice()
    await opensForm(ann)
    ann.fills({ 'LEAD-1C': 'Yes', 'LEAD-1P': 'Yes' })
    await phone.presses('No')
    await ann.presses('Save')
    assert.match(ann.sees(), /Saved 1 answer\./)
    assert.match(ann.sees(), /changed while the form was open/)
    assert.match(ann.sees(), /whole organisation\? It says No; the form said Yes\./)
    await ann.presses('Continue')
    await ann.presses('Back')
    await ann.presses('Back')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /You said No/)
  })

  it('saves nothing if nothing was changed', async () => {
    const ann = await atForm()
    await ann.presses('Save')
    assert.match(ann.sees(), /Nothing was changed\./)
    assert.ok(!ann.buttons().includes('Undo'))
  })

  it('can be reached for every function by choosing the function', async () => {
    const ann = await atForm()
    await ann.presses('Functions')
    await ann.presses('Go to Agile working')
    assert.equal(ann.isAsked(), 'AGIL-1C')
    await opensForm(ann)
    assert.match(ann.sees(), /Agile working: all on one form/)
  })
})
