// A second, late delivery of a press with inputs changes no draft, for every press that has inputs.

import assert from 'node:assert/strict'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import {
  draftCard,
  type Inputs,
  type Press,
  parseInputs,
  parsePress,
  parseUnsaved,
  type Unsaved,
} from '../../../cards/press.ts'
import { dropDraft, readDraft } from '../../../dialogs/dependencies/drafts.ts'
import { route } from '../../../dialogs/route.ts'
import { drawings } from '../../cards/drawings.ts'
import { sent } from '../../cards/parts.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { buttonsOf, inputsOf } from '../../support/cards/card-reading.ts'
import { questionId, set, there } from '../../support/cards/sample.ts'
import { ownChat, turnOf } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const question = questionId('LEAD-1C')
const plan = { owner: '-', due: '', status: 'to-do', note: '' }

/** A press that saves inputs, for Ann, who leads the return and owns its first function. */
type Saving = {
  readonly press: (ids: { readonly view: AssessmentId; readonly council: AssessmentId }) => Press
  readonly inputs: Inputs
  /** The card that the inputs are on: its kind, and its question, function or part. */
  readonly card: readonly [Parameters<typeof draftCard>[0], string?]
  readonly on: 'view' | 'council'
  readonly prepare?: (bot: CouncilBot, council: AssessmentId) => Promise<unknown>
}

/** A question that does not apply to a council of another type. */
const elsewhere = questionId('LEAD-3C')

async function reveals(bot: CouncilBot, assessment: AssessmentId) {
  const rules = { answering: 'vote', leads: 'ann' }
  await bot.pressAlone('ann', { do: 'save-settings', assessment, part: 'rules' }, { inputs: rules })
  await bot.press('ann', { do: 'ask', assessment, question: elsewhere })
  const vote = { assessment, question: elsewhere, round: 1, named: false, value: 'no' } as const
  await bot.press('ann', { do: 'vote', ...vote })
  await bot.press('ann', { do: 'reveal', assessment, question: elsewhere, round: 1 })
}

const saving: Readonly<Record<string, Saving>> = {
  annotate: {
    press: ({ view }) => ({ do: 'annotate', assessment: view, question, revision: 0 }),
    ...{ inputs: { note: 'Ask Tom' }, card: ['more', question], on: 'view' },
  },
  answer: {
    press: ({ view }) => ({ do: 'answer', assessment: view, question, revision: 0, value: 'no' }),
    ...{ inputs: { note: 'Ask Tom' }, card: ['more', question], on: 'view' },
  },
  'save-form': {
    press: ({ view }) => ({ do: 'save-form', assessment: view, function: 'LEAD', drawn: { [question]: 0 } }),
    ...{ inputs: { [question]: 'no' }, card: ['form', 'LEAD'], on: 'view' },
  },
  'rename-view': {
    press: ({ view }) => ({ do: 'rename-view', assessment: view }),
    ...{ inputs: { name: 'Mine' }, card: ['rename'], on: 'view' },
  },
  'save-settings': {
    press: ({ council }) => ({
      do: 'save-settings',
      assessment: council,
      part: 'council',
      drawn: { council: '', authority: 'other' },
    }),
    ...{ inputs: { council: 'Wrenbridge' }, card: ['settings', 'council'], on: 'council' },
  },
  'change-council': {
    press: ({ council }) => ({ do: 'change-council', assessment: council }),
    ...{ inputs: { council: 'Eastmere' }, card: ['settings', 'organisation'], on: 'council' },
  },
  'leave-out': {
    press: ({ council }) => ({ do: 'leave-out', assessment: council }),
    ...{ inputs: { 'left-out': 'AGIL', reason: 'Shared' }, card: ['left-out'], on: 'council' },
  },
  'save-note-here': {
    press: ({ council }) => ({ do: 'save-note-here', assessment: council, question, revision: 1 }),
    ...{ inputs: { note: 'Ask Tom' }, card: ['note', question], on: 'council' },
  },
  'save-plan': {
    press: ({ council }) => ({ do: 'save-plan', assessment: council, question, drawn: plan }),
    ...{ inputs: { ...plan, note: 'In June' }, card: ['plan', question], on: 'council' },
  },
  'not-applicable': {
    press: ({ council }) => ({ do: 'not-applicable', assessment: council, question: elsewhere, revision: 1 }),
    ...{ inputs: { reason: 'We have none' }, card: ['reason', elsewhere], on: 'council' },
    prepare: (bot, assessment) =>
      bot.pressAlone('ann', { do: 'answer', assessment, question: elsewhere, revision: 0, value: 'no' }),
  },
  agree: {
    press: ({ council: assessment }) => ({
      ...({ do: 'agree', assessment, question: elsewhere } as const),
      ...({ round: 1, revision: 0, value: 'notApplicable' } as const),
    }),
    ...{ inputs: { reason: 'We have none' }, card: ['reason', elsewhere], on: 'council' },
    prepare: reveals,
  },
}

/** Presses on the same cards that leave them without saving. */
const leaving =
  'settings council-of ballot form go more board skip resume progress review pause plan mine one-view about bring-back rest gaps'.split(
    ' ',
  )

