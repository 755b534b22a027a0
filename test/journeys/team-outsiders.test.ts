// People outside the channel: they see and change nothing of its council return, even with forged presses.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { parsePress } from '../../cards/press.ts'
import { buttonsOf } from '../support/cards/card-reading.ts'
import { invokeActivity, objectIdOf, otherTenant, type Sender, submitActivity } from '../support/people/activities.ts'
import { five, opened, takes, together, withFive } from './five-people.ts'

const question = { question: 'LEAD-1C' }
const agile = { function: 'AGIL' }

/** Every press about a council return; `somebody` is the id of a channel member. */
const presses = (somebody: string): readonly Readonly<Record<string, unknown>>[] => [
  ...['board', 'team', 'ballot', 'parked', 'functions', 'leads', 'results', 'gaps', 'progress', 'review', 'pause'].map(
    (verb) => ({ do: verb }),
  ),
  ...['continue', 'resume', 'settings', 'finish', 'submit', 'reopen', 'remind', 'take-lead', 'together'].map(
    (verb) => ({
      do: verb,
    }),
  ),
  ...['ask', 'park', 'go', 'skip', 'more', 'rest'].map((verb) => ({ do: verb, ...question })),
  ...['function', 'form', 'take', 'hand-over', 'review'].map((verb) => ({ do: verb, ...agile })),
  ...['yes', 'no', 'unsure'].map((value) => ({ do: 'vote', ...question, round: 1, named: false, value })),
  { do: 'reveal', ...question, round: 1 },
  { do: 'ballot', mine: true },
  { do: 'agree', ...question, round: 1, revision: 0, value: 'yes' },
  { do: 'agree', ...question, round: 1, revision: 0, value: 'notApplicable', 'reason~x': 'because' },
  { do: 'answer', question: 'AGIL-1C', revision: 0, value: 'yes' },
  { do: 'annotate', question: 'AGIL-1C', revision: 0, 'note~x': 'mine now' },
  { do: 'save-form', ...agile, drawn: {}, 'AGIL-1C~x': 'no' },
  ...['council', 'dates', 'targets', 'rules'].flatMap((part) => [
    { do: 'settings', part },
    {
      ...{ do: 'save-settings', part, 'name~x': 'mine now', 'council~x': 'mine now', 'target-AGIL~x': '5' },
      ...{ 'answering~x': 'press', 'leads~x': somebody, 'due~x': '2026-06-01' },
    },
  ]),
  { do: 'hand-to', ...agile, seen: somebody },
  { do: 'hand-to', ...agile, seen: somebody, to: somebody },
  { do: 'name-lead', person: somebody, lead: true },
  { do: 'about', question: 'LEAD-1C' },
  { do: 'note-here', question: 'LEAD-1C' },
  { do: 'observers' },
  { do: 'name-observer', person: somebody, observer: true },
  { do: 'earlier' },
  { do: 'delete-return' },
  { do: 'erase-return' },
]

