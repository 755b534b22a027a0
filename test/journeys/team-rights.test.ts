// Who may do what: leads, members, owners of a function and guests, with clear refusals. And how the lead changes.

import assert from 'node:assert/strict'
import { parsePress } from '../../cards/press.ts'
import { buttonsOf, type DrawnCard, textsOf } from '../support/cards/card-reading.ts'
import { eventually } from '../support/eventually.ts'
import { invokeActivity, objectIdOf } from '../support/people/activities.ts'
import type { Room } from '../support/people/room.ts'
import {
  comesToHave,
  comesToSee,
  five,
  goes,
  goesBack,
  type Name,
  opened,
  takes,
  together,
  withFive,
} from './five-people.ts'

const agile = 'Agile working'
const question = { question: 'LEAD-1C' }
const now = new Date('2026-05-04T10:00:00Z')

const leadsOnly = /Only a lead can do this\. Leads here: Bronwen Example/
const noVote = /Guests do not vote here, so this was not counted\. A lead can change that in Settings\./
const noGuest = /Guests can neither start a council return, have a function nor lead\./
const notYours = /Agile working is with Grace Example: only they answer it in their own chat, and only they or a lead/

/**
 * The refusal for each person without the right: the lead Bronwen, the owner Grace, the member Tariq, the guest Eleri.
 */
type Refused = Partial<Record<Name, RegExp>>
const forLeads: Refused = { Grace: leadsOnly, Tariq: leadsOnly, Eleri: leadsOnly }

const acts: readonly (readonly [Readonly<Record<string, unknown>>, Refused])[] = [
  ...['board', 'team', 'functions', 'parked', 'earlier', 'results', 'gaps', 'review', 'leads'].map(
    (look) => [{ do: look }, {}] as const,
  ),
  [{ do: 'vote', ...question, round: 1, named: false, value: 'no' }, { Eleri: noVote }],
  [{ do: 'park', ...question }, { Eleri: noVote }],
  [{ do: 'together' }, { Eleri: noVote }],
  [{ do: 'reveal', ...question, round: 1 }, forLeads],
  [{ do: 'ballot', mine: true }, {}],
  [{ do: 'ask', question: 'CULT-1C' }, forLeads],
  [{ do: 'take', function: 'LEAD' }, { Eleri: noGuest }],
  [
    { do: 'hand-to', function: 'AGIL' },
    { Tariq: notYours, Eleri: notYours },
  ],
  [{ do: 'name-lead', lead: true }, forLeads],
  [{ do: 'about', ...question }, {}],
  [{ do: 'note-here', ...question }, { Eleri: noVote }],
  [{ do: 'name-observer', observer: true }, forLeads],
  [{ do: 'settings' }, forLeads],
  [{ do: 'settings', part: 'rules' }, forLeads],
  [{ do: 'remind' }, forLeads],
  [{ do: 'finish' }, forLeads],
  [{ do: 'submit' }, forLeads],
  [{ do: 'delete-return' }, forLeads],
  [{ do: 'erase-return' }, forLeads],
]

describe('The rights of members', () => {
  const teams = withFive()
  const members = [...five.slice(0, 4), { name: 'Eleri', isGuest: true }]

  async function begun() {
    const council = await opened(teams(), teams().channel({ members }))
    await takes(council, 'Grace', agile)
    const at = await together(council)
    await at.Fergus.presses('Yes')
    return { ...council, at }
  }

  for (const [act, refused] of acts) {
    const { do: verb } = act
    const who = Object.keys(refused).length === 0 ? 'anybody' : `anybody but ${Object.keys(refused).join(', ')}`
    it(`${verb}: ${who}`, async () => {
      const { on, at } = await begun()
      const button = buttonsOf(at.Tariq.card().card).find(({ data }) => data.assessment !== undefined)
      const whom = {
        seen: objectIdOf(on.Grace.sender),
        to: objectIdOf(on.Fergus.sender),
        person: objectIdOf(on.Fergus.sender),
      }
      const data = { ...whom, ...act, assessment: button?.data.assessment }
      assert.ok(parsePress(data), 'There is such a button.')
      // The people without the right press first: their presses change nothing for the others.
      const names = ['Eleri', 'Tariq', 'Grace', 'Bronwen'] as const
      const pressing = [...names.filter((name) => refused[name]), ...names.filter((name) => !refused[name]).slice(0, 1)]
      for (const name of pressing) {
        const pressed = { verb, data, message: at.Tariq.card().message }
        const { body } = await teams().post(invokeActivity(on[name].sender, now, pressed))
        const told = textsOf((body as { value: DrawnCard }).value).join('\n')
        const line = refused[name]
        if (line) assert.match(told, line, `${name} is told:\n${told}`)
        else assert.doesNotMatch(told, /That did not work/, `${name} is told:\n${told}`)
      }
    })
  }

  it('let only the owner answer a function, in their own chat', async () => {
    const { at, on } = await begun()
    const button = buttonsOf(at.Tariq.card().card).find(({ data }) => data.assessment !== undefined)
    for (const name of ['Bronwen', 'Tariq', 'Eleri'] as const) {
      const { sender } = on[name].privately()
      const data = { do: 'answer', assessment: button?.data.assessment, question: 'AGIL-1C', revision: 0, value: 'yes' }
      const { body } = await teams().post(invokeActivity(sender, now, { verb: 'answer', data, message: 'x' }))
      assert.match(textsOf((body as { value: DrawnCard }).value).join('\n'), notYours)
    }
    await comesToSee(on.Fergus, /0 of 90/)
  })
})

