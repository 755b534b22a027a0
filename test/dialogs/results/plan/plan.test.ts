// The plan under forged presses, second deliveries, two people at once, and after the channel has moved on.

import assert from 'node:assert/strict'
import type { Press, PressOf } from '../../../../cards/press.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { questionId, there } from '../../../support/cards/sample.ts'
import { type CouncilBot, councilBot } from '../../council.ts'

const question = questionId('LEAD-1C')
const nothing = { owner: '-', due: '', status: 'to-do', note: '' }
const set = { owner: 'bob', due: '2026-12-01', status: 'under-way', note: 'In June' }

describe('The plan of a council return', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let save: PressOf<'save-plan'>

  /** Ann leads. Bob has the first function and has answered its first question No. */
  beforeEach(async () => {
    bot = await councilBot(folder())
    await bot.says('ann', 'start')
    const assessment = await bot.current()
    await bot.press('bob', { do: 'take', assessment, function: 'LEAD' })
    await bot.pressAlone('bob', { do: 'answer', assessment, question, revision: 0, value: 'no' })
    save = { do: 'save-plan', assessment, question, drawn: nothing }
  })
  afterEach(() => bot.close())

  const planNow = async () => (await bot.deps.assessments.read('tenant', await bot.current()))?.team?.plan
  const entry = async () => there((await planNow())?.[question])

  it('is saved once, however often the press is delivered', async () => {
    const given = { inputs: set, operation: 'the one press' }
    assert.match(await bot.pressAlone('ann', save, given), /Saved\./)
    await bot.pressAlone('cai', { do: 'mine' })
    await bot.pressAlone('ann', save, given)
    const { owner, due, status, note, by, earlier } = await entry()
    assert.deepEqual([owner, due, status, note, by], ['bob', '2026-12-01', 'under-way', 'In June', 'ann'])
    assert.deepEqual(earlier, [])
  })

  it('takes nothing from a member who neither leads nor owns the function or the action', async () => {
    assert.match(await bot.pressAlone('cai', save, { inputs: set }), /Only a lead, .+ as the owner of/)
    assert.match(await bot.press('cai', { do: 'plan-entry', assessment: save.assessment, question }), /Only a lead/)
    assert.equal(await planNow(), undefined)
    await bot.pressAlone('ann', save, { inputs: { ...set, owner: 'cai' } })
    const drawn = { ...set, owner: 'cai' }
    await bot.pressAlone('cai', { ...save, drawn }, { inputs: { ...drawn, status: 'done' } })
    assert.equal((await entry()).status, 'done')
  })

  it('takes nothing from a person outside the channel, and does not tell them that it exists', async () => {
    for (const press of [save, { do: 'plan', assessment: save.assessment } as Press]) {
      assert.match(await bot.pressAlone('eve', press, { inputs: set }), /no longer here/)
    }
    assert.equal(await planNow(), undefined)
  })

  it('takes no owner from outside the channel, even from a forged card', async () => {
    for (const owner of ['eve', '../../etc', 'x'.repeat(300)]) {
      const reply = await bot.pressAlone('ann', save, { inputs: { ...set, owner } })
      assert.match(reply, /The owner has to be a member/)
      assert.match(reply, /In June/)
    }
    assert.equal(await planNow(), undefined)
  })

  it('takes no invalid or past day, no unknown status, and no note over 500 characters', async () => {
    const faults = [
      [{ due: '2026-02-30' }, /has to be a day of the calendar/],
      [{ due: '2020-01-01' }, /has passed already/],
      [{ status: 'perhaps' }, /not on its list/],
      [{ note: 'n'.repeat(501) }, /at most 500 characters/],
    ] as const
    for (const [input, complaint] of faults) {
      assert.match(await bot.pressAlone('ann', save, { inputs: { ...set, ...input } }), complaint)
    }
    assert.equal(await planNow(), undefined)
  })

  it('takes actions only for criteria that are answered No', async () => {
    const open = { ...save, question: questionId('LEAD-1P') }
    assert.match(await bot.pressAlone('ann', open, { inputs: set }), /Only a criterion that is answered No/)
    const assessment = save.assessment
    await bot.pressAlone('bob', { do: 'answer', assessment, question, revision: 1, value: 'yes' })
    assert.match(await bot.pressAlone('ann', save, { inputs: set }), /Only a criterion that is answered No/)
    assert.match(
      await bot.pressAlone('ann', { ...save, question: questionId('GONE-1C') }),
      /does not belong to anything/,
    )
    assert.equal(await planNow(), undefined)
  })

  it('keeps both changes when two people save from the same state', async () => {
    await bot.pressAlone('ann', save, { inputs: set })
    await bot.pressAlone('ann', { ...save, drawn: set }, { inputs: { ...set, due: '2027-01-15' } })
    await bot.pressAlone('bob', { ...save, drawn: set }, { inputs: { ...set, status: 'done' } })
    const { owner, due, status, earlier } = await entry()
    assert.deepEqual([owner, due, status], ['bob', '2027-01-15', 'done'])
    assert.deepEqual(
      earlier.map(({ by, due }) => [by, due]),
      [
        ['ann', '2026-12-01'],
        ['ann', '2027-01-15'],
      ],
    )
  })

  it('keeps the last five states of an action, and drops an action with no value set', async () => {
    for (let month = 1; month <= 9; month++) {
      await bot.pressAlone('ann', save, { inputs: { ...nothing, due: `2027-0${month}-01` } })
    }
    assert.equal((await entry()).earlier.length, 5)
    const drawn = { ...nothing, due: '2027-09-01' }
    assert.match(await bot.pressAlone('ann', { ...save, drawn }, { inputs: nothing }), /off the plan/)
    assert.deepEqual(await planNow(), {})
  })

  it('does not exist in a personal view, and its form is refused in a channel', async () => {
    await bot.pressAlone('cai', { do: 'start' })
    const own = there((await bot.deps.people.read('tenant', 'cai'))?.assessments[0])
    assert.match(await bot.pressAlone('cai', { do: 'plan', assessment: own }), /does not belong to anything/)
    assert.match(
      await bot.pressAlone('cai', { ...save, assessment: own }, { inputs: set }),
      /does not belong to anything/,
    )
    assert.match(await bot.press('ann', save, { inputs: set }), /belongs to another channel or chat/)
  })

  it('has an entry in the audit trail without the typed text', async () => {
    await bot.pressAlone('ann', save, { inputs: set })
    const audit = (await bot.documents()).filter((document) => document.includes('"action":"plan"'))
    assert.equal(audit.length, 1)
    assert.match(audit.join(), /"question":"LEAD-1C","fields":\["owner","due","status","note"\]/)
    assert.doesNotMatch(audit.join(), /In June|2026-12-01/)
  })
})
