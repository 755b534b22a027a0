// More about a question: a note, a link to the evidence, "Not applicable", and the ways out.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('More about a question', () => {
  const teams = inTeams()

  async function atMore() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('More')
    return ann
  }

  it('explains why it is asked, what to do and its sources, and leads back', async () => {
    const ann = await atMore()
    assert.match(ann.sees(), /Why it matters\nWithout one accountable person/)
    assert.match(ann.sees(), /If the answer is No\nAsk the chief executive/)
    assert.match(ann.sees(), /Where it comes from\n\[.+\]\(https:.+\)/)
    await ann.presses('Back to question')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('keeps a note and a link with the answer', async () => {
    const ann = await atMore()
    ann.fills({
      'Note to yourself': 'Tom knows who signed it',
      'Link to the evidence': 'https://wrenbridge.example/jd',
    })
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /Saved\./)
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.presses('Yes')
    await ann.presses('Back')
    await ann.presses('More')
    assert.match(ann.sees(), /Note to yourself: Tom knows who signed it/)
    await ann.says('review')
    assert.match(ann.sees(), /Note: Tom knows who signed it\nEvidence: https:\/\/wrenbridge\.example\/jd/)
  })

  it('accepts an answer too, and saves what was typed beside it', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Tom knows who signed it' })
    await ann.presses('Yes')
    assert.match(ann.sees(), /Saved Yes/)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.says('review')
    assert.match(ann.sees(), /Yes · you, 4 May 2026\nNote: Tom knows who signed it/)
  })

  it('explains the words in the question, with an example that counts and one that does not', async () => {
    const ann = await atMore()
    assert.match(ann.sees(), /This counts: /)
    assert.match(ann.sees(), /This does not: /)
    await ann.says('go to question 4')
    await ann.says('what does this mean?')
    assert.match(ann.sees(), /What the words mean\n\S.+: .+/)
  })

  it('refuses a link that is not a web address, and keeps the typed text', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom', 'Link to the evidence': 'on the shared drive' })
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /The link to the evidence has to be a whole web address/)
    assert.match(ann.sees(), /Note to yourself: Ask Tom/)
    assert.match(ann.sees(), /Link to the evidence: on the shared drive/)
    ann.fills({ 'Link to the evidence': 'https://wrenbridge.example/drive' })
    await ann.presses('Save note and link')
    await ann.says('review')
    assert.match(ann.sees(), /Note: Ask Tom\nEvidence: https:\/\/wrenbridge\.example\/drive/)
  })

  it('refuses a link that would run a script', async () => {
    const ann = await atMore()
    ann.fills({ 'Link to the evidence': 'javascript:alert(1)' })
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /has to be a whole web address/)
  })

  it('refuses a note that is too long, and keeps its whole text', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': `${'x'.repeat(500)}!` })
    await ann.presses('Save note and link')
    assert.match(ann.sees(), /Note: at most 500 characters\./)
    assert.match(ann.sees(), /x{500}!/)
  })

  it('keeps a note when the answer changes, and removes it when it is cleared', async () => {
    const ann = await atMore()
    ann.fills({ 'Note to yourself': 'Ask Tom' })
    await ann.presses('Save note and link')
    await ann.presses('Yes')
    await ann.presses('Back')
    await ann.presses('No')
    await ann.says('review')
    assert.match(ann.sees(), /No · you, 4 May 2026\nNote: Ask Tom/)
    await ann.says('back')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': '' })
    await ann.presses('Save note and link')
    await ann.says('review')
    assert.doesNotMatch(ann.sees(), /Ask Tom/)
  })
})

describe('Not applicable', () => {
  const teams = inTeams()

  /** LEAD-3C may be not applicable to a police and crime commissioner or another public body. */
  async function atMoreOfLead3C(authority?: string) {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('Yes')
    if (authority) {
      await ann.says('change the council')
      ann.fills({ 'Type of council': authority })
      await ann.presses('Save')
      await ann.presses('Continue')
    }
    await ann.presses('More')
    return ann
  }

  it('is offered only to a known type of council that may choose it', async () => {
    const ann = await atMoreOfLead3C()
    assert.ok(!ann.buttons().includes('Not applicable'))
    assert.match(ann.sees(), /can be chosen here by: police and crime commissioner or other public body/)
  })

  it('needs a reason, and is saved with the reason', async () => {
    const ann = await atMoreOfLead3C('Other public body')
    await ann.presses('Not applicable')
    assert.match(ann.sees(), /Say in a few words why this cannot apply to your organisation\./)
    ann.fills({ 'If this cannot apply to your organisation: why?': 'We have no elected members' })
    await ann.presses('Not applicable')
    assert.match(ann.sees(), /Saved Not applicable:/)
    assert.equal(ann.isAsked(), 'LEAD-3P')
    await ann.says('review')
    assert.match(ann.sees(), /Not applicable · you, 4 May 2026\nReason: We have no elected members/)
  })

  it('is not offered to a type of council that may not choose it', async () => {
    const ann = await atMoreOfLead3C('County council')
    assert.ok(!ann.buttons().includes('Not applicable'))
    assert.doesNotMatch(ann.sees(), /Not applicable/)
  })

  it('prevents a change to a type of council that may not choose it', async () => {
    const ann = await atMoreOfLead3C('Other public body')
    ann.fills({ 'If this cannot apply to your organisation: why?': 'We have no elected members' })
    await ann.presses('Not applicable')
    await ann.says('change the council')
    ann.fills({ 'Type of organisation': 'County council' })
    await ann.presses('Save')
    assert.match(ann.sees(), /may not answer\. Change them first, then the type:\n- Must elected members/)
    await ann.says('settings')
    assert.match(ann.sees(), /Other public body/)
    await ann.presses('Organisation')
    assert.match(ann.sees(), /not saved yet.*Type of organisation: County council/s)
  })
})
