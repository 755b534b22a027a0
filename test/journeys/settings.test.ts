// The settings of an assessment: its name, the council's particulars, targets, a due date.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Settings', () => {
  const teams = inTeams()

  async function atSettings() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('settings')
    return ann
  }

  it('name the assessment, and every card bears the name', async () => {
    const ann = await atSettings()
    ann.fills({ 'Name of this assessment': 'Spring view' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Settings saved\./)
    for (const word of ['resume', 'results', 'gaps', 'review', 'progress', 'finish', 'settings', 'pause']) {
      await ann.says(word)
      assert.match(ann.sees(), /^Spring view · Only you can see this/)
    }
  })

  it('keep the council, its type, its nation and the due date', async () => {
    const ann = await atSettings()
    ann.fills({
      Council: 'Wrenbridge Council',
      'Type of council': 'District council',
      Nation: 'Scotland',
      'Due date': '2026-06-30',
    })
    await ann.presses('Save')
    await ann.says('settings')
    assert.match(ann.sees(), /Council: Wrenbridge Council/)
    assert.match(ann.sees(), /Type of council: District council/)
    assert.match(ann.sees(), /Nation: Scotland/)
    assert.match(ann.sees(), /Due date: 2026-06-30/)
    assert.match(ann.sees(), /^Your view of Wrenbridge Council, started 4 May 2026/)
  })

  it('ask a question in the wording of the nation', async () => {
    const ann = await atSettings()
    ann.fills({ Nation: 'Wales' })
    await ann.presses('Save')
    await ann.presses('Continue')
    for (let times = 1; times <= 33; times++) await ann.presses('Yes')
    assert.match(ann.sees(), /ten most used services online in Welsh as fully as in English\?/)
  })

  it('set targets, and the gaps follow them', async () => {
    const ann = await atSettings()
    const targets = ['Digital leadership and strategy', 'Culture, people and skills']
    for (const name of targets) ann.fills({ [name]: 'Level 1, Started' })
    await ann.presses('Save')
    await ann.says('resume')
    for (let times = 1; times <= 10; times++) await ann.presses('No')
    await ann.says('gaps')
    // One function is answered: two of its criteria lie up to level 1.
    assert.match(ann.sees(), /So far 2 things to do on the way to the targets, of 10 in all\./)
  })

  it('name a due date that has passed, keep everything typed, and save nothing', async () => {
    const ann = await atSettings()
    ann.fills({ Council: 'Wrenbridge Council', 'Due date': '2026-05-03' })
    await ann.presses('Save')
    assert.match(ann.sees(), /The due date has passed already\./)
    assert.match(ann.sees(), /Council: Wrenbridge Council/)
    await ann.says('settings')
    assert.doesNotMatch(ann.sees(), /Wrenbridge/)
  })
})

describe('Settings that the deployment states', () => {
  const teams = inTeams({
    environment: { COUNCIL_NAME: 'Wrenbridge Council', COUNCIL_TYPE: 'other', COUNCIL_NATION: 'wales' },
  })

  it('hold for everybody and cannot be changed', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    assert.match(ann.sees(), /^Your view of Wrenbridge Council/)
    await ann.says('settings')
    assert.match(ann.sees(), /Type of council: Other public body \(set for everybody/)
    assert.throws(() => ann.fills({ Nation: 'England' }))
  })

  it('offer Not applicable without asking for the type of council', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('Yes')
    await ann.presses('More')
    assert.ok(ann.buttons().includes('Not applicable'))
  })
})
