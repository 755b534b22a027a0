// Old cards, presses delivered twice, two devices: an answer is saved once, to its own question, overwriting nothing.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('An old card', () => {
  const teams = inTeams()

  async function answeredYes() {
    const ann = teams().person('ann')
    await ann.says('start')
    const old = ann.card()
    await ann.presses('Yes')
    return { ann, old }
  }

  it('pressed with the same answer changes nothing, and shows her current question', async () => {
    const { ann, old } = await answeredYes()
    await ann.presses('Yes', old)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /1 of 90 questions answered/)
  })

  it('pressed with another answer asks before it changes anything', async () => {
    const { ann, old } = await answeredYes()
    teams().daysPass(2)
    await ann.presses('No', old)
    assert.match(ann.sees(), /You have answered this since/)
    assert.match(ann.sees(), /Has the council named one senior officer/)
    assert.match(ann.sees(), /You said Yes on 4 May 2026\. Change it to No\?/)
    await ann.presses('Keep Yes')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.presses('Back')
    assert.match(ann.sees(), /You said Yes/)
  })

  it('does not ask if only a note was added since', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Back')
    const old = ann.card()
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Save note and link')
    await ann.presses('No', old)
    assert.match(ann.sees(), /Saved No/)
  })

  it('changes the answer after she confirms', async () => {
    const { ann, old } = await answeredYes()
    await ann.presses('No', old)
    await ann.presses('Change to No')
    assert.match(ann.sees(), /Saved No: Has the council named one senior officer/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  it('of an earlier question leaves her at her current question', async () => {
    const { ann, old } = await answeredYes()
    for (let times = 1; times <= 11; times++) await ann.presses('Yes')
    await ann.presses('No', old)
    await ann.presses('Change to No')
    assert.equal(ann.isAsked(), 'CULT-2C')
  })

  it('whose answer was undone can be pressed again', async () => {
    const { ann, old } = await answeredYes()
    await ann.presses('Undo')
    await ann.presses('No', old)
    assert.match(ann.sees(), /Saved No/)
  })

  it('with Undo does not undo an answer that was changed since', async () => {
    const { ann } = await answeredYes()
    const withUndo = ann.card()
    await ann.presses('Back')
    await ann.presses('No')
    await ann.presses('Undo', withUndo)
    assert.match(ann.sees(), /There is nothing to take back: no answer was given yet, or it has changed since\./)
    await ann.presses('Continue')
    await ann.presses('Back')
    assert.match(ann.sees(), /You said No/)
  })

  it('with "None of the rest yet" changes nothing if the rest was answered meanwhile', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('No')
    const old = ann.card()
    for (let times = 1; times <= 6; times++) await ann.presses('Yes')
    await ann.presses('None of the rest yet', old)
    assert.equal(ann.isAsked(), 'CULT-1C')
    await ann.says('review')
    await ann.presses('Previous function')
    assert.equal(ann.sees().match(/^Yes · you/gm)?.length, 6)
  })
})

describe('A press that is delivered twice', () => {
  const teams = inTeams()

  it('answers once', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.pressesAndStutters('Yes')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /Saved Yes.*1 of 90 questions answered/s)
  })

  it('undoes once', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Yes')
    await ann.pressesAndStutters('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /Taken back.*1 of 90 questions answered/s)
  })

  it('answers the rest once, and Undo reverts it', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('No')
    await ann.pressesAndStutters('None of the rest yet')
    assert.match(ann.sees(), /Saved No for the 6 questions left/)
    await ann.presses('Undo')
    assert.match(ann.sees(), /4 of 90 questions answered/)
  })

  it('saves a form once', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    await ann.presses('All on one form')
    ann.fills({ 'LEAD-1C': 'Yes', 'LEAD-1P': 'No' })
    await ann.pressesAndStutters('Save')
    assert.match(ann.sees(), /Saved 2 answers\./)
  })

  it('saves a note once', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.pressesAndStutters('Save note and link')
    assert.match(ann.sees(), /Saved\./)
  })

  it('starts one assessment, even if Start is pressed twice at the same moment', async () => {
    const ann = teams().person('ann')
    await ann.installs()
    await Promise.all([ann.presses('Start'), ann.presses('Start')])
    await ann.says('resume')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('reopens it once', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('finish')
    await ann.presses('Finish now')
    await ann.pressesAndStutters('Open it again')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })
})

describe('Two devices of one person', () => {
  const teams = inTeams()

  it('that give the same answer save one answer', async () => {
    const laptop = teams().person('ann')
    await laptop.says('start')
    const phone = laptop.anotherDevice()
    await laptop.presses('Yes')
    await phone.presses('Yes')
    assert.equal(phone.isAsked(), 'LEAD-1P')
    assert.match(phone.sees(), /1 of 90 questions answered/)
  })

  it('ask first when the second gives a different answer', async () => {
    const laptop = teams().person('ann')
    await laptop.says('start')
    const phone = laptop.anotherDevice()
    await laptop.presses('Yes')
    await phone.presses('Not sure')
    assert.match(phone.sees(), /You said Yes on 4 May 2026\. Change it to Not sure\?/)
    await phone.presses('Change to Not sure')
    assert.match(phone.sees(), /Saved Not sure/)
    await laptop.presses('Back')
    assert.match(laptop.sees(), /You said Not sure/)
  })

  it('that answer at the same moment save one answer, and the other one asks first', async () => {
    const laptop = teams().person('ann')
    await laptop.says('start')
    const phone = laptop.anotherDevice()
    await Promise.all([laptop.presses('Yes'), phone.presses('No')])
    const asked = [laptop, phone].filter((device) => device.sees().includes('You have answered this since'))
    assert.equal(asked.length, 1)
  })

  it('do not change back an answer through a card that was drawn earlier', async () => {
    const laptop = teams().person('ann')
    await laptop.says('start')
    await laptop.presses('Yes')
    await laptop.presses('Back')
    const phone = laptop.anotherDevice()
    await phone.opensAgain()
    await phone.presses('No')
    await laptop.presses('Not sure')
    assert.match(laptop.sees(), /You said No on 4 May 2026\. Change it to Not sure\?/)
  })
})
