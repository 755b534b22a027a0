// Earlier council returns of a channel: listed after another one is started, with the figures as submitted.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { comesToHave, comesToSee, five, goes, type Name, opened, sets, together, withFive } from './five-people.ts'

const first = 'Council return, started 4 May 2026'
const second = 'Council return 2, started 5 May 2026'

/** Presses the titles until the text can be read. Begins again when an edit has brought the board back. */
async function finds(person: Client, text: RegExp, ...titles: readonly string[]): Promise<void> {
  await eventually(async () => {
    for (const title of ['More', 'Earlier returns', ...titles]) {
      if (person.buttons().includes(title)) await person.presses(title)
    }
    assert.match(person.sees(), text)
  })
}

describe('An earlier council return', () => {
  const teams = withFive()

  /** The first press is the answer; two are given, Bronwen submits, and Tariq starts another a day later. */
  async function another() {
    const members = [...five.slice(0, 4), { name: 'Eleri', isGuest: true }]
    const council = await opened(teams(), teams().channel({ members }))
    const { room, on } = council
    await sets(on.Bronwen, { answering: 'The first press is the answer', guests: 'Vote as well' })
    const at = await together(council)
    await at.Grace.presses('Yes')
    await at.Grace.presses('Yes')
    await comesToSee(on.Bronwen, /2 of 90/)
    await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
    await comesToSee(on.Tariq, /Team board: submitted/)
    teams().daysPass(1)
    await startsAnother(room.person('Tariq'), on.Tariq)
    const board = (name: Name) => room.person(name).looksAt(second)
    await comesToSee(board('Tariq'), /0 of 90/)
    return { room, on, board }
  }

  async function startsAnother(person: Client, board: Client): Promise<void> {
    const before = person.messages()
    await board.presses('Start another')
    await comesToHave(person, before + 1)
  }

  it('is listed under More of the next one, with its figures as submitted', async () => {
    const grace = (await another()).board('Grace')
    await finds(grace, /^Council return 2, started 5 May 2026 · Everyone here can see this\nOther council returns\n/)
    const figures = /started 4 May 2026\nSubmitted on 4 May 2026 · overall score 0\.1 of 5\n/
    await finds(grace, figures)
    await finds(grace, /^Council return, started.*Submitted on 4 May 2026\. These.*frozen/s, `See results: ${first}`)
    assert.match(grace.sees(), /At least: 88 questions are still open/)
    assert.match(grace.sees(), /Overall score\n0\.1 of 5/)
  })

  it('has a button to the board of the open one', async () => {
    const fergus = (await another()).board('Fergus')
    await finds(fergus, /Other council returns/)
    await fergus.presses('Board')
    assert.match(fergus.sees(), /^Council return 2.*Team board\n0 of 90/s)
  })

  it('passes its rules to the next one, but not its leads', async () => {
    const { room, board } = await another()
    assert.match(board('Tariq').sees(), /Lead: Tariq Example$/m)
    const eleri = room.person('Eleri')
    const before = eleri.messages()
    await board('Tariq').presses('Answer together')
    await comesToHave(eleri, before + 1)
    await comesToSee(eleri, /The first press is the answer\. It can be changed later\./)
    await eleri.presses('No')
    await comesToSee(board('Grace'), /1 of 90/)
  })

  it('is shown to a guest like to every member of the channel', async () => {
    const eleri = (await another()).board('Eleri')
    await finds(eleri, /These figures are frozen\./, `See results: ${first}`)
  })

  it('is refused to people who have left the channel, on every card that they still have', async () => {
    const { room, board } = await another()
    const grace = board('Grace')
    await finds(grace, /Other council returns/)
    const card = grace.card()
    await room.leaves('Grace')
    for (const title of [`See results: ${first}`, 'Board']) {
      await grace.presses(title, card)
      assert.match(grace.sees(), /This assessment is no longer here: it was deleted, or it is not yours\./)
    }
  })

  it('disappears from the list after it is deleted', async () => {
    const { on, board } = await another()
    await on.Bronwen.presses('More')
    assert.ok(!on.Bronwen.buttons().includes('Earlier returns'))
    await goes(on.Bronwen, 'Delete this return', 'Delete for good')
    await comesToSee(on.Grace, /^This council return was deleted\.\n/)
    const grace = board('Grace')
    await finds(grace, /There is no other council return here any more/)
    assert.deepEqual(grace.buttons(), ['Board'])
  })

  it('has the open return in its list too, for a reader of a return between the two', async () => {
    const { room, on, board } = await another()
    const tariq = board('Tariq')
    await goes(tariq, 'More', 'Submit', 'Submit now')
    assert.match(
      tariq.sees(),
      /Which return counts\?.*Council return, started 4 May 2026\nSubmitted on 4 May 2026 · It counts/s,
    )
    await tariq.presses('Submit: this one counts')
    const grace = board('Grace')
    await comesToSee(grace, /Team board: submitted/)
    await comesToSee(on.Bronwen, /This return does not count as the council’s figure\./)
    await startsAnother(room.person('Grace'), grace)
    await finds(
      board('Fergus'),
      /Council return 3, started 5 May 2026\nStill open\n›\nCouncil return, started 4 May 2026\nSubmitted/,
    )
  })
})
