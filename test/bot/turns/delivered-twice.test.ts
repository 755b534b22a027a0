// The same activity delivered twice has one effect and the same reply, one after another or at the same moment.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../../support/bots/teams.ts'
import { buttonsOf } from '../../support/cards/card-reading.ts'
import {
  type Activity,
  conversationOf,
  invokeActivity,
  objectIdOf,
  textActivity,
} from '../../support/people/activities.ts'
import type { Client } from '../../support/people/client.ts'

const now = new Date('2026-05-04T10:00:00Z')

// A card leaves out a picture that takes a second. Two drawings of one card must not differ because of that.
const drawer = { draw: async () => 'data:image/png;base64,iVBORw0KGgo=', close: async () => {} }

describe('An activity delivered twice', () => {
  const teams = inTeams({ drawer })

  /** Ann has answered Yes and No and is at the third question. */
  async function midway() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('No')
    const assessment = buttonsOf(ann.card().card).find(({ title }) => title === 'Yes')?.data.assessment
    const undo = buttonsOf(ann.card().card).find(({ title }) => title === 'Undo')?.data
    return { ann, assessment, undo, message: ann.card().message }
  }

  /** A person's records in the store: assessments, every statement in them, and the number of submissions. */
  function stored(person: Client) {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    const rows = database.prepare("SELECT document FROM documents WHERE kind = 'assessment'").all()
    database.close()
    const mine = rows
      .map(({ document }) => JSON.parse(String(document)).value)
      .filter(({ owner }) => owner === objectIdOf(person.sender))
    const revisions = mine.flatMap(({ answers }) => Object.values<{ revision: number }>(answers))
    return {
      assessments: mine.length,
      said: revisions.reduce((sum, { revision }) => sum + revision, 0),
      finished: mine.reduce((sum, { submissions }) => sum + submissions.length, 0),
    }
  }

  /** The reply: the response to an invoke, or else a message. */
  async function replies(person: Client, activity: Activity, times: 'one by one' | 'at once') {
    const deliver = async () => (await teams().post(activity)).body
    const before = person.messages()
    const bodies = times === 'at once' ? await Promise.all([deliver(), deliver()]) : [await deliver(), await deliver()]
    if (activity.type === 'invoke') return bodies.map(readable)
    const written = teams().wire.messages(conversationOf(person.sender)).slice(before)
    return written.map(({ activity: { attachments } }) => readable(attachments?.[0]?.content))
  }

  // Each drawing gives its inputs a new mark, and bold words have asterisks.
  const readable = (reply: unknown) => JSON.stringify(reply).replaceAll('**', '').replaceAll(/~\w+/g, '')

  type Midway = Awaited<ReturnType<typeof midway>>
  type Case = {
    readonly what: string
    readonly activity: (midway: Midway) => Activity
    readonly assessments?: number
    readonly said?: number
    readonly finished?: number
    readonly sees: RegExp
  }

  const typed = (text: string) => (at: Midway) => textActivity(at.ann.sender, now, text)
  const pressed = (data: (at: Midway) => object) => (at: Midway) =>
    invokeActivity(at.ann.sender, now, { data: { ...data(at) }, message: at.message })
  const here = ({ assessment }: Midway) => ({ assessment, question: 'LEAD-2C' })

  const cases: readonly Case[] = [
    {
      what: 'Yes',
      activity: pressed((at) => ({ do: 'answer', ...here(at), revision: 0, value: 'yes' })),
      said: 3,
      sees: /Saved Yes/,
    },
    { what: 'Undo', activity: pressed(({ undo }) => undo ?? {}), said: 3, sees: /Taken back/ },
    {
      what: 'None of the rest yet',
      activity: pressed((at) => ({ do: 'rest', ...here(at) })),
      said: 10,
      sees: /is answered, thank you\. 1 of 10 in place\. .*Saved No for the 8 questions left/s,
    },
    {
      what: 'a note',
      activity: pressed((at) => ({ do: 'annotate', ...here(at), revision: 0, 'note~a': 'Ask Tom' })),
      said: 3,
      sees: /saved/i,
    },
    {
      what: 'a form',
      activity: pressed((at) => ({
        ...{ do: 'save-form', assessment: at.assessment, function: 'LEAD', drawn: {} },
        ...{ 'LEAD-2C~a': 'yes', 'LEAD-2P~a': 'no' },
      })),
      said: 4,
      sees: /Saved 2 answers/,
    },
    {
      what: 'settings',
      activity: pressed(({ assessment }) => ({ do: 'save-settings', assessment, part: 'dates', 'name~a': 'Spring' })),
      sees: /Spring/,
    },
    {
      what: 'Finish now',
      activity: pressed(({ assessment }) => ({ do: 'submit', assessment })),
      finished: 1,
      sees: /Finished on/,
    },
    { what: 'start', activity: typed('start'), sees: /2 of 90 questions answered/ },
    { what: 'start another', activity: typed('start another'), sees: /Start a second one\?/ },
    {
      what: 'Start a new one',
      activity: pressed(() => ({ do: 'start', another: true, sure: true })),
      assessments: 2,
      sees: /Only you see your answers/,
    },
    { what: 'a typed yes', activity: typed('yes'), said: 3, sees: /Saved Yes.*3 of 90 questions answered/s },
    { what: 'a typed undo', activity: typed('undo'), said: 3, sees: /Taken back.*1 of 90 questions answered/s },
    { what: 'a typed back', activity: typed('back'), sees: /Digital leadership and strategy · 2 of 10/ },
    { what: 'a typed skip', activity: typed('skip'), sees: /Digital leadership and strategy · 4 of 10/ },
  ]

  for (const times of ['one by one', 'at once'] as const) {
    for (const { what, activity, assessments = 1, said = 2, finished = 0, sees } of cases) {
      it(`${times}: ${what}`, async () => {
        const at = await midway()
        const [first, second, ...more] = await replies(at.ann, activity(at), times)
        assert.match(first ?? '', sees)
        assert.equal(second, first)
        assert.deepEqual(more, [])
        assert.deepEqual(stored(at.ann), { assessments, said, finished })
      })
    }

    it(`${times}: the very first start`, async () => {
      const ben = teams().person('ben')
      const [first, second] = await replies(ben, textActivity(ben.sender, now, 'start'), times)
      assert.match(first ?? '', /Only you see your answers/)
      assert.equal(second, first)
      assert.deepEqual(stored(ben), { assessments: 1, said: 0, finished: 0 })
    })

    it(`${times}: the last answer of a function, with the level reached`, async () => {
      const at = await midway()
      for (let question = 3; question <= 9; question++) await at.ann.presses('No')
      const last = { do: 'answer', assessment: at.assessment, question: 'LEAD-5P', revision: 0, value: 'yes' }
      const [first, second] = await replies(at.ann, pressed(() => last)(at), times)
      assert.match(first ?? '', /All of Digital leadership and strategy is answered/)
      assert.equal(second, first)
    })

    it(`${times}: Delete for good`, async () => {
      const at = await midway()
      await replies(at.ann, pressed(() => ({ do: 'erase', asked: '2100-01-01T00:00:00.000Z' }))(at), times)
      assert.deepEqual(stored(at.ann), { assessments: 0, said: 0, finished: 0 })
    })
  }
})

