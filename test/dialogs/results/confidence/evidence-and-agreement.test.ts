// What evidence is missing, and on which questions teams differ: who sees it, and what it tells.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import { mostReturns } from '../../../../dialogs/results/confidence/disputed.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { there } from '../../../support/cards/sample.ts'
import { type CouncilBot, councilBot } from '../../council.ts'

describe('How far results can be relied on', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
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
    await bot.deps.organisations.change('tenant', mine.organisationId, (before) => ({
      type: 'save',
      value: {
        council: {},
        ...before,
        returns: [...(before?.returns ?? []), { assessment: id, submittedAt: '2026-05-01T10:00:00.000Z' }],
      },
      result: undefined,
    }))
  }

  it('lists the Yes answers without evidence to every member, and to nobody else', async () => {
    await bot.agreesFirst()
    const assessment = await bot.current()
    assert.match(await bot.press('bob', { do: 'evidence', assessment }), /1 of 1 Yes answer has no note and no link/)
    assert.match(await bot.pressAlone('bob', { do: 'evidence', assessment }), /"do":"about"/)
    assert.doesNotMatch(await bot.pressAlone('eve', { do: 'evidence', assessment }), /Yes answer/)
    assert.match(await bot.press('ann', { do: 'results', assessment }), /"do":"evidence"/)
  })

  it('shows leads alone the disputed questions, over the returns of this council and version', async () => {
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

  it('counts the latest twenty returns, and none that was deleted', async () => {
    await bot.agreesFirst()
    for (let nth = 0; nth < mostReturns + 5; nth += 1) await another(`r${nth}`, { yes: 2, no: 3, unsure: 0 })
    const assessment = await bot.current()
    assert.match(await bot.press('ann', { do: 'disputed', assessment }), new RegExp(`of ${mostReturns + 1} returns`))
    await bot.deps.assessments.change('tenant', 'r20', () => ({ type: 'remove', result: undefined }))
    assert.match(await bot.press('ann', { do: 'disputed', assessment }), new RegExp(`of ${mostReturns} returns`))
  })
})
