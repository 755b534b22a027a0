// Observers in a channel: they see everything, do not vote, and the team does not wait for them.

import assert from 'node:assert/strict'
import { comesToSee, goes, goesBack, opened, together, withFive } from './five-people.ts'

describe('An observer in a channel', () => {
  const teams = withFive()

  it('sees the question without vote buttons, and the team does not wait for them', async () => {
    const council = await opened(teams())
    const { on } = council
    await goes(on.Bronwen, 'More', 'Observers', 'Make Eleri Example an observer')
    assert.match(on.Bronwen.sees(), /Eleri Example\nObserver/)
    await goesBack(on.Bronwen, 'Board')
    const at = await together(council)
    await at.Eleri.presses('Yes')
    assert.match(at.Eleri.sees(), /You observe here: you see everything and do not vote\./)
    await goesBack(at.Eleri, 'Back to the question')
    assert.match(at.Eleri.sees(), /You observe: you see everything and do not vote\./)
    assert.ok(!at.Eleri.buttons().includes('Not sure'))
    for (const name of ['Bronwen', 'Tariq', 'Grace', 'Fergus'] as const) await at[name].presses('Yes')
    await comesToSee(at.Grace, /All 4 have voted: 4 Yes/)
  })

  it('cannot take a function, and can again once a lead gives the vote back', async () => {
    const { on } = await opened(teams())
    await goes(on.Bronwen, 'More', 'Observers', 'Make Eleri Example an observer', 'Board')
    await goes(on.Eleri, 'Take a function', 'Take Agile working')
    assert.match(on.Eleri.sees(), /An observer has no function\./)
    await goes(on.Bronwen, 'More', 'Observers', 'Give Eleri Example their vote back', 'Board')
    await goes(on.Bronwen, 'More', 'What happened here')
    assert.match(on.Bronwen.sees(), /Vote given back by you: Eleri Example.*Made an observer by you: Eleri Example/s)
    await goes(on.Bronwen, 'Board')
    await goes(on.Eleri, 'Board')
    await goes(on.Eleri, 'Take a function', 'Take Agile working')
    assert.match(on.Eleri.sees(), /Agile working is yours\./)
  })

  it('cannot be a person who has a function', async () => {
    const { on } = await opened(teams())
    await goes(on.Tariq, 'Take a function', 'Take Agile working', 'Board')
    await goes(on.Bronwen, 'More', 'Observers', 'Make Tariq Example an observer')
    assert.match(on.Bronwen.sees(), /Tariq Example has Agile working, and an observer has no function\./)
  })
})
