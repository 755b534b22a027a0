// The settings of a council return, which leads save part by part in their own chats.

import assert from 'node:assert/strict'
import { opened, sets, withFive } from './five-people.ts'

describe('A lead who is named in the settings', () => {
  const teams = withFive()

  it('finds the settings in their own chat', async () => {
    const { on } = await opened(teams())
    const eleri = on.Eleri.privately()
    await eleri.says('settings')
    assert.doesNotMatch(eleri.sees(), /Rules and leads/)
    await sets(on.Bronwen, { 'Who leads': 'Bronwen Example, Eleri Example' })
    await eleri.says('settings')
    assert.match(eleri.sees(), /Rules and leads\nVotes, then one answer · led by you and Bronwen Example\n/)
    await eleri.presses('Rules and leads')
    assert.match(eleri.sees(), /Who leads/)
    await eleri.presses('Back')
    await eleri.presses('Name and due date')
    eleri.fills({ 'Name of this assessment': 'Spring return' })
    await eleri.presses('Save')
    assert.match(eleri.sees(), /Settings saved\./)
  })
})

describe('The settings of a council return', () => {
  const teams = withFive()

  /** Bronwen and Eleri lead, and each has opened the rules in their own chat. */
  async function atRules() {
    const { on } = await opened(teams())
    await sets(on.Bronwen, { 'Who leads': 'Bronwen Example, Eleri Example' })
    const [bronwen, eleri] = [on.Bronwen.privately(), on.Eleri.privately()]
    for (const lead of [bronwen, eleri]) await lead.says('rules')
    return { bronwen, eleri }
  }

  it('save from each of two leads only the values that this lead changed', async () => {
    const { bronwen, eleri } = await atRules()
    bronwen.fills({ answering: 'The first press is the answer' })
    eleri.fills({ guests: 'Vote as well' })
    await bronwen.presses('Save')
    await eleri.presses('Save')
    await eleri.presses('Rules and leads')
    assert.match(eleri.sees(), /How an answer comes about: The first press is the answer/)
    assert.match(eleri.sees(), /Guests: Vote as well/)
  })

  it('keep the rules when another part is saved, and the other parts when the rules are saved', async () => {
    const { bronwen, eleri } = await atRules()
    await eleri.presses('Back')
    await eleri.presses('Name and due date')
    eleri.fills({ name: 'Spring return', due: '2026-06-30' })
    bronwen.fills({ answering: 'The first press is the answer' })
    await bronwen.presses('Save')
    await eleri.presses('Save')
    assert.match(eleri.sees(), /Spring return · due on 30 Jun 2026\n/)
    assert.match(eleri.sees(), /The first press is the answer · led by you and Bronwen Example\n/)
    await bronwen.says('settings')
    assert.match(bronwen.sees(), /Spring return · due on 30 Jun 2026\n/)
  })

  it('have no Delete button, and keep rules that were not saved as a draft', async () => {
    const { bronwen } = await atRules()
    bronwen.fills({ answering: 'The first press is the answer' })
    await bronwen.presses('Back')
    assert.ok(!bronwen.buttons().some((title) => title.includes('Delete')))
    assert.match(bronwen.sees(), /Rules and leads\nVotes, then one answer/)
    await bronwen.presses('Rules and leads')
    assert.match(bronwen.sees(), /is kept, and not saved yet/)
    assert.match(bronwen.sees(), /How an answer comes about: The first press is the answer/)
  })
})
