// Presses on a council return at awkward moments: after a write was cut short, or after others have moved on.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { PersonId, QuestionId } from '../../assessment/ids.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { route } from '../../dialogs/route.ts'
import type { Reply } from '../../dialogs/turn.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../store/store.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { buttonsOf, headingsOf, textsOf } from '../support/cards/card-reading.ts'
import { questionId, there } from '../support/cards/sample.ts'
import { channel, copyOver, ownChat, rosterOf, turnOf, typing } from './bot-copy.ts'
import { unevenStore } from './uneven-store.ts'

const first = questionId('LEAD-1C')
const second = questionId('LEAD-1P')

describe('A press on a council return', () => {
  const folder = temporaryFolder()
  let opened: Store
  let store: ReturnType<typeof unevenStore>
  let deps: Dependencies
  let presses = 0
  // How often Teams still lists the members, and what it does after that.
  let lists = Number.POSITIVE_INFINITY
  let after: 'refuses' | 'is silent' = 'refuses'

  beforeEach(() => {
    opened = openSqliteStore(join(folder(), 'team.sqlite'))
    store = unevenStore(opened, { waits: [0], written: () => {} })
    deps = copyOver(store.store, {
      council: { authority: 'county' },
      async members() {
        if (lists-- > 0) return rosterOf('ann', 'bob', 'cai')
        if (after === 'is silent') throw new Error('Teams is silent.')
        return 'refused'
      },
    })
    lists = Number.POSITIVE_INFINITY
  })
  afterEach(() => opened.close())

  /** Ann leads; everybody answers together. */
  async function begun() {
    await route(turnOf('ann', typing('start')), deps)
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    const assessment = there(found?.value.assessments[0])
    const press = (who: string, pressed: Press, given: Given = {}): Promise<Reply> => {
      const { place = channel, inputs = {}, operation = `${who} ${++presses}` } = given
      return route(turnOf(who, { type: 'pressed', press: pressed, inputs }, { place, operation }), deps)
    }
    const agree = (question: QuestionId, value: 'yes' | 'no', given: Given & { readonly round?: number } = {}) =>
      press('ann', { do: 'agree', assessment, question, round: given.round ?? 1, revision: 0, value }, given)
    const vote = (who: string, question: QuestionId, value: 'yes' | 'no', given: Given = {}) =>
      press(who, { do: 'vote', assessment, question, round: 1, named: false, value }, given)
    await press('ann', { do: 'together', assessment })
    return {
      ...{ assessment, press, agree, vote },
      read: async () => there(await deps.assessments.read('tenant', assessment)),
      ballot: (question: QuestionId) => deps.ballots.read('tenant', ballotId({ id: assessment }, question)),
      async voted(question: QuestionId) {
        await vote('bob', question, 'yes')
        await vote('cai', question, 'no')
        await press('ann', { do: 'reveal', assessment, question, round: 1 })
      },
    }
  }

  for (const next of ['vote', 'reveal', 'agree', 'together', 'ask'] as const) {
    it(`completes an earlier agreement whose write was cut short: ${next}`, async () => {
      const { assessment, press, agree, vote, voted, read } = await begun()
      await voted(first)
      // The first write closes the ballot, and the second records the answer.
      store.cut({ nth: 1, when: 'before' })
      await assert.rejects(agree(first, 'yes', { operation: 'agreed' }), StoreUnavailable)
      assert.equal((await read()).answers[first], undefined)
      const round = 1
      await {
        vote: () => vote('cai', first, 'yes'),
        reveal: () => press('ann', { do: 'reveal', assessment, question: first, round }),
        agree: () => agree(first, 'no'),
        together: () => press('bob', { do: 'together', assessment }),
        ask: () => press('ann', { do: 'ask', assessment, question: first }),
      }[next]()
      const answer = there((await read()).answers[first])
      assert.deepEqual([answer.value, answer.operation, answer.by], ['yes', 'agreed', 'ann'])
      assert.deepEqual(answer.votes, { yes: 1, no: 1, unsure: 0 })
      assert.equal((await read()).team?.asking?.question, next === 'ask' ? first : second)
    })
  }

  for (const then of ['refuses', 'is silent'] as const) {
    it(`lists the members once when it agrees: the team skips bob’s function, although Teams then ${then}`, async () => {
      const { assessment, press, agree, voted, read } = await begun()
      await voted(first)
      await press('bob', { do: 'take', assessment, function: 'LEAD' })
      lists = 1
      after = then
      const reply = await agree(first, 'yes')
      lists = Number.POSITIVE_INFINITY
      assert.ok(wordsOf(reply).some((text) => text.startsWith('Recorded Yes for')))
      assert.equal((await read()).team?.asking?.question, 'CULT-1C')
    })
  }

  it('confirms the agreement when it is delivered again after a lost reply, and records nothing more', async () => {
    const { agree, voted, read } = await begun()
    await voted(first)
    store.cut({ nth: 1, when: 'after' })
    await assert.rejects(agree(first, 'yes', { operation: 'agreed' }), StoreUnavailable)
    const again = await agree(first, 'yes', { operation: 'agreed' })
    assert.ok(wordsOf(again).some((text) => text.startsWith('Recorded Yes for')))
    assert.equal((await read()).answers[first]?.revision, 1)
  })

  it('is refused on an old card after an answer was agreed, and changes nothing', async () => {
    const { assessment, press, agree, vote, voted, read, ballot } = await begun()
    await voted(first)
    await agree(first, 'yes')
    const before = [await read(), await ballot(first)]
    for (const reply of [
      await vote('bob', first, 'no'),
      await agree(first, 'no'),
      await press('bob', { do: 'park', assessment, question: first }),
      await press('ann', { do: 'reveal', assessment, question: first, round: 1 }),
    ]) {
      assert.equal(headingOf(reply), 'That did not work')
    }
    assert.deepEqual([await read(), await ballot(first)], before)
  })

  it('opens one new round when it asks a question anew, even if it is delivered again late', async () => {
    const { assessment, press, agree, voted, ballot } = await begun()
    await voted(first)
    await agree(first, 'yes')
    const asking = { do: 'ask', assessment, question: first, anew: true } as const
    await press('ann', asking, { operation: 'asked' })
    assert.equal((await ballot(first))?.round, 2)
    await press('bob', { do: 'vote', assessment, question: first, round: 2, named: false, value: 'no' })
    await press('ann', { do: 'reveal', assessment, question: first, round: 2 })
    await press('ann', { do: 'agree', assessment, question: first, round: 2, revision: 1, value: 'no' })
    await press('ann', asking, { operation: 'asked' })
    assert.equal((await ballot(first))?.round, 2)
  })

  it('does not restore old settings when it is delivered again late', async () => {
    const { assessment, press, read } = await begun()
    const save = (name: string, operation: string) =>
      press(
        'ann',
        { do: 'save-settings', assessment, part: 'dates' },
        { place: ownChat, inputs: { name, due: '2026-06-12' }, operation },
      )
    await save('Spring', 'spring')
    await save('Summer', 'summer')
    await save('Spring', 'spring')
    assert.equal((await read()).name, 'Summer')
  })

  it('submits or reopens once, however late it is delivered again', async () => {
    const { assessment, press, read } = await begun()
    const submit = (operation: string) => press('ann', { do: 'submit', assessment }, { operation })
    const reopen = (operation: string) => press('ann', { do: 'reopen', assessment }, { operation })
    await submit('submit')
    await reopen('reopen')
    await submit('submit')
    assert.equal((await read()).submittedAt, undefined)
    await submit('submit once more')
    await reopen('reopen')
    assert.notEqual((await read()).submittedAt, undefined)
    assert.equal((await read()).submissions.length, 2)
  })

  it('does not undo an answer in a function that was handed over since, even below a note', async () => {
    const { assessment, press, read } = await begun()
    const own = { place: ownChat }
    await press('bob', { do: 'take', assessment, function: 'CULT' })
    const question = questionId('CULT-1C')
    const answer = { do: 'answer', assessment, question, revision: 0, value: 'yes' } as const
    await press('bob', answer, { ...own, operation: 'said' })
    const noting = { do: 'annotate', assessment, question, revision: 1 } as const
    await press('bob', noting, { ...own, inputs: { note: 'In the plan.' } })
    await press('bob', { do: 'hand-to', assessment, function: 'CULT', seen: 'bob' as PersonId, to: 'cai' as PersonId })
    const reply = await press('bob', { do: 'undo', assessment, operation: 'said' }, own)
    assert.equal(headingOf(reply), 'That did not work')
    assert.equal((await read()).answers[question]?.value, 'yes')
  })

  it('asks first when it would replace an answer given meanwhile, and offers a button to replace it', async () => {
    const { assessment, press, agree, voted, read } = await begun()
    await voted(first)
    await press('bob', { do: 'take', assessment, function: 'LEAD' })
    const answer = { do: 'answer', assessment, question: first, revision: 0, value: 'no' } as const
    await press('bob', answer, { place: ownChat })
    const reply = await agree(first, 'yes')
    assert.equal(headingOf(reply), 'This was answered since')
    const change = buttonsOf(cardOf(reply)).find(({ title }) => title === 'Change to Yes')
    await press('ann', there(change).data as unknown as Press)
    const { value, votes } = there((await read()).answers[first])
    assert.deepEqual([value, votes], ['yes', { yes: 1, no: 1, unsure: 0 }])
  })

  it('is refused to a person outside the channel in either place, and reveals nothing', async () => {
    const { assessment, press, read } = await begun()
    const before = await read()
    for (const place of [channel, ownChat]) {
      for (const pressed of [
        { do: 'board', assessment },
        { do: 'results', assessment },
        { do: 'take', assessment, function: 'CULT' },
        { do: 'submit', assessment },
        { do: 'take-lead', assessment },
      ] as const) {
        const reply = await press('mal', pressed, { place })
        assert.ok(!JSON.stringify(reply).includes('Council return, started'), pressed.do)
        assert.equal(headingOf(reply), 'That did not work')
      }
    }
    assert.deepEqual(await read(), before)
    assert.equal(await deps.people.read('tenant', 'mal'), undefined)
  })
})

type Given = {
  readonly place?: typeof channel | typeof ownChat
  readonly inputs?: Readonly<Record<string, string>>
  readonly operation?: string
}

const cardOf = (reply: Reply) => JSON.parse(JSON.stringify(reply.type === 'card' ? reply.card : {}))
const headingOf = (reply: Reply) => headingsOf(cardOf(reply))[0]
const wordsOf = (reply: Reply) => textsOf(cardOf(reply))
