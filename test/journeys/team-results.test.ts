// Results of a council return: on the board, by word, submitted, opened again, and hidden outside the channel.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import {
  type Council,
  comesToHave,
  comesToSee,
  type Everybody,
  goes,
  type Name,
  opened,
  takes,
  together,
  withFive,
} from './five-people.ts'

const digital = 'Digital leadership and strategy'

type Vote = 'Yes' | 'No' | 'Not sure'

/** They vote, Bronwen reveals and agrees. */
async function agree(at: Everybody, votes: Partial<Record<Name, Vote>>, answer: 'Yes' | 'No'): Promise<void> {
  const asked = at.Tariq.isAsked()
  await Promise.all(Object.entries(votes).map(([name, vote]) => at[name as Name].presses(vote)))
  await comesToSee(at.Bronwen, new RegExp(`${Object.keys(votes).length} of 5`))
  await at.Bronwen.presses('Reveal')
  const said = Object.values(votes)
  const isUnanimous = said.length > 1 && said.every((vote) => vote === answer)
  await at.Bronwen.presses(isUnanimous ? `All agree: record ${answer}` : `Agree: ${answer}`)
  for (const person of Object.values(at)) {
    await eventually(() => assert.ok(person.isAsked() !== asked && person.buttons().includes('Yes')))
  }
}

async function submits({ on }: Council): Promise<void> {
  await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
}

describe('Results of a council return', () => {
  const teams = withFive()

  /** Two questions are agreed: the first by all votes, the second by two of three. */
  async function answered() {
    const council = await opened(teams())
    const at = await together(council)
    await agree(at, { Tariq: 'Yes', Grace: 'Yes' }, 'Yes')
    await agree(at, { Tariq: 'Yes', Grace: 'No', Eleri: 'Yes' }, 'Yes')
    await comesToSee(council.on.Fergus, /2 of 90/)
    return { council, at }
  }

  it('are on the board, with how far the team agreed, and on which question least', async () => {
    const { council } = await answered()
    const { Fergus } = council.on
    await Fergus.presses('Results')
    assert.match(Fergus.sees(), /Results so far\nAs of 4 May 2026\.\n/)
    assert.match(
      Fergus.sees(),
      /Digital leadership and strategy\nLevel 1, Started · 1\.0 of 5\n2 of 2 criteria missing to level 2\nAt most level 5 \(8 still open\) · At target 3: level 3, score 3\.0 · 80% agreed/,
    )
    assert.match(Fergus.sees(), /Evidence\n0% of Yes answers have evidence, 100% were seen by two\n/)
    assert.match(Fergus.sees(), /At least: 88 questions are still open, so the true figures may be higher\./)
    assert.match(Fergus.sees(), /Where you agreed least\nDigital progress on the top agenda: 67% agreed/)
    assert.match(Fergus.sees(), /“Agreed” is the share of the votes that were for the answer that was recorded\./)
    await Fergus.presses(`See ${digital}`)
    assert.match(Fergus.sees(), /Level 1, Started\. Target: level 3\..*Nobody has taken this function\./s)
    await Fergus.presses('Results')
    await Fergus.presses('Gaps')
    assert.match(Fergus.sees(), /Gaps, in the order to close them/)
    await Fergus.presses('Board')
    assert.match(Fergus.sees(), /Team board/)
    assert.equal(Fergus.messages(), 2, 'Looking writes nothing.')
  })

  it('appear in the thread after "results" and "gaps", drawn for everybody there', async () => {
    const { council } = await answered()
    const grace = council.room.person('Grace')
    await grace.says('results')
    assert.match(council.room.person('Tariq').sees(), /Results so far.*80% agreed/s)
    await grace.says('gaps')
    assert.match(council.room.person('Tariq').sees(), /Gaps, in the order to close them/)
    assert.equal(grace.messages(), 4)
  })

  it('and other replies to typed words never say "you" to their readers', async () => {
    const council = await opened(teams())
    await takes(council, 'Bronwen', digital)
    const bronwen = council.room.person('Bronwen')
    const tariq = council.room.person('Tariq')
    for (const [words, seen] of [
      ['take', /Bronwen Example · 10 open/],
      ['submit', /Digital leadership and strategy.*Bronwen Example/],
      ['remind', /I am writing to: Bronwen Example/],
    ] as const) {
      const before = tariq.messages()
      await bronwen.says(words)
      await comesToHave(tariq, before + 1)
      assert.match(tariq.sees(), seen)
      assert.doesNotMatch(tariq.sees(), /\byou\b (·|have|and)|: you\b|^You\b/im)
    }
  })

  it('are submitted by a lead, who sees the open questions first, and are frozen then', async () => {
    const { council, at } = await answered()
    const { Bronwen, Tariq } = council.on
    await takes(council, 'Grace', 'Agile working')
    await comesToSee(Bronwen, /Grace Example/)
    await Tariq.presses('More')
    assert.ok(!Tariq.buttons().includes('Submit'))
    await goes(Bronwen, 'More', 'Submit')
    assert.match(Bronwen.sees(), /88 questions without an answer/)
    assert.match(
      Bronwen.sees(),
      /Digital leadership and strategy.*8.*\n.*Culture, people and skills.*10.*\n.*Agile working.*10.*Grace/,
    )
    await Bronwen.presses('Submit now')
    assert.match(Bronwen.sees(), /Submitted on 4 May 2026\. These figures are frozen\./)
    await comesToSee(
      Tariq,
      /Team board: submitted\nSubmitted on 4 May 2026 by Bronwen Example\. It is the council’s figure\./,
    )
    await comesToSee(at.Tariq, /The council return is submitted/)
    await council.on.Grace.privately().presses('Begin')
    assert.match(council.on.Grace.privately().sees(), /Submitted on 4 May 2026/)
  })

  it('after a reopening mark later answers and keep the submitted figures', async () => {
    const { council, at } = await answered()
    const { Bronwen, Tariq } = council.on
    await submits(council)
    await comesToSee(Bronwen, /Team board: submitted/)
    teams().daysPass(1)
    await goes(Bronwen, 'More', 'Open it again')
    assert.match(
      Bronwen.sees(),
      /Team board\nOpened again\. It was submitted on 4 May 2026; those figures stay in its history\.\n2 of 90/,
    )
    await comesToSee(
      Tariq,
      /Team board\nOpened again\. It was submitted on 4 May 2026; those figures stay in its history\.\n2 of 90/,
    )
    await eventually(() => assert.equal(at.Tariq.isAsked(), 'LEAD-2C'))
    await agree(at, { Tariq: 'No' }, 'No')
    await comesToSee(Tariq, /3 of 90/)
    // The same answer is recorded again, by other votes.
    await goes(Bronwen, 'More', 'Answers', 'Ask again: question 1')
    await comesToSee(at.Tariq, /Recorded: “Yes”.*0 of 5 have answered/s)
    await agree(at, { Tariq: 'Yes' }, 'Yes')
    await Tariq.presses('Results')
    assert.match(Tariq.sees(), /Submitted before, on 4 May 2026: overall score/)
    assert.match(
      Tariq.sees(),
      /Answered since it was opened again: 2 answers\n- A senior officer accountable for digital\n- Money for an approved digital strategy/s,
    )
    await Tariq.presses(`See ${digital}`)
    assert.match(Tariq.sees(), /✘ No \(since reopened\)/)
    await Tariq.presses('Results')
    await goes(Bronwen, 'More', 'Submit', 'Submit now')
    await comesToSee(Tariq, /Submitted on 5 May 2026 by Bronwen Example/)
  })
})
