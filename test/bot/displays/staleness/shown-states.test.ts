// The states that messages are known to show are remembered for the messages that were used last.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import { shownStates } from '../../../../bot/displays/staleness/shown-states.ts'
import { board, question } from '../copies-of-displays.ts'

describe('The state that a message shows', () => {
  it('is known until a newer state is seen or the content becomes uncertain', () => {
    let state = 1
    const states = shownStates({ stateOf: () => state })
    assert.equal(states.isShown(board), false)
    states.set(board, states.current(board))
    assert.deepEqual([states.isShown(board), states.isShown(question)], [true, false])
    state = 2
    assert.equal(states.isShown(board), false)
    states.set(board, 2)
    states.forget(board)
    assert.equal(states.isShown(board), false)
  })

  it('is dropped after 2,000 other messages', () => {
    const states = shownStates({ stateOf: () => 1 })
    const name = (number: number) => ({ ...board, assessment: parseAssessmentId(`return-${number}`) ?? assert.fail() })
    for (let number = 0; number < 2000; number++) states.set(name(number), 1)
    assert.ok(states.isShown(name(0)))
    states.set(name(2000), 1)
    assert.ok(!states.isShown(name(1)) && states.isShown(name(0)))
  })
})
