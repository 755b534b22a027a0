// Comparing with last time: a personal view, a council return, by words and by buttons.

import assert from 'node:assert/strict'
import { inTeams } from '../support/bots/teams.ts'
import type { Client } from '../support/people/client.ts'
import { comesToHave, comesToSee, goes, opened, sets, together, withFive } from './five-people.ts'

describe('Comparing a personal view with the previous one', () => {
  const teams = inTeams()

  async function finishes(person: Client, ...answers: readonly string[]) {
    for (const answer of answers) await person.presses(answer)
    await person.says('finish')
    await person.presses('Finish now')
  }

  it('says what is missing before there are two finished views', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('compare')
    assert.match(ann.sees(), /Nothing to compare with yet/)
    await ann.presses('Results')
    assert.match(ann.sees(), /Results so far/)
    assert.ok(!ann.buttons().includes('Compare'))
  })

  it('is offered after Finish, and shows both side by side', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'Yes', 'No', 'Yes')
    teams().daysPass(365)
    await ann.says('start new')
    await ann.presses('Start a new one')
    await finishes(ann, 'Yes', 'Yes', 'No', 'Not sure')
    await ann.presses('Compare')
    assert.match(ann.sees(), /What has changed since 4 May 2026\n/)
    assert.match(ann.sees(), /Overall score\n0\.1 then, 0\.1 now, of 5\nthe same/)
    assert.match(ann.sees(), /In place\n2 of 90 \(2%\) then, 2 of 90 \(2%\) now/)
    assert.match(
      ann.sees(),
      /Digital leadership and strategy\nthe same\n1\.0 then, 1\.0 now, of 5\nFrom working towards level 1 to level 1, Started/,
    )
    assert.match(ann.sees(), /1 gap closed\n/)
    assert.match(ann.sees(), /1 gap opened\n/)
    assert.match(
      ann.sees(),
      /3 answers changed\n[^\n]+\nNo then, Yes now\n[^\n]+\nYes then, No now\n[^\n]+\nNo answer yet then, Not sure now/,
    )
  })

  it('works for an open view too, by the words that people use', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'No')
    await ann.says('start new')
    await ann.presses('Start a new one')
    await ann.presses('Yes')
    await ann.says('compare with last year')
    assert.match(ann.sees(), /as it stands on 4 May 2026/)
    assert.match(ann.sees(), /Digital leadership and strategy\n▲ up by 0\.5\n0\.0 then, 0\.5 now, of 5/)
  })

  it('keeps each submission of a reopened view, and lets a person choose one', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'Yes')
    for (const answer of ['Yes', 'Yes']) {
      teams().daysPass(30)
      await ann.presses('Open it again')
      await finishes(ann, answer)
    }
    await ann.presses('Compare')
    assert.match(ann.sees(), /What has changed since 3 Jun 2026/)
    assert.match(ann.sees(), /Over time\n.*\n4 May 2026: 0\.1 of 5/)
    await ann.presses('Compare with 4 May 2026')
    assert.match(ann.sees(), /What has changed since 4 May 2026/)
    assert.match(ann.sees(), /2 answers changed/)
  })

  it('shows no view of another person, even with a forged button', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'Yes')
    await ann.presses('More')
    assert.ok(!ann.buttons().includes('Compare with last time'), 'There is no earlier one.')
    await ann.says('start new')
    await ann.presses('Start a new one')
    await ann.says('compare with last time')
    assert.match(ann.sees(), /No function can be compared yet: one side has too few answers\./)
    assert.equal(ann.sees().match(/cannot be compared/g)?.length, 1)
    await ann.says('resume')
    await finishes(ann, 'Yes')
    await ann.presses('More')
    const old = ann.card()
    const bob = teams().person('bob')
    await bob.says('hello')
    await bob.presses('Compare with last time', old)
    assert.doesNotMatch(bob.sees(), /What has changed|Nothing to compare/)
  })
})

describe('Comparing a council return with the previous one', () => {
  const teams = withFive()

  it('is open to everybody in the channel, in its thread and on their own card', async () => {
    const council = await opened(teams())
    const { room, on } = council
    await sets(on.Bronwen, { answering: 'The first press is the answer' })
    const at = await together(council)
    await at.Grace.presses('Yes')
    await comesToSee(on.Bronwen, /1 of 90/)
    await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
    await comesToSee(on.Tariq, /Team board: submitted/)
    teams().daysPass(365)
    const tariq = room.person('Tariq')
    const before = tariq.messages()
    await on.Tariq.presses('Start another')
    await comesToHave(tariq, before + 1)
    const grace = room.person('Grace')
    await grace.says('compare with last year')
    assert.match(grace.sees(), /What has changed since 4 May 2026\n/)
    assert.match(grace.sees(), /Now: Council return 2, started 4 May 2027, as it stands on 4 May 2027/)
    // A question that is not answered yet is neither a gap nor a change.
    assert.doesNotMatch(grace.sees(), /opened|changed\n/)
    await grace.presses('Results')
    assert.match(grace.sees(), /As of 4 May 2027/)
    assert.ok(grace.buttons().includes('Compare'))
  })
})
