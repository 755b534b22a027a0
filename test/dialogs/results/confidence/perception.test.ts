// Finished views that are counted together: who is asked, what leads see, and how a view is taken out again.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import { perceptionId } from '../../../../assessment/organisation/perception.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { set, there } from '../../../support/cards/sample.ts'
import { copyOver, named, ownChat } from '../../bot-copy.ts'
import { type CouncilBot, councilBot } from '../../council.ts'

describe('Views counted together', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
    await bot.press('ann', { do: 'start' })
  })
  afterEach(() => bot.close())

  const first = there(set.order[0])
  const views = new Map<string, string>()
  const viewOf = (person: string) => there(parseAssessmentId(views.get(person)))

  /** A person finishes a view of their own, with this answer to the first question. */
  async function finishes(person: string, value: 'yes' | 'no'): Promise<string> {
    await bot.pressAlone(person, { do: 'start' })
    const record = there(await bot.deps.people.read('tenant', named(person)))
    const id = there(record.assessments.at(-1))
    views.set(person, id)
    await bot.pressAlone(person, { do: 'answer', assessment: id, question: first, revision: 0, value })
    return bot.pressAlone(person, { do: 'submit', assessment: id })
  }

  const counts = (person: string, counted = true) =>
    bot.pressAlone(person, { do: 'count-view', assessment: viewOf(person), counted })

  async function countedBy(people: readonly string[], value: 'yes' | 'no'): Promise<void> {
    for (const person of people) {
      await finishes(person, value)
      await counts(person)
    }
  }

  const asLead = async () => bot.press('ann', { do: 'perception', assessment: await bot.current() })
  const stored = () => bot.deps.perceptions.read('tenant', perceptionId('tenant', set))

  it('are asked for once, below the results of a finished view, and count only after a Yes', async () => {
    assert.match(await finishes('p1', 'yes'), /May this view be counted\?/)
    assert.equal(await stored(), undefined)
    assert.match(await counts('p1', false), /Your view is not counted/)
    const later = await bot.pressAlone('p1', { do: 'results', assessment: viewOf('p1') })
    assert.doesNotMatch(later, /May this view be counted\?/)
    assert.equal(Object.keys((await stored())?.views ?? {}).length, 0)
    assert.match(await counts('p1'), /Your view is counted: its Yes and No answers/)
    assert.deepEqual(Object.keys(there(await stored()).views), ['p1'])
  })

  it('show leads nothing below five, then the figures of all, and new figures only after three more joined', async () => {
    const assessment = await bot.current()
    await bot.press('ann', { do: 'answer', assessment, question: first, revision: 0, value: 'no' })
    await bot.agreesFirst()
    await countedBy(['p1', 'p2', 'p3', 'p4'], 'no')
    assert.match(await asLead(), /Nothing is shown yet/)
    await countedBy(['p5'], 'no')
    const five = await asLead()
    assert.match(five, /5 officers let their finished views be counted/)
    assert.match(five, /return Yes, most views No/)
    assert.doesNotMatch(five, /p[1-5]"/)
    await countedBy(['p6', 'p7'], 'yes')
    assert.equal((await asLead()).includes('5 officers'), true)
    await countedBy(['p8'], 'yes')
    assert.match(await asLead(), /8 officers let their finished views be counted/)
    assert.match(await asLead(), /From 5 views/)
  })

  it('are shown to leads only', async () => {
    await countedBy(['p1', 'p2', 'p3', 'p4', 'p5'], 'no')
    const assessment = await bot.current()
    for (const person of ['bob', 'eve']) {
      assert.doesNotMatch(await bot.press(person, { do: 'perception', assessment }), /officers/)
    }
  })

  it('cannot be counted by a forged press: a colleague’s view, an open view or a council return', async () => {
    await finishes('p1', 'yes')
    await bot.pressAlone('p2', { do: 'count-view', assessment: viewOf('p1'), counted: true })
    await bot.pressAlone('ann', { do: 'count-view', assessment: await bot.current(), counted: true })
    await bot.pressAlone('p3', { do: 'start' })
    const open = there((await bot.deps.people.read('tenant', named('p3')))?.assessments[0])
    await bot.pressAlone('p3', { do: 'count-view', assessment: open, counted: true })
    assert.equal(await stored(), undefined)
    await counts('p1')
    await bot.pressAlone('p2', { do: 'count-view', assessment: viewOf('p1'), counted: false })
    assert.deepEqual(Object.keys(there(await stored()).views), ['p1'])
  })

  it('are taken out by a press, by typed words, by deleting the view, and by erasing a person’s data', async () => {
    await countedBy(['p1', 'p2', 'p3', 'p4', 'p5'], 'no')
    await counts('p1', false)
    assert.match(await asLead(), /Nothing is shown yet/)
    const types = (text: string) => bot.says('p2', text, { place: ownChat })
    assert.match(await types('count my view'), /Your view is counted/)
    assert.match(await types("don't count my view"), /None of your views is counted any more/)
    assert.match(await types('is my view counted'), /Your view is not counted/)
    await bot.pressAlone('p3', { do: 'erase-view', assessment: viewOf('p3') })
    await bot.pressAlone('p4', { do: 'erase', asked: '2026-05-04T10:00:00.000Z' })
    assert.deepEqual(Object.keys(there(await stored()).views), ['p5'])
    assert.ok(!(await bot.documents()).some((each) => each.includes('"p4"')))
  })

  it('are mentioned in the settings, and one press there takes them out', async () => {
    await finishes('p1', 'yes')
    const settings = () => bot.pressAlone('p1', { do: 'settings', assessment: viewOf('p1') })
    assert.match(await settings(), /Counted with colleagues.*None of your views is counted/)
    await counts('p1')
    assert.match(await settings(), /A finished view of yours is counted.*stop counting my views/)
    assert.match(await bot.pressAlone('p1', { do: 'uncount-views' }), /None of your views is counted any more/)
    assert.match(await settings(), /None of your views is counted/)
    assert.equal(Object.keys(there(await stored()).views).length, 0)
    await bot.pressAlone('p1', { do: 'reopen', assessment: viewOf('p1') })
    assert.match(await settings(), /Name and due date.*Counted with colleagues/)
  })

  it('are counted with their newest answers after they are finished again', async () => {
    await finishes('p1', 'yes')
    await counts('p1')
    const assessment = viewOf('p1')
    await bot.pressAlone('p1', { do: 'reopen', assessment })
    await bot.pressAlone('p1', { do: 'answer', assessment, question: first, revision: 1, value: 'no' })
    await bot.pressAlone('p1', { do: 'submit', assessment })
    const { perceptions } = copyOver(bot.store, { members: bot.deps.members })
    const { views: counted } = there(await perceptions.read('tenant', perceptionId('tenant', set)))
    assert.equal(counted[named('p1')]?.values[0], 'n')
  })

  it('are counted separately for each council of a tenant', async () => {
    await finishes('p1', 'yes')
    await bot.deps.assessments.change('tenant', viewOf('p1'), (before) => ({
      type: 'save',
      value: { ...there(before), organisationId: 'second-council' },
      result: undefined,
    }))
    await counts('p1')
    assert.equal(await stored(), undefined)
    assert.ok(await bot.deps.perceptions.read('tenant', perceptionId('second-council', set)))
  })
})
