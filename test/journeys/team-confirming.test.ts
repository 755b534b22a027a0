// Confirming on review: a second member says that an answer is right, and the results count it.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { goes, goesBack, opened, takes, withFive } from './five-people.ts'

/** Opens the answers of the first function, whatever card the last edit left, and presses its button. */
async function atAnswers(person: Client, ...titles: readonly string[]): Promise<void> {
  await goesBack(person, 'Board')
  await goes(person, 'More', 'Answers', ...titles)
}

describe('Confirming an answer on review', () => {
  const teams = withFive()

  it('is possible for another member, can be undone, and is dropped when the answer changes', async () => {
    const council = await opened(teams())
    const { on } = council
    const chat = await takes(council, 'Grace', 'Digital leadership and strategy')
    await chat.presses('Begin')
    await chat.presses('Yes')
    await chat.presses('No')
    await atAnswers(on.Tariq)
    await eventually(() => assert.match(on.Tariq.sees(), /Yes · Grace Example/))
    assert.equal(on.Tariq.buttons().filter((title) => title.startsWith('Confirm: ')).length, 2)
    await on.Tariq.presses('Confirm: question 1')
    assert.match(on.Tariq.sees(), /Yes · Grace Example, 4 May 2026\nConfirmed by you, 4 May 2026/)
    await goes(on.Bronwen, 'Results')
    assert.match(on.Bronwen.sees(), /100% were seen by two/)
    await goes(on.Bronwen, 'Board')
    await goes(on.Grace, 'More', 'Answers')
    assert.match(on.Grace.sees(), /Confirmed by Tariq Example, 4 May 2026/)
    assert.ok(!on.Grace.buttons().some((title) => title.startsWith('Confirm: ')), 'She gave the answers.')
    await atAnswers(on.Tariq, 'Take back: question 1')
    assert.doesNotMatch(on.Tariq.sees(), /Confirmed by/)
    await atAnswers(on.Tariq, 'Confirm: question 1')
    await chat.presses('Back')
    await chat.presses('Back')
    await chat.presses('No')
    await eventually(async () => {
      await atAnswers(on.Fergus)
      assert.match(on.Fergus.sees(), /No · Grace Example/)
      assert.doesNotMatch(on.Fergus.sees(), /Confirmed by/)
    })
  })
})