describe('The lead', () => {
  const teams = withFive()
  const leads = (room: Room<unknown>, text: RegExp) => comesToSee(room.person('Fergus').looksAt('Team board'), text)

  it('is named by a lead, by button or by mention, and the board shows it', async () => {
    const { room, on } = await opened(teams())
    await goes(on.Bronwen, 'More', 'Leads', 'Name Grace Example as a lead')
    await leads(room, /Leads: Bronwen Example and Grace Example/)
    await room.person('Grace').says('lead @Tariq')
    await leads(room, /Leads: Bronwen Example, Grace Example and Tariq Example/)
    await on.Grace.presses('More')
    assert.ok(on.Grace.buttons().includes('Submit'))
  })

  it('can step down unless they are the only one', async () => {
    const { room, on } = await opened(teams())
    await goes(on.Bronwen, 'More', 'Leads', 'Step down as a lead')
    assert.match(on.Bronwen.sees(), /You are the only lead here\. Name another lead first; then you can step down\./)
    await room.person('Bronwen').says('lead @Grace')
    await leads(room, /Leads: Bronwen Example and Grace Example/)
    await goes(on.Bronwen, 'More', 'Leads', 'Step down as a lead')
    await leads(room, /Lead: Grace Example/)
    await comesToSee(on.Bronwen, /Team board/)
    await on.Bronwen.presses('More')
    assert.ok(!on.Bronwen.buttons().includes('Submit'))
  })

  it('cannot be replaced while a lead is in the channel; once all leads have left, any member takes the lead', async () => {
    const { room, on } = await opened(teams())
    const question = await together({ room, on })
    await on.Tariq.presses('More')
    assert.ok(!on.Tariq.buttons().includes('Take the lead'))
    await goesBack(on.Tariq, 'Board')
    await room.leaves('Bronwen')
    await question.Grace.presses('Yes')
    await comesToSee(question.Fergus, /No lead is here to reveal the votes or record an answer\./)
    await goes(on.Tariq, 'More', 'Take the lead')
    await leads(room, /Lead: Tariq Example/)
    await comesToSee(question.Tariq, /A lead may reveal the votes sooner: Tariq Example/)
    await question.Tariq.presses('Reveal')
    await question.Tariq.presses('Agree: Yes')
    assert.match(question.Tariq.sees(), /Recorded Yes/)
    await on.Grace.presses('More')
    assert.ok(!on.Grace.buttons().includes('Take the lead'))
  })

  it('is one of two people who take the lead at the same moment, and the other is told who leads', async () => {
    const { room, on } = await opened(teams())
    await room.leaves('Bronwen')
    await Promise.all([on.Tariq.presses('More'), on.Grace.presses('More')])
    await Promise.all([on.Tariq.presses('Take the lead'), on.Grace.presses('Take the lead')])
    const both = `${on.Tariq.sees()}\n${on.Grace.sees()}`
    assert.match(both, /The lead is not free to take\. Leads here: (Tariq|Grace) Example\. They can name you\./)
    await leads(room, /Lead: (Tariq|Grace) Example/)
  })

  it('is still the lead after returning to the channel', async () => {
    const { room, on } = await opened(teams())
    await room.leaves('Bronwen')
    await room.joins('Bronwen')
    await on.Bronwen.presses('More')
    assert.ok(on.Bronwen.buttons().includes('Submit'))
  })

  it('can delete the return for everybody after a confirmation, and its messages then say so', async () => {
    const { room, on } = await opened(teams())
    const chat = await takes({ room, on }, 'Grace', agile)
    await comesToSee(on.Bronwen, /Grace Example/)
    await goes(on.Bronwen, 'More', 'Delete this return')
    assert.match(on.Bronwen.sees(), /Delete this council return\?/)
    await on.Bronwen.presses('Delete for good')
    assert.match(on.Bronwen.sees(), /The council return is deleted\./)
    await eventually(() => assert.match(on.Tariq.sees(), /^This council return was deleted\.\n/))
    await chat.presses('Begin')
    assert.match(chat.sees(), /This assessment is no longer here/)
    await room.person('Tariq').says('start')
    const tariq = await comesToHave(room.person('Tariq'), 2)
    assert.match(tariq.sees(), /0 of 90.*Lead: Tariq Example/s)
  })
})