describe('A return, seen from outside its channel,', () => {
  // A hundred presses, seconds apart by the bot's clock, are sent within one second: Teams may refuse so many.
  const teams = withFive({ isTroubled: true })

  /** A return with one vote, and with a function of Grace's. */
  async function under() {
    const council = await opened(teams())
    await takes(council, 'Grace', 'Agile working')
    const at = await together(council)
    await at.Tariq.presses('Yes')
    const button = buttonsOf(at.Fergus.card().card).find(({ data }) => data.assessment !== undefined)
    assert.ok(button)
    const id = String(button.data.assessment)
    return { ...council, at, id, message: at.Fergus.card().message }
  }

  /** Everything in the store, except records of shared messages and the audit trail, which notes refused attempts. */
  function kept(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      const all = database.prepare('SELECT * FROM documents ORDER BY tenant, kind, id').all()
      return JSON.stringify(all.filter(({ kind }) => kind !== 'display' && kind !== 'audit'))
    } finally {
      database.close()
    }
  }

  const here = () => teams().wire.url
  const alone = (name: string, tenant?: string): Sender => ({
    ...teams().person(name, tenant === undefined ? {} : { tenant }).sender,
    serviceUrl: here(),
  })
  const now = new Date('2026-05-04T10:00:00Z')

  const outsiders: Readonly<Record<string, () => Sender>> = {
    'in a chat of their own': () => alone('Emlyn'),
    'in another channel': () =>
      teams()
        .channel({ members: ['Emlyn'], name: 'Other', team: 'Other' })
        .person('Emlyn').sender,
    'in a group chat': () =>
      teams()
        .groupChat({ members: ['Emlyn'] })
        .person('Emlyn').sender,
    'in the very channel, of which they are no member': () => teams().channel({ members: five }).person('Emlyn').sender,
    'of another tenant, under the same name': () => alone('Bronwen', otherTenant),
    'of another tenant, in a channel there': () =>
      teams()
        .channel({ members: ['Bronwen'], team: 'Abroad', tenant: otherTenant })
        .person('Bronwen').sender,
  }

  for (const [where, outsider] of Object.entries(outsiders)) {
    it(`looks to a person ${where} like one that does not exist, and does not change`, async () => {
      const { id, message, on } = await under()
      const sender = outsider()
      const before = kept()
      const somebody = objectIdOf(on.Grace.sender)
      for (const press of presses(somebody)) {
        const said = async (assessment: string) => {
          const activity = invokeActivity(sender, now, { verb: press.do, data: { ...press, assessment }, message })
          return JSON.stringify((await teams().post(activity)).body).replaceAll(assessment, 'ID')
        }
        const told = await said(id)
        assert.equal(told, await said('8d7f1b0e-0000-4000-8000-000000000000'), `${press.do} tells that there is one.`)
        assert.doesNotMatch(told, /Example|Council return, started|answered/)
      }
      assert.equal(kept(), before)
    })
  }

  it('is tested with presses that the bot accepts as buttons', () => {
    for (const press of presses('somebody')) assert.ok(parsePress({ ...press, assessment: 'x' }), `${press.do}`)
  })

  it('tells a member who presses in another channel only which channel to open', async () => {
    const { id, message } = await under()
    const before = kept()
    const { sender } = teams()
      .channel({ members: ['Grace', 'Emlyn'], name: 'Other', team: 'Other' })
      .person('Grace')
    for (const press of presses(objectIdOf(sender))) {
      const data = { ...press, assessment: id }
      const told = JSON.stringify(
        (await teams().post(invokeActivity(sender, now, { verb: press.do, data, message }))).body,
      )
      assert.match(told, /This belongs to another channel or chat\./, `${press.do}`)
      assert.doesNotMatch(told, /Bronwen|Tariq|of 90/)
    }
    assert.equal(kept(), before)
  })

  it('shows no personal view in its channel, even to the owner or an old client', async () => {
    const { room, on } = await under()
    const chat = on.Grace.privately()
    await chat.says('start')
    await chat.presses('Yes')
    const data = buttonsOf(chat.card().card).find(({ title }) => title === 'No')?.data
    const id = String(data?.assessment)
    const messages = room.person('Grace').messages()
    const shown: readonly unknown[] = ['board', 'results', 'progress', 'form']
    for (const press of presses(objectIdOf(on.Grace.sender))) {
      const pressed = { verb: press.do, data: { ...press, assessment: id }, message: on.Grace.card().message }
      const told = JSON.stringify((await teams().post(invokeActivity(on.Grace.sender, now, pressed))).body)
      assert.doesNotMatch(told, /Your view|of 90|You said|Only you can see/, `${press.do}`)
      if (shown.includes(press.do)) await teams().post(submitActivity(on.Grace.sender, now, pressed))
    }
    await teams().stopsBot()
    assert.equal(room.person('Grace').messages(), messages)
    assert.doesNotMatch(JSON.stringify(teams().wire.messages(room.place.id)), /Your view/)
  })
})
