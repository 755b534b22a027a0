// Bring my answers: a member who takes a function fills its open questions from their own view, after a preview.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { comesToSee, opened, takes, withFive } from './five-people.ts'

const leadership = 'Digital leadership and strategy'

describe('Bring my answers', () => {
  const teams = withFive()

  it('shows a preview, brings only the answers in it, and can be undone', async () => {
    const council = await opened(teams())
    const { on } = council
    const chat = on.Grace.privately()
    await chat.says('start')
    for (const said of ['Yes', 'No', 'Not sure']) await chat.presses(said)
    const function_ = await takes(council, 'Grace', leadership)
    await function_.presses('Bring my answers')
    assert.match(
      function_.sees(),
      /Bring your answers: Digital leadership and strategy\nFrom: Your view, started 4 May 2026/,
    )
    assert.match(function_.sees(), /Yes · .+\nNo · .+\n1 answer Not sure: the question stays open here\./)
    await function_.presses('Bring 2 answers')
    assert.match(function_.sees(), /Saved 2 answers\./)
    await comesToSee(on.Fergus, /2 of 90 questions answered/)
    await function_.presses('Undo')
    await eventually(() => comesToSee(on.Fergus, /0 of 90 questions answered/))
  })

  it('says so if there is nothing to bring', async () => {
    const council = await opened(teams())
    const chat = await takes(council, 'Grace', leadership)
    await chat.presses('Bring my answers')
    assert.match(chat.sees(), /You have no answer of your own to this function\./)
  })

  it('shows the preview again if the return has changed, and brings nothing', async () => {
    const council = await opened(teams())
    const own = council.on.Grace.privately()
    await own.says('start')
    await own.presses('Yes')
    await own.presses('Yes')
    const chat = await takes(council, 'Grace', leadership)
    await chat.presses('Bring my answers')
    const preview = chat.card()
    await chat.presses('Continue')
    await chat.presses('No')
    await chat.presses('Bring 2 answers', preview)
    assert.match(chat.sees(), /1 question answered here already/)
    assert.ok(chat.buttons().includes('Bring 1 answer'))
  })
})
