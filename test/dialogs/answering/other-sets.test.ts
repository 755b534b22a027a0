// Other question sets beside our own: start asks which, and a set of three levels with one measure works in every card.

import assert from 'node:assert/strict'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { named } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const ours = loadQuestionSet('questions/dma')
const small = loadQuestionSet('test/fixtures/question-sets/opensamm-1.1')
const both = questionSets([ours, small])

describe('A bot that offers two question sets', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  const mine = async () => (await bot.deps.people.read('tenant', named('ann')))?.assessments ?? []
  const read = async (id: AssessmentId) => there(await bot.deps.assessments.read('tenant', id))

  beforeEach(async () => {
    bot = await councilBot(folder(), undefined, both)
  })
  afterEach(() => bot.close())

  it('asks for the set before it starts anything, and starts the chosen one', async () => {
    const ask = await bot.pressAlone('ann', { do: 'start' })
    assert.match(ask, /Which questions\?.*Digital Maturity Assessment.*Software assurance/)
    assert.deepEqual(await mine(), [])
    assert.match(await bot.pressAlone('ann', { do: 'start', set: 'nonsense' }), /Which questions\?/)
    await bot.pressAlone('ann', { do: 'start', set: 'opensamm' })
    const [id] = await mine()
    assert.deepEqual((await read(there(id))).questionSet, { id: 'opensamm', version: '1.1' })
    await bot.pressAlone('ann', { do: 'start', another: true, set: 'dma' })
    const [, second] = await mine()
    assert.equal((await read(there(second))).questionSet.id, 'dma')
  })

  it('asks in a channel too, and continues an open return without asking', async () => {
    assert.match(await bot.press('ann', { do: 'start' }), /Which questions\?/)
    await bot.press('ann', { do: 'start', set: 'opensamm' })
    const id = await bot.current()
    assert.equal((await read(id)).questionSet.id, 'opensamm')
    await bot.press('ann', { do: 'start' })
    assert.equal(await bot.current(), id)
    assert.match(await bot.press('ann', { do: 'board', assessment: id }), /0 of 77 questions/)
    await bot.agreesFirst()
    assert.match(await bot.press('ann', { do: 'results', assessment: id }), /of 3/)
  })

  it('draws each card of an assessment with three levels, and offers it no version of another set', async () => {
    await bot.pressAlone('ann', { do: 'start', set: 'opensamm' })
    const assessment = there((await mine())[0])
    const [first, second] = small.order
    const code = there(small.functions[0]).code
    for (const question of [there(first), there(second)]) {
      const card = await bot.pressAlone('ann', { do: 'answer', assessment, question, revision: 0, value: 'yes' })
      assert.match(card, /of 77/)
    }
    for (const press of [
      { do: 'progress', assessment },
      { do: 'review', assessment },
      { do: 'results', assessment },
      { do: 'gaps', assessment },
      { do: 'function', assessment, function: code },
      { do: 'form', assessment, function: code },
      { do: 'more', assessment, question: there(second) },
      { do: 'settings', assessment },
      { do: 'finish', assessment },
      { do: 'topic', topic: 'levels' },
      { do: 'topic', topic: 'functions' },
    ] as const) {
      const card = await bot.pressAlone('ann', press)
      assert.doesNotMatch(card, /did not work|undefined|NaN|level 4|Level 4|of 5\b/, press.do)
      assert.doesNotMatch(card, /Newer questions/, press.do)
    }
    assert.match(await bot.pressAlone('ann', { do: 'results', assessment }), /of 3/)
    assert.match(await bot.pressAlone('ann', { do: 'submit', assessment }), /of 3/)
  })
})