describe('A late second delivery of a press with inputs', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let ids: { readonly view: AssessmentId; readonly council: AssessmentId }
  let acts = 0

  beforeEach(async () => {
    bot = await councilBot(folder())
    await bot.says('ann', 'start')
    const council = await bot.current()
    await bot.press('ann', { do: 'take', assessment: council, function: 'LEAD' })
    await bot.pressAlone('ann', { do: 'answer', assessment: council, question, revision: 0, value: 'no' })
    const particulars = { authority: 'other' }
    await bot.pressAlone('ann', { do: 'save-settings', assessment: council, part: 'council' }, { inputs: particulars })
    const rules = { answering: 'press', leads: 'ann' }
    await bot.pressAlone('ann', { do: 'save-settings', assessment: council, part: 'rules' }, { inputs: rules })
    await bot.pressAlone('ann', { do: 'start', another: true })
    const record = there(await bot.deps.people.read('tenant', 'ann'))
    ids = { council, view: there(record.assessments[0]) }
  })
  afterEach(() => bot.close())

  const turn = (press: Press, inputs: Inputs, unsaved: Unsaved | undefined, operation: string) =>
    turnOf('ann', { type: 'pressed', press, inputs, unsaved }, { operation, place: ownChat })

  async function delivers(press: Press, inputs: Inputs, unsaved: Unsaved | undefined, operation: string) {
    const reply = await route(turn(press, inputs, unsaved, operation), bot.deps)
    return reply.type === 'card' ? JSON.stringify(reply.card) : reply.type
  }

  const leaves = (card: string, inputs: Inputs) => delivers({ do: 'mine' }, {}, { card, inputs }, `leaves ${++acts}`)

  const draft = (card: string) => readDraft(turn({ do: 'mine' }, {}, undefined, 'looks'), bot.deps, card)

  for (const [name, { press, inputs, on, prepare, ...of }] of Object.entries(saving)) {
    async function ready() {
      await prepare?.(bot, ids.council)
      return draftCard(of.card[0], ids[on], of.card[1])
    }

    it(`${name}: leaves no draft of the saved inputs, even after later changes`, async () => {
      const card = await ready()
      const before = JSON.stringify(await bot.deps.assessments.read('tenant', ids[on]))
      await delivers(press(ids), inputs, { card, inputs }, 'saves')
      assert.notEqual(JSON.stringify(await bot.deps.assessments.read('tenant', ids[on])), before, 'It is saved.')
      assert.equal(await draft(card), undefined)
      // Another answer to the question makes the state of the first delivery outdated.
      const revision = (await bot.deps.assessments.read('tenant', ids[on]))?.answers[question]?.revision ?? 0
      await delivers({ do: 'answer', assessment: ids[on], question, revision, value: 'yes' }, {}, undefined, 'since')
      await delivers(press(ids), inputs, { card, inputs }, 'saves')
      assert.equal(await draft(card), undefined)
    })

    it(`${name}: does not drop a newer draft`, async () => {
      const card = await ready()
      await delivers(press(ids), inputs, { card, inputs }, 'saves')
      const newer = { [Object.keys(inputs)[0] ?? '']: 'newer' }
      await leaves(card, newer)
      await delivers(press(ids), inputs, { card, inputs }, 'saves')
      assert.deepEqual(await draft(card), newer)
    })

    it(`${name}: keeps the inputs as a draft when the store fails to save them`, async () => {
      const card = await ready()
      const { assessments } = bot.deps
      const failing = { ...bot.deps, assessments: { ...assessments, change: () => Promise.reject(new Error('full')) } }
      await assert.rejects(route(turn(press(ids), inputs, { card, inputs }, 'saves'), failing), /full/)
      assert.deepEqual(await draft(card), inputs)
    })
  }

  it('is covered for every press on a card with inputs: the press either saves them or leaves the card', async () => {
    const words = wordsFor(set, 'en')
    const seen = new Set<string>()
    for (const { draw } of drawings) {
      const card = JSON.parse(JSON.stringify(sent(draw(words, 'd1'))))
      const typed = Object.fromEntries(inputsOf(card).map(({ id }) => [id, 'typed here']))
      const unsaved = parseUnsaved(typed)
      if (!unsaved) continue
      for (const { data } of buttonsOf(card)) {
        const press = there(parsePress(data))
        const name: string = `${press.do} on ${unsaved.card}`
        if (seen.has(name)) continue
        seen.add(name)
        assert.ok(press.do in saving || leaving.includes(press.do), name)
        const operation = `the press ${name}`
        await delivers(press, parseInputs({ ...typed, ...Object(data) }), unsaved, operation)
        assert.notEqual(await draft(unsaved.card), undefined, `${name} keeps what was typed`)
        await dropDraft(turn(press, {}, undefined, `saves after ${name}`), bot.deps, unsaved.card)
        await delivers(press, parseInputs({ ...typed, ...Object(data) }), unsaved, operation)
        assert.equal(await draft(unsaved.card), undefined, `${name} brings nothing back`)
      }
    }
    for (const name of Object.keys(saving))
      assert.ok(
        [...seen].some((one) => one.startsWith(`${name} `)),
        name,
      )
  })
})
