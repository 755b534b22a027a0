// The last answer says that all is answered and offers Finish first, whichever way it was given.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import { newest } from '../support/cards/sample.ts'
import type { Client } from '../support/people/client.ts'

describe('The last answer of all', () => {
  const teams = inTeams()

  /** Every function answered by its form, except `left` questions of the last one. */
  async function nearlyDone(left: number) {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const [nth, { questions }] of newest.functions.entries()) {
      await ann.says(`go to question ${nth * 10 + 1}`)
      await ann.presses('More')
      await ann.presses('All on one form')
      const filled = nth === 8 ? questions.slice(left) : questions
      ann.fills(Object.fromEntries(filled.map(({ id }) => [id, 'Yes'])))
      await ann.presses('Save')
    }
    return ann
  }

  function firstPrimary(ann: Client): string | undefined {
    const found: string[] = []
    JSON.stringify(ann.card().card, (_, value) => {
      if (value?.style === 'positive') found.push(value.title)
      return value
    })
    return found[0]
  }

  it('on a form says that all questions are answered, and offers Finish first', async () => {
    const ann = await nearlyDone(0)
    assert.match(ann.sees(), /All 90 questions are answered\./)
    assert.equal(firstPrimary(ann), 'Finish')
    await ann.presses('Finish')
    assert.match(ann.sees(), /Every question is answered\./)
  })

  for (const how of ['pressed', 'typed'] as const) {
    it(`${how} on its own card says that all questions are answered, and offers Finish first`, async () => {
      const ann = await nearlyDone(1)
      assert.doesNotMatch(ann.sees(), /All 90 questions/)
      await ann.says('resume')
      await (how === 'typed' ? ann.says('no') : ann.presses('No'))
      assert.match(ann.sees(), /All 90 questions are answered\./)
      assert.equal(firstPrimary(ann), 'Finish')
    })
  }
})
