// The nation decides which legal duties come first: the bot asks for it at Finish, with a way to set it.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'

describe('The nation', () => {
  const teams = inTeams()

  async function answering() {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let nth = 0; nth < 6; nth++) await ann.presses('No')
    return ann
  }

  for (const [from, card] of [
    ['finish', /Finish this assessment\?/],
    ['gaps', /Gaps, in the order to close them/],
  ] as const) {
    it(`can be set from the card of ${from}, which returns afterwards`, async () => {
      const ann = await answering()
      await ann.says(from)
      await ann.presses('Set the nation')
      assert.match(ann.sees(), /The nation decides which laws and sources you see\./)
      await ann.presses('Back')
      assert.match(ann.sees(), card)
      await ann.presses('Set the nation')
      ann.fills({ Nation: 'Wales' })
      await ann.presses('Save')
      assert.match(ann.sees(), card)
      assert.ok(!ann.buttons().includes('Set the nation'))
    })
  }

  it('of a finished view can be set after reopening, as the gaps explain', async () => {
    const ann = await answering()
    await ann.says('finish')
    await ann.presses('Finish now')
    await ann.presses('Gaps')
    assert.match(ann.sees(), /To set it, open the assessment again, then go to Settings\./)
    assert.ok(!ann.buttons().includes('Set the nation'))
  })
})
