// Names and links as people type and choose them: the shown form, the sent form, and the refused ones.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('An evidence link', () => {
  const teams = inTeams()

  async function saves(evidence: string) {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('back')
    await ann.presses('More')
    ann.fills({ evidence })
    await ann.presses('Save note and link')
    return ann
  }

  for (const [typed, shown, href] of [
    ['https://example.org/a b.docx', 'https://example.org/a b.docx', 'https://example.org/a%20b.docx'],
    ['\u200bhttps://example.org/x\u2060', 'https://example.org/x', 'https://example.org/x'],
    ['HTTP://Cyngor.Example/Môn', 'HTTP://Cyngor.Example/Môn', 'http://cyngor.example/M%C3%B4n'],
  ] as const) {
    it(`${JSON.stringify(typed)} is shown as typed, and opens ${href}`, async () => {
      const ann = await saves(typed)
      await ann.says('review')
      assert.ok(ann.sees().includes(shown))
      assert.ok(JSON.stringify(ann.card()).includes(`{"type":"Action.OpenUrl","url":"${href}"}`))
    })
  }

  for (const typed of [
    'https://council.example@evil.example',
    'https://example.org/\u202egnp',
    'https://example.org/\u0007',
  ]) {
    it(`${JSON.stringify(typed)} is refused`, async () => {
      const ann = await saves(typed)
      assert.match(ann.sees(), /has to be a whole web address/)
      await ann.says('review')
      assert.doesNotMatch(JSON.stringify(ann.card()), /OpenUrl/)
    })
  }
})

describe('A name that a person chooses', () => {
  const teams = inTeams()

  it('is ignored if all of it is invisible', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const name of ['\u200b', '\u202e\u00ad', '\u3164 \u2800', '   ']) {
      for (const [part, input] of Object.entries({ 'Name and due date': 'name', Council: 'council' })) {
        await ann.says('settings')
        await ann.presses(part)
        ann.fills({ [input]: name })
        await ann.presses('Save')
      }
      await ann.says('progress')
      assert.match(ann.sees(), /Your view, started 4 May 2026/)
    }
  })

  it('keeps its visible text, on one line and in its own direction', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('rename')
    ann.fills({ name: '\u202eMôn\u200b\n2026 👩‍💻' })
    await ann.presses('Save')
    await ann.says('progress')
    assert.match(ann.sees(), /^Môn 2026 👩‍💻 · Only you can see this/m)
  })

  it('of a member cannot reverse the direction of text on a card or button', async () => {
    const room = teams().channel({
      members: ['Ann', { name: 'Eve', account: { name: 'Eve\u202e [x](https://evil.example)' } }, 'Ben'],
    })
    await room.person('Ann').says('start')
    await room.person('Ann').says('lead')
    await teams().stopsBot()
    const cards = JSON.stringify(teams().wire.calls.map(({ activity }) => activity))
    assert.match(cards, /Eve \[x\]/)
    assert.doesNotMatch(cards, /\u202e/)
  })
})

describe('A council’s name in the settings of the deployment', () => {
  for (const [name, title] of [
    ['\u202eCyngor\u200b Môn', 'Your view of Cyngor Môn, started 4 May 2026'],
    ['\u200b\u202e', 'Your view, started 4 May 2026'],
  ] as const) {
    describe(JSON.stringify(name), () => {
      const teams = inTeams({ environment: { COUNCIL_NAME: name } })

      it(`makes the title "${title}"`, async () => {
        const ann = teams().person('ann')
        await ann.says('start')
        assert.ok(ann.sees().includes(title))
      })
    })
  }
})
