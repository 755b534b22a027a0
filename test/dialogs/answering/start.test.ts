// A person has a bounded number of assessments, a channel a bounded number of council returns; undo goes by sequence.

import assert from 'node:assert/strict'
import { most } from '../../../assessment/limits.ts'
import { nobodyYet } from '../../../assessment/people/person.ts'
import { removeDeleted } from '../../../dialogs/team/remove-deleted.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { channel, named } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

describe('A person', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
  })
  afterEach(() => bot.close())

  const record = async () => there(await bot.deps.people.read('tenant', named('ann')))
  const latest = async () => there((await record()).assessments.at(-1))

  async function startsAnother(): Promise<string> {
    const card = await bot.pressAlone('ann', { do: 'start', another: true, sure: true })
    const assessment = await latest()
    const question = [...bot.deps.sets.newest.questions.keys()][0]
    await bot.pressAlone('ann', { do: 'answer', assessment, question: there(question), revision: 0, value: 'yes' })
    return card
  }

  it('can have twenty open assessments; the card says to finish one, and that makes room for another', async () => {
    for (let nth = 0; nth < most.open; nth++) await startsAnother()
    assert.match(await startsAnother(), /You have 20 open assessments.*Finish one of them first/)
    assert.equal((await record()).assessments.length, most.open)
    await bot.pressAlone('ann', { do: 'submit', assessment: await latest() })
    assert.doesNotMatch(await startsAnother(), /open assessments/)
    assert.equal((await record()).assessments.length, most.open + 1)
  })

  it('can have two hundred assessments in all', async () => {
    await bot.pressAlone('ann', { do: 'start' })
    const model = there(await bot.deps.assessments.read('tenant', await latest()))
    const submittedAt = model.startedAt
    const ids = Array.from({ length: most.assessments }, (_, nth) => `view-${nth}` as typeof model.id)
    await Promise.all(ids.map((id) => bot.deps.assessments.create('tenant', id, { ...model, id, submittedAt })))
    await bot.deps.people.change('tenant', named('ann'), (before = nobodyYet) => ({
      type: 'save',
      value: { ...before, assessments: ids },
      result: undefined,
    }))
    assert.match(await startsAnother(), /You have 200 assessments.*Type \*\*delete\*\*/)
  })

  it('undoes their last answer, even if the clock was set back in between', async () => {
    await bot.pressAlone('ann', { do: 'start' })
    const assessment = await latest()
    const [first, second] = [...bot.deps.sets.newest.questions.keys()]
    const answers = (question: typeof first, now: string) =>
      bot.pressAlone('ann', { do: 'answer', assessment, question: there(question), revision: 0, value: 'yes' }, { now })
    await answers(first, '2026-05-04T10:30:00.000Z')
    await answers(second, '2026-05-04T10:00:00.000Z')
    await bot.says('ann', 'undo', { place: { type: 'personal' } })
    const { answers: now } = there(await bot.deps.assessments.read('tenant', assessment))
    assert.deepEqual([now[there(first)]?.value, now[there(second)]?.value], ['yes', undefined])
  })
})

describe('A channel', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
  })
  afterEach(() => bot.close())

  it('can have a hundred council returns', async () => {
    for (let nth = 0; nth < most.returns; nth++) {
      await bot.says('ann', nth === 0 ? 'start' : 'start another')
      const assessment = await bot.current()
      await bot.press('ann', { do: 'submit', assessment, counting: assessment })
    }
    assert.match(await bot.says('ann', 'start another'), /as many council returns as it can have/)
    await bot.press('ann', { do: 'erase-return', assessment: await bot.current() })
    assert.equal(await bot.says('ann', 'start another'), 'nothing')
  })

  it('keeps twenty deleted returns for a lead to restore, and removes all of them in the end', async () => {
    for (let nth = 0; nth < most.deletedReturns; nth++) {
      await bot.says('ann', 'start')
      await bot.press('ann', { do: 'erase-return', assessment: await bot.current() })
    }
    assert.match(await bot.says('ann', 'start'), /as many council returns as it can have/)
    assert.equal((await bot.deps.channels.read('tenant', channel.conversation))?.deleted.length, most.deletedReturns)

    assert.deepEqual(await Array.fromAsync(removeDeleted(bot.deps, () => '2026-06-04T10:00:00.000Z')), [])
    assert.deepEqual((await bot.deps.channels.read('tenant', channel.conversation))?.deleted, [])
    assert.equal(await bot.says('ann', 'start'), 'nothing')
  })
})
