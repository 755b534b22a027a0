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

  async function at(part: string) {
    const ann = await atSettings()
    await ann.presses(part)
    return ann
  }

  it('list their parts, each with its present values', async () => {
    const ann = await atSettings()
    assert.match(ann.sees(), /Council\nNothing said yet/)
    assert.match(ann.sees(), /Name and due date\nNo name · no due date/)
    assert.match(ann.sees(), /Target levels\nLevel 3 for all 9 functions/)
    assert.doesNotMatch(ann.sees(), /Rules and leads/)
  })

  it('save one part, and leave the others unchanged', async () => {
    const ann = await at('Name and due date')
    ann.fills({ 'Name of this assessment': 'Spring view', 'Due date': '2026-06-30' })
    await ann.presses('Save')
    await ann.presses('Council')
    ann.fills({ Council: 'Wrenbridge Council', Nation: 'Wales' })
    await ann.presses('Save')
    await ann.presses('Target levels')
    ann.fills({ 'Agile working': 'Level 5, Leading' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Council\nWrenbridge Council · Wales\n/)
    assert.match(ann.sees(), /Name and due date\nSpring view · due on 30 Jun 2026\n/)
    assert.match(ann.sees(), /Target levels\nLevel 3 for 8 functions, level 5 for 1\n/)
  })

  it('clear values that were cleared, and change nothing with Back', async () => {
    const ann = await at('Name and due date')
    ann.fills({ name: 'Spring view', due: '2026-06-30' })
    await ann.presses('Save')
    await ann.presses('Name and due date')
    await ann.presses('Back')
    assert.match(ann.sees(), /Spring view · due on 30 Jun 2026/)
    await ann.presses('Name and due date')
    ann.fills({ name: '', due: '' })
    await ann.presses('Save')
    assert.match(ann.sees(), /No name · no due date/)
  })

  it('have Delete on another card than Save', async () => {
    const ann = await atSettings()
    assert.deepEqual(ann.buttons(), [
      ...['Council', 'Name and due date', 'Target levels', 'Counted with colleagues', 'Language'],
      ...['Delete my data', 'Continue'],
    ])
    for (const part of ['Council', 'Name and due date', 'Target levels']) {
      await ann.presses(part)
      assert.ok(ann.buttons().includes('Save'))
      assert.ok(!ann.buttons().some((title) => title.includes('Delete')), part)
      await ann.presses('Back')
    }
    await ann.presses('Delete my data')
    assert.match(ann.sees(), /Delete everything you have answered here\?/)
  })

  for (const [words, input] of [
    ['targets', 'Agile working'],
    ['change the council', 'Type of council'],
    ['due date', 'Due date'],
    ['rename this', 'Name of this assessment'],
  ] as const) {
    it(`open the right part for “${words}”`, async () => {
      const ann = await atSettings()
      await ann.says(words)
      assert.match(ann.sees(), new RegExp(`^${input}: `, 'm'))
    })
  }

  it('list all parts for "rules", which a personal view does not have', async () => {
    const ann = await atSettings()
    await ann.says('rules')
    assert.match(ann.sees(), /Target levels\nLevel 3 for all 9 functions/)
  })

  it('name the assessment, and every card shows the name', async () => {
    const ann = await at('Name and due date')
    ann.fills({ 'Name of this assessment': 'Spring view' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Settings saved\./)
    for (const word of ['resume', 'results', 'gaps', 'review', 'progress', 'finish', 'settings', 'pause']) {
      await ann.says(word)
      assert.match(ann.sees(), /^Spring view · Only you can see this/)
    }
  })

  it('keep the council, its type, its nation and the due date', async () => {
    const ann = await at('Council')
    const names = { Council: 'Wrenbridge Council', 'Council’s name in Welsh': 'Cyngor Pont y Dryw' }
    ann.fills({ ...names, 'Type of council': 'District council', Nation: 'Scotland' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Wrenbridge Council · Cyngor Pont y Dryw · District council/)
    await ann.presses('Name and due date')
    ann.fills({ 'Due date': '2026-06-30' })
    await ann.presses('Save')
    await ann.says('settings')
    await ann.presses('Council')
    assert.match(ann.sees(), /Council: Wrenbridge Council/)
    assert.match(ann.sees(), /Council’s name in Welsh: Cyngor Pont y Dryw/)
    assert.match(ann.sees(), /Type of council: District council/)
    assert.match(ann.sees(), /Nation: Scotland/)
    await ann.presses('Back')
    await ann.presses('Name and due date')
    assert.match(ann.sees(), /Due date: 2026-06-30/)
    assert.match(ann.sees(), /^Your view of Wrenbridge Council, started 4 May 2026/)
  })

  it('give questions in the wording of the nation', async () => {
    const ann = await at('Council')
    ann.fills({ Nation: 'Wales' })
    await ann.presses('Save')
    await ann.presses('Continue')
    for (let times = 1; times <= 33; times++) await ann.presses('Yes')
    assert.match(ann.sees(), /ten most used services online in Welsh as fully as in English\?/)
  })

  it('set targets, and the gaps change with them', async () => {
    const ann = await at('Target levels')
    const targets = ['Digital leadership and strategy', 'Culture, people and skills']
    for (const name of targets) ann.fills({ [name]: 'Level 1, Started' })
    await ann.presses('Save')
    await ann.says('resume')
    for (let times = 1; times <= 10; times++) await ann.presses('No')
    await ann.says('gaps')
    // One function is answered, and two of its criteria are within level 1.
    assert.match(ann.sees(), /2 things to do to reach the targets, of 10 in all\./)
  })

  it('refuse a due date in the past, keep everything typed, and save nothing', async () => {
    const ann = await at('Name and due date')
    ann.fills({ 'Name of this assessment': 'Spring view', 'Due date': '2026-05-03' })
    await ann.presses('Save')
    assert.match(ann.sees(), /The due date has passed already\./)
    assert.match(ann.sees(), /Name of this assessment: Spring view/)
    await ann.says('settings')
    assert.doesNotMatch(ann.sees(), /Spring view/)
  })

  it('set all targets to one level with one press, and Save stores them', async () => {
    const ann = await at('Target levels')
    await ann.presses('All to level 4')
    assert.match(ann.sees(), /Every function below is set to level 4\. Press Save to keep that\./)
    assert.equal(ann.sees().match(/: Level 4, Managed$/gm)?.length, 9)
    ann.fills({ 'Agile working': 'Level 2, Resourced' })
    await ann.presses('Save')
    assert.match(ann.sees(), /Target levels\nLevel 4 for 8 functions, level 2 for 1\n/)
  })

  it('leave the stored targets unchanged until they are saved', async () => {
    const ann = await at('Target levels')
    await ann.presses('All to level 4')
    await ann.presses('Back')
    assert.match(ann.sees(), /Target levels\nLevel 3 for all 9 functions/)
    await ann.presses('Target levels')
    assert.match(ann.sees(), /is kept, and not saved yet/)
    await ann.presses('All to level 3')
    await ann.presses('Back')
    await ann.presses('Target levels')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
    assert.equal(ann.sees().match(/: Level 3, Established$/gm)?.length, 9)
  })

  it('keep the unsaved text of each part until it is saved', async () => {
    const ann = await at('Council')
    ann.fills({ Council: 'Wrenbridge Council', Nation: 'Wales' })
    await ann.presses('Back')
    assert.match(ann.sees(), /Council\nNothing said yet/)
    await ann.presses('Name and due date')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
    ann.fills({ name: 'Spring view' })
    await ann.presses('Back')
    await ann.presses('Council')
    assert.match(ann.sees(), /is kept, and not saved yet/)
    assert.match(
      ann.sees(),
      /Council: Wrenbridge Council\nCouncil’s name in Welsh: \nType of council: Not said\nNation: Wales/,
    )
    await ann.presses('Save')
    assert.match(ann.sees(), /Council\nWrenbridge Council · Wales\n/)
    await ann.presses('Council')
    assert.doesNotMatch(ann.sees(), /not saved yet/)
    await ann.presses('Back')
    await ann.presses('Name and due date')
    assert.match(ann.sees(), /Name of this assessment: Spring view/)
  })
})

describe('Settings that the deployment fixes', () => {
  const teams = inTeams({
    environment: { COUNCIL_NAME: 'Wrenbridge Council', COUNCIL_TYPE: 'other', COUNCIL_NATION: 'wales' },
  })

  it('apply to everybody and cannot be changed', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    assert.match(ann.sees(), /^Your view of Wrenbridge Council/)
    await ann.says('settings')
    assert.match(ann.sees(), /Organisation\nWrenbridge Council · Other public body · Wales\n/)
    await ann.presses('Organisation')
    assert.match(ann.sees(), /Type of organisation: Other public body \(set for everybody/)
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
