// The settings of a council return, which a lead saves in their own chat: who leads from then on.

import assert from 'node:assert/strict'
import { opened, sets, withFive } from './five-people.ts'

describe('A lead who is named in the settings', () => {
  const teams = withFive()

  it('finds the settings in their own chat', async () => {
    const { on } = await opened(teams())
    const eleri = on.Eleri.privately()
    await eleri.says('settings')
    assert.doesNotMatch(eleri.sees(), /Who leads/)
    await sets(on.Bronwen, { 'Who leads': 'Bronwen Example, Eleri Example' })
    await eleri.says('settings')
    assert.match(eleri.sees(), /Who leads/)
    eleri.fills({ 'Name of this assessment': 'Spring return' })
    await eleri.presses('Save')
    assert.match(eleri.sees(), /Settings saved\./)
  })
})
