// The first minutes: from "start" to answers that are saved one press at a time.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('The first answers', () => {
  const teams = inTeams()

  async function started() {
    const ann = teams().person('ann')
    await ann.says('start')
    return ann
  }

  it('begin with "start", which shows the first question at once and says who sees the answers', async () => {
    const ann = await started()
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /Only you see your answers, until you share them/)
    assert.match(ann.sees(), /Digital leadership and strategy · 1 of 10/)
    assert.match(ann.sees(), /Question 1 of 90/)
    assert.match(ann.sees(), /Yes means: A job description/)
    assert.deepEqual(ann.buttons(), ['Yes', 'No', 'Not sure', 'Skip', 'More', 'Progress', 'Pause'])
  })

  it('by Yes are saved, and the next question appears in the same card', async () => {
    const ann = await started()
    await ann.presses('Yes')
    assert.match(ann.sees(), /Saved Yes: Has the council named one senior officer/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ann.sees(), /1 of 90 questions answered/)
    assert.equal(ann.messages(), 1)
  })

  it('by No and Not sure are saved as such', async () => {
    const ann = await started()
    await ann.presses('No')
    assert.match(ann.sees(), /Saved No:/)
    await ann.presses('Not sure')
    assert.match(ann.sees(), /Saved Not sure:/)
    await ann.says('review')
    assert.match(ann.sees(), /No · you, 4 May 2026.*Not sure · you, 4 May 2026/s)
  })

  it('can be undone by Undo, which shows the question again', async () => {
    const ann = await started()
    await ann.presses('Yes')
    await ann.presses('Undo')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /Taken back\. Here is the question again\./)
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('can be replaced after Back, which shows the previous question with its answer', async () => {
    const ann = await started()
    await ann.presses('Yes')
    await ann.presses('Back')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /You said Yes on 4 May 2026\./)
    await ann.presses('No')
    assert.match(ann.sees(), /Saved No: Has the council named one senior officer/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })

  it('have Progress and Pause below the question, without opening More', async () => {
    const ann = await started()
    await ann.presses('Progress')
    assert.match(ann.sees(), /0 of 90 questions answered/)
    await ann.says('resume')
    await ann.presses('Pause')
    assert.match(ann.sees(), /Come back whenever you like/)
  })

  it('can be left out with Skip, and the skipped question comes again at the end', async () => {
    const ann = await started()
    await ann.presses('Skip')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    for (let answered = 1; answered <= 89; answered++) await ann.presses('Yes')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.presses('Yes')
    assert.match(ann.sees(), /All 90 questions are answered/)
  })

  it('to the last question of a function lead to a card with the level reached', async () => {
    const ann = await started()
    for (const said of ['Yes', 'Yes', 'Yes', 'Yes', 'No', 'No', 'No', 'No', 'No']) await ann.presses(said)
    assert.doesNotMatch(ann.sees(), /is answered, thank you/)
    await ann.presses('Not sure')
    assert.match(
      ann.sees(),
      /All of Digital leadership and strategy is answered, thank you\. 4 of 10 in place: level 2, Resourced\. 1 answered Not sure\. 2 criteria missing to level 3\./,
    )
    assert.equal(ann.isAsked(), 'CULT-1C')
  })

  it('without a Yes in two levels offer "None of the rest yet", which answers No to the rest and can be undone', async () => {
    const ann = await started()
    for (const said of ['No', 'Not sure', 'No', 'No']) await ann.presses(said)
    await ann.presses('None of the rest yet')
    assert.match(
      ann.sees(),
      /All of Digital leadership and strategy is answered, thank you\. 0 of 10 in place\. 1 answered Not sure\. 2 criteria missing to level 1\./,
    )
    assert.match(ann.sees(), /Saved No for the 6 questions left in Digital leadership and strategy\./)
    assert.equal(ann.isAsked(), 'CULT-1C')
    await ann.presses('Undo')
    assert.match(ann.sees(), /Taken back: 6 answers\./)
    assert.equal(ann.isAsked(), 'LEAD-3C')
    assert.match(ann.sees(), /4 of 90 questions answered/)
  })

  it('with one Yes in two levels do not offer "None of the rest yet"', async () => {
    const ann = await started()
    for (const said of ['No', 'No', 'Yes', 'No']) await ann.presses(said)
    assert.ok(!ann.buttons().includes('None of the rest yet'))
  })
})
