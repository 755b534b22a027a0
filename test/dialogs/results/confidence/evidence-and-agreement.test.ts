// The lists of missing evidence and of questions on which teams differ: who sees them, and what they say.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import type { Store } from '../../../../store/store.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { there } from '../../../support/cards/sample.ts'
import { type CouncilBot, councilBot } from '../../council.ts'

describe('The check of evidence and votes', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let readCount = 0
  const counting = (store: Store): Store => ({
    ...store,
    read: (key) => {
      readCount += 1
      return store.read(key)
    },
  })
  beforeEach(async () => {
    bot = await councilBot(folder(), counting)
    await bot.press('ann', { do: 'start' })
  })
  afterEach(() => bot.close())

  /** A submitted return of the council in another channel, with these votes on the first question. */
  async function another(name: string, votes: { yes: number; no: number; unsure: number }, more = {}) {
    const id = there(parseAssessmentId(name))
    const mine = there(await bot.deps.assessments.read('tenant', await bot.current()))
    const first = there(Object.keys(mine.answers)[0])
    const answer = { ...there(mine.answers[first]), votes }
    await bot.deps.assessments.create('tenant', id, {
      ...mine,
      id,
      answers: { [first]: answer },
      submittedAt: '2026-05-01T10:00:00.000Z',
      ...more,
    })
    return id
  }

  it('lists the Yes answers without evidence for members only', async () => {
    await bot.agreesFirst()
    const assessment = await bot.current()
    assert.match(await bot.press('bob', { do: 'evidence', assessment }), /1 of 1 Yes answer has no note and no link/)
    assert.match(await bot.pressAlone('bob', { do: 'evidence', assessment }), /"do":"about"/)
    assert.doesNotMatch(await bot.pressAlone('eve', { do: 'evidence', assessment }), /Yes answer/)
    assert.match(await bot.press('ann', { do: 'results', assessment }), /"do":"evidence"/)
  })

  it('shows the disputed questions to leads only, over the returns of this council and version', async () => {
    await bot.agreesFirst()
    const assessment = await bot.current()
    assert.match(await bot.press('ann', { do: 'disputed', assessment }), /No question with enough votes was disputed/)
    await another('second', { yes: 2, no: 3, unsure: 0 })
    await another('open', { yes: 0, no: 9, unsure: 0 }, { submittedAt: undefined })
    await another('of-another-council', { yes: 0, no: 9, unsure: 0 }, { organisationId: 'other' })
    await another('of-another-version', { yes: 0, no: 9, unsure: 0 }, { questionSet: { id: 'dma', version: '1' } })
    const card = await bot.press('ann', { do: 'disputed', assessment })
    assert.match(card, /From the votes of 2 returns of the council/)
    assert.match(card, /8 votes in 2 ballots/)
    for (const person of ['bob', 'eve']) {
      assert.doesNotMatch(await bot.press(person, { do: 'disputed', assessment }), /ballots/)
    }
    assert.match(await bot.press('ann', { do: 'results', assessment }), /"do":"disputed"/)
    assert.doesNotMatch(await bot.press('bob', { do: 'results', assessment }), /"do":"disputed"/)
  })

  it('counts every submitted return of the council, and drops returns that are deleted or reopened', async () => {
    await bot.agreesFirst()
    for (let nth = 0; nth < 50; nth += 1) await another(`r${nth}`, { yes: 2, no: 3, unsure: 0 })
    const assessment = await bot.current()
    const told = () => bot.press('ann', { do: 'disputed', assessment })
    assert.match(await told(), /of 51 returns .*253 votes in 51 ballots/)
    await bot.deps.assessments.change('tenant', 'r20', () => ({ type: 'remove', result: undefined }))
    assert.match(await told(), /of 50 returns .*248 votes in 50 ballots/)
    await bot.deps.assessments.change('tenant', 'r21', (before) => {
      return { type: 'save', value: { ...there(before), submittedAt: undefined }, result: undefined }
    })
    assert.match(await told(), /of 49 returns /)
  })

  it('counts this return once, with its present votes, before and after its submission', async () => {
    await bot.agreesFirst()
    const assessment = await bot.current()
    await another('second', { yes: 2, no: 3, unsure: 0 })
    const open = await bot.press('ann', { do: 'disputed', assessment })
    await bot.press('ann', { do: 'submit', assessment, sure: true, counting: assessment })
    assert.ok((await bot.deps.assessments.read('tenant', assessment))?.submittedAt)
    const figures = (card: string) => card.match(/agreement [^"]*/g)
    assert.deepEqual(figures(await bot.press('ann', { do: 'disputed', assessment })), figures(open))
  })

  it('takes as many reads of the store for 31 returns as for one', async () => {
    await bot.agreesFirst()
    const assessment = await bot.current()
    const reads = async () => {
      const before = readCount
      await bot.press('ann', { do: 'disputed', assessment })
      return readCount - before
    }
    const alone = await reads()
    for (let nth = 0; nth < 30; nth += 1) await another(`r${nth}`, { yes: 2, no: 3, unsure: 0 })
    assert.equal(await reads(), alone)
  })
})