describe('An activity that is redelivered late', () => {
  const teams = inTeams({ drawer })

  async function started() {
    const ann = teams().person('ann')
    await ann.says('start')
    return ann
  }

  const types = async (ann: Client, text: string) => {
    const activity = textActivity(ann.sender, now, text)
    await teams().post(activity)
    return () => teams().post(activity)
  }

  it('does not repeat an answer that was undone since', async () => {
    const ann = await started()
    const { message, card } = ann.card()
    const data = buttonsOf(card).find(({ title }) => title === 'Yes')?.data
    const yes = invokeActivity(ann.sender, now, { data, message })
    await teams().post(yes)
    await ann.says('undo')
    const { body } = await teams().post(yes)
    assert.doesNotMatch(JSON.stringify(body), /Saved/)
    await ann.says('resume')
    assert.match(ann.sees(), /0 of 90 questions answered/)
  })

  it('does not answer the next question', async () => {
    const ann = await started()
    const yesAgain = await types(ann, 'yes')
    await ann.says('no')
    await yesAgain()
    await ann.says('resume')
    assert.match(ann.sees(), /2 of 90 questions answered/)
  })

  it('does not undo a later answer', async () => {
    const ann = await started()
    await ann.says('yes')
    const undoAgain = await types(ann, 'undo')
    await ann.says('no')
    await undoAgain()
    await ann.says('resume')
    assert.match(ann.sees(), /1 of 90 questions answered/)
  })

  it('does not start a third assessment', async () => {
    const ann = await started()
    await ann.says('yes')
    const { message } = ann.card()
    const another = invokeActivity(ann.sender, now, { data: { do: 'start', another: true, sure: true }, message })
    await teams().post(another)
    await ann.says('yes')
    await teams().post(another)
    await ann.says('my assessments')
    assert.equal(ann.buttons().filter((title) => title.startsWith('Your view')).length, 2)
  })

  it('does not overwrite a newer note', async () => {
    const ann = await started()
    const { message, card } = ann.card()
    const assessment = buttonsOf(card).find(({ title }) => title === 'Yes')?.data.assessment
    const note = (words: string) => {
      const data = { do: 'annotate', assessment, question: 'LEAD-1C', revision: 0, 'note~a': words }
      return invokeActivity(ann.sender, now, { data, message })
    }
    const older = note('Ask Tom')
    for (const activity of [older, note('Ask Siân'), older]) await teams().post(activity)
    await ann.says('review')
    assert.match(ann.sees(), /Ask Siân/)
    assert.doesNotMatch(ann.sees(), /Note: Ask Tom/)
  })
})
