// Finishing an assessment, using it afterwards, and opening it again.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('Finishing', () => {
  const teams = inTeams()

  async function atFinish() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Not sure')
    const question = ann.card()
    await ann.says('finish')
    return { ann, question }
  }

  it('first names the open questions and the people who will see the result', async () => {
    const { ann } = await atFinish()
    assert.match(ann.sees(), /Finish this assessment\?/)
    assert.match(ann.sees(), /88 questions without an answer, 1 answered Not sure: they will count as not met\./)
    assert.match(ann.sees(), /Much is still open: only 2 of 90 questions are answered \(2%\)\./)
    assert.match(ann.sees(), /Only you will see it\. It does not become the council’s figure\./)
    await ann.presses('Go on answering')
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })

  it('freezes the figures, and an earlier question card says that the assessment is finished', async () => {
    const { ann, question } = await atFinish()
    await ann.presses('Finish now')
    assert.match(ann.sees(), /Finished on 4 May 2026\. These figures are frozen; only you can see them\./)
    await ann.presses('Yes', question)
    assert.match(ann.sees(question), /This assessment is finished, so its answers stay as they are\./)
    await ann.says('results')
    assert.match(ann.sees(), /88 questions are still open and 1 is answered Not sure/)
  })

  it('can be undone from an old card, and answers count again from then on', async () => {
    const { ann, question } = await atFinish()
    await ann.presses('Finish now')
    await ann.presses('Yes', question)
    const finished = { ...question, card: ann.card(question).card }
    await ann.presses('Open it again', finished)
    assert.match(ann.sees(question), /Question 3 of 90/)
    await ann.says('yes')
    assert.equal(ann.isAsked(), 'LEAD-2P')
  })

  it('typed again afterwards shows the frozen results, with a button to reopen them', async () => {
    const { ann } = await atFinish()
    await ann.presses('Finish now')
    teams().daysPass(3)
    await ann.says('finish')
    assert.match(ann.sees(), /Finished on 4 May 2026/)
    await ann.presses('Open it again')
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })

  it('happens once if the button is pressed twice', async () => {
    const { ann } = await atFinish()
    await ann.pressesAndStutters('Finish now')
    assert.match(ann.sees(), /Finished on 4 May 2026/)
  })

  it('makes typed answers lead to the results', async () => {
    const { ann } = await atFinish()
    await ann.presses('Finish now')
    await ann.says('yes')
    assert.match(ann.sees(), /Finished on 4 May 2026\. These figures are frozen/)
  })

  it('makes "start" offer the results and a new assessment, and start nothing by accident', async () => {
    const { ann } = await atFinish()
    await ann.presses('Finish now')
    await ann.says('start')
    assert.match(ann.sees(), /You have finished an assessment/)
    await ann.presses('See your results')
    assert.match(ann.sees(), /Finished on 4 May 2026/)
    await ann.says('my assessments')
    assert.doesNotMatch(ann.sees(), /Your view 2/)
    await ann.says('start')
    await ann.presses('Start a new one')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /^Your view 2, started 4 May 2026/)
    await ann.says('my assessments')
    await ann.presses('Your view, started 4 May 2026')
    assert.match(ann.sees(), /Finished on 4 May 2026/)
  })

  it('offers only working buttons for "stop", "what does this mean" and "I made a mistake"', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('finish')
    await ann.presses('Finish now')
    await ann.says('quit')
    assert.match(ann.sees(), /^Everything is saved/)
    await ann.says('what does this mean')
    assert.match(ann.sees(), /^How the results are worked out/)
    await ann.says('I made a mistake')
    assert.ok(!ann.buttons().includes('Undo') && !ann.buttons().includes('Change it'))
    await ann.presses('Open it again')
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })
})
