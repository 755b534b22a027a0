// The plan of a council return: owners, days and statuses, from the gaps to the next return.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { type Council, comesToHave, comesToSee, goes, opened, takes, withFive } from './five-people.ts'

const digital = 'Digital leadership and strategy'
const first = 'A named lead for digital'

describe('The plan of a council return', () => {
  const teams = withFive()

  /** Grace has answered the first function No. Everybody is at the board. */
  async function withGaps(): Promise<{ council: Council; grace: Client; title: string }> {
    const council = await opened(teams())
    const grace = await takes(council, 'Grace', digital)
    await grace.presses('Begin')
    for (let answered = 0; answered < 10; answered++) await grace.presses('No')
    await comesToSee(council.on.Bronwen, /10 of 90/)
    await council.on.Bronwen.presses('More')
    await council.on.Bronwen.presses('Gaps')
    const title = /If you do three things\n(.+)/.exec(council.on.Bronwen.sees())?.[1] ?? first
    return { council, grace, title }
  }

  /** Opens one gap from the channel; the form comes to the person's own chat. */
  async function plans(at: Client, title: string, values: Readonly<Record<string, string>>): Promise<Client> {
    const chat = at.privately()
    const before = chat.messages()
    await at.presses(`Plan: ${title}`)
    assert.match(at.sees(), /I have written to you in our own chat/)
    await comesToHave(chat, before + 1)
    chat.fills(values)
    await chat.presses('Save')
    return chat
  }

  it('is filled from the gaps: a press opens the form in the personal chat, and the board shows the action', async () => {
    const { council, title } = await withGaps()
    const { on } = council
    const tariq = on.Tariq.privately()
    const before = tariq.messages()
    const chat = await plans(on.Bronwen, title, {
      'Owner: a member of the channel or chat': 'Tariq Example',
      'Due day': '2026-06-30',
      Status: 'Under way',
      'Note (your colleagues can read it)': 'With the board in June',
    })
    assert.match(chat.sees(), /^.*\nSaved\./)
    await comesToHave(tariq, before + 1)
    assert.match(tariq.sees(), new RegExp(`An action is yours\nBronwen Example gave it to you\\.\n${title}\n`))
    assert.match(tariq.sees(), /Due on 30 Jun 2026\./)
    await comesToSee(on.Eleri, /Plan: 1 action · 1 under way\n30 Jun 2026: .* · Tariq Example/)
    await on.Eleri.presses('See the plan')
    assert.match(on.Eleri.sees(), new RegExp(`${title}\nTariq Example · due 30 Jun 2026 · Under way\nWith the board`))
  })

  it('can be changed by the owner of an action, and then offers to answer the question again', async () => {
    const { council, grace, title } = await withGaps()
    const { on } = council
    await plans(on.Bronwen, title, { 'Owner: a member of the channel or chat': 'Tariq Example' })
    await comesToSee(on.Eleri, /Plan: 1 action/)
    await on.Eleri.says('what is our plan?')
    const eleri = council.room.person('Eleri')
    await eventually(() => eleri.looksAt('To do: 1 action'))
    const tariq = on.Tariq.privately()
    await tariq.presses('Open it')
    tariq.fills({ Status: 'Done' })
    await tariq.presses('Save')
    assert.match(tariq.sees(), /Done\. The answer is still No/)
    await comesToSee(on.Eleri, /Plan: 1 action · 1 done/)
    await grace.says('plan')
    assert.match(grace.sees(), /Done, answer again: one question/)
    await grace.presses(`Answer again: ${title}`)
    assert.match(grace.isAsked() ?? '', /^LEAD-/)
  })

  it('leads from a gap to its question: a lead puts it to the team, its owner opens it in their own chat', async () => {
    const { council, grace, title } = await withGaps()
    const { on, room } = council
    await goes(on.Tariq, 'More', 'Gaps')
    const isAgain = (button: string) => button.startsWith('Ask again: question ')
    assert.ok(!on.Tariq.buttons().some(isAgain), 'It would refuse him.')
    const again = on.Bronwen.buttons().find(isAgain) ?? assert.fail()
    const asked = on.Bronwen.card()
    await on.Tariq.presses(again, asked)
    assert.match(on.Tariq.sees(), /Only a lead can do this/)
    await on.Bronwen.presses(again, asked)
    const tariq = room.person('Tariq')
    await eventually(() => tariq.looksAt('Yes means:'))
    const question = tariq.looksAt('Yes means:')
    assert.match(question.sees(), /Recorded: “No”, 4 May 2026, by Grace Example/)
    const known = question.isAsked()
    await goes(on.Grace, 'More', 'Gaps')
    const before = grace.messages()
    await on.Grace.presses(`Plan: ${title}`)
    await comesToHave(grace, before + 1)
    await grace.presses('Open the question')
    assert.equal(grace.isAsked(), known)
  })

  it('shows each member the answer of a gap and what counts, and offers a lead to ask again', async () => {
    const { council, title } = await withGaps()
    const { on, room } = council
    await goes(on.Tariq, 'More', 'Gaps')
    await on.Tariq.presses(`Open: ${title}`)
    assert.match(on.Tariq.sees(), /Grace Example said “No” on 4 May 2026\..*What counts as a Yes/s)
    assert.ok(!on.Tariq.buttons().includes('Ask again'), 'It would refuse him.')
    await goes(on.Bronwen, 'Results', `See ${digital}`)
    await on.Bronwen.presses(`Answer or change: ${title}`)
    await on.Bronwen.presses('Ask again')
    const tariq = room.person('Tariq')
    await eventually(() => tariq.looksAt('Yes means:'))
    assert.match(tariq.looksAt('Yes means:').sees(), /Recorded: “No”, 4 May 2026, by Grace Example/)
  })

  it('leads from the open questions to answering together', async () => {
    const { council } = await withGaps()
    const { on } = council
    await goes(on.Tariq, 'More', 'Gaps')
    assert.match(on.Tariq.sees(), /Still to answer: 80 questions/)
    await on.Tariq.presses('Open: Culture, people and skills')
    assert.match(on.Tariq.sees(), /Not answered yet\. Target: level 3\./)
    assert.doesNotMatch(on.Tariq.sees(), /Score 0\.0/)
    await goes(on.Bronwen, 'Answer together')
  })

  it('refuses an owner who is not a member, and keeps the typed text', async () => {
    const { council, title } = await withGaps()
    const { on } = council
    const chat = on.Bronwen.privately()
    const before = chat.messages()
    await on.Bronwen.presses(`Plan: ${title}`)
    await comesToHave(chat, before + 1)
    chat.fills({ 'Due day': '2020-01-01' })
    await chat.presses('Save')
    assert.match(chat.sees(), /Not saved yet.*\n- The due date has passed already/)
    chat.fills({ 'Due day': '2027-01-01' })
    await chat.presses('Save')
    assert.match(chat.sees(), /Saved\./)
  })

  it('stays open after the submission, and the next return starts with it', async () => {
    const { council, title } = await withGaps()
    const { on } = council
    await plans(on.Bronwen, title, { 'Owner: a member of the channel or chat': 'Tariq Example' })
    await comesToSee(on.Eleri, /Plan: 1 action/)
    await comesToSee(on.Bronwen, /Team board/)
    await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
    await comesToSee(on.Eleri, /Team board: submitted/)
    const chat = on.Tariq.privately()
    await chat.presses('Open it')
    chat.fills({ Status: 'Under way' })
    await chat.presses('Save')
    assert.match(chat.sees(), /Saved\./)
    await comesToSee(on.Eleri, /1 under way/)
    await on.Eleri.presses('Start another')
    const bronwen = council.room.person('Bronwen')
    await eventually(() => bronwen.looksAt('Plan: 1 action · 1 under way'))
    await chat.presses('Plan')
    assert.match(chat.sees(), /Under way/)
    await chat.presses(`Plan: ${title}`)
    assert.match(chat.sees(), /A later council return of this channel has taken the plan over/)
  })

  it('appears in the history of the return', async () => {
    const { council, title } = await withGaps()
    const { on } = council
    await plans(on.Bronwen, title, { 'Owner: a member of the channel or chat': 'Tariq Example' })
    await comesToSee(on.Bronwen, /Team board/)
    await goes(on.Bronwen, 'More', 'What happened here')
    assert.match(on.Bronwen.sees(), new RegExp(`Plan for “${title}” changed by you: owner\\. Owner: Tariq Example`))
  })
})
