// Versions side by side: an assessment stays by its own, moves when a person chooses, and an older copy refuses politely.

import assert from 'node:assert/strict'
import type { AssessmentId, QuestionId } from '../../../assessment/ids.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { route } from '../../../dialogs/route.ts'
import { drawShared } from '../../../dialogs/team/draw-shared.ts'
import type { Turn } from '../../../dialogs/turn.ts'
import { loadVersion } from '../../../questions/load-question-set.ts'
import { ballotId } from '../../../store/collections/ballots.ts'
import { rotated } from '../../assessment/versions/rotated-set.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { questionId, there } from '../../support/cards/sample.ts'
import { channel, copyOver, named, rosterOf, turnOf, typing } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const old = loadVersion('questions/dma', '2026.1')
/** Every id belongs to another question in it, and LEAD-3C has a new wording. */
const later = rotated(old, '2030.1', ['LEAD-3C'])
const before = questionSets([old])
const after = questionSets([later], [old])

describe('An assessment that was started under an older version', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let assessment: AssessmentId

  const record = async () => there(await bot.deps.assessments.read('tenant', assessment))
  const values = async () =>
    Object.fromEntries(Object.entries((await record()).answers).map(([id, { value }]) => [id, value]))

  async function upgrade(sets = after): Promise<void> {
    await bot.close()
    bot = await councilBot(folder(), undefined, sets)
  }

  const answers = (question: QuestionId, value: 'yes' | 'no', given = {}) =>
    bot.pressAlone('ann', { do: 'answer', assessment, question, revision: 0, value }, given)

  beforeEach(async () => {
    bot = await councilBot(folder(), undefined, before)
    await bot.pressAlone('ann', { do: 'start' })
    assessment = there((await bot.deps.people.read('tenant', named('ann')))?.assessments[0])
    for (const id of old.order.slice(0, 4)) await answers(id, 'yes')
  })
  afterEach(() => bot.close())

  it('keeps its questions, answers, place and score when a newer version is served', async () => {
    const [score, here] = [
      await bot.pressAlone('ann', { do: 'results', assessment }),
      await bot.pressAlone('ann', { do: 'continue', assessment }),
    ]
    const stored = await record()
    await upgrade()
    assert.equal(await bot.pressAlone('ann', { do: 'results', assessment }), score)
    assert.equal(await bot.pressAlone('ann', { do: 'continue', assessment }), here)
    await answers(there(old.order[4]), 'yes')
    const { answers: now, ...rest } = await record()
    assert.deepEqual(rest.questionSet, stored.questionSet)
    assert.equal(Object.keys(now).length, 5)
  })

  it('is offered the newer version, and moves only when its owner confirms', async () => {
    await upgrade()
    assert.match(
      await bot.pressAlone('ann', { do: 'progress', assessment }),
      /Version 2030\.1 of the questions is here/,
    )
    const preview = await bot.pressAlone('ann', { do: 'versions', assessment })
    assert.match(preview, /3 answers kept.*1 answer set aside/)
    assert.match(preview, /1 reworded/)
    assert.equal((await record()).questionSet.version, '2026.1')
    assert.equal(await bot.says('ann', 'versions', { place: { type: 'personal' } }), preview)
    const card = await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    assert.match(card, /Moved to version 2030\.1/)
    assert.deepEqual(await values(), { 'LEAD-1P': 'yes', 'LEAD-2C': 'yes', 'LEAD-2P': 'yes' })
  })

  it('refuses a button from before the move, whose id now belongs to another question, and saves nothing', async () => {
    await upgrade()
    await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const stored = await values()
    assert.match(await answers(questionId('LEAD-3C'), 'no'), /moved to another version.*nothing was saved/)
    assert.deepEqual(await values(), stored)
    assert.match(await bot.pressAlone('ann', { do: 'continue', assessment }), /"edition":1/)
    await answers(questionId('LEAD-3C'), 'no', { edition: 1 })
    assert.equal((await values())['LEAD-3C'], 'no')
  })

  it('offers buttons of the present edition for typed words that may mean a question', async () => {
    await upgrade()
    await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const choice = await bot.says('ann', '3', { place: { type: 'personal' } })
    assert.match(choice, /"do":"go"[^}]*"edition":1/)
    assert.doesNotMatch(choice, /"question":"[^"]*"}/)
  })

  it('does not take a typed yes for a question that the person has not seen', async () => {
    await upgrade()
    await bot.pressAlone('ann', { do: 'resume', assessment })
    await bot.pressAlone('ann', { do: 'go', assessment, question: questionId('LEAD-2P') })
    await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const stored = await values()
    await bot.says('ann', 'yes', { place: { type: 'personal' } })
    assert.deepEqual(await values(), stored)
  })

  it('can move back until a question is answered, and each submission keeps its version', async () => {
    await upgrade()
    const stored = await values()
    await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    assert.match(await bot.pressAlone('ann', { do: 'undo-move', assessment, seen: 1 }), /version 2026\.1 again/)
    assert.deepEqual(await values(), stored)
    await bot.pressAlone('ann', { do: 'submit', assessment })
    const score = await bot.pressAlone('ann', { do: 'results', assessment })
    assert.match(await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 2 }), /finished/)
    await bot.pressAlone('ann', { do: 'reopen', assessment })
    await bot.pressAlone('ann', { do: 'move-version', assessment, to: '2030.1', seen: 2 })
    await answers(questionId('LEAD-3C'), 'no', { edition: 3 })
    assert.match(await bot.pressAlone('ann', { do: 'undo-move', assessment, seen: 3 }), /the move stands/)
    assert.match(await bot.pressAlone('ann', { do: 'results', assessment }), /by version 2026\.1 of the questions/)
    const [submission] = (await record()).submissions
    assert.equal(submission?.questionSet.version, '2026.1')
    assert.match(score, /of 5/)
  })

  it('is moved only by its owner, and only to a version on offer', async () => {
    await upgrade()
    const stored = await record()
    for (const [who, to] of [
      ['bob', '2030.1'],
      ['ann', '2099.1'],
      ['ann', '2026.1'],
    ] as const) {
      await bot.pressAlone(who, { do: 'move-version', assessment, to, seen: 0 })
      assert.deepEqual((await record()).questionSet, stored.questionSet)
    }
  })

  it('can be read on a copy that has only other versions, is not answered there, and loses nothing', async () => {
    const stored = await record()
    await upgrade(questionSets([later]))
    const card = await bot.pressAlone('ann', { do: 'continue', assessment })
    assert.match(card, /version 2026\.1.*does not have/)
    assert.match(card, /LEAD-1C, LEAD-1P, LEAD-2C, LEAD-2P/)
    for (const press of [
      { do: 'answer', assessment, question: questionId('LEAD-3C'), revision: 0, value: 'yes' },
      { do: 'submit', assessment },
      { do: 'rest', assessment, question: questionId('LEAD-1C') },
      { do: 'move-version', assessment, to: '2030.1', seen: 0 },
      { do: 'start' },
    ] as const) {
      assert.match(await bot.pressAlone('ann', press), /does not have/, press.do)
    }
    assert.match(await bot.says('ann', 'yes', { place: { type: 'personal' } }), /does not have/)
    assert.match(await bot.says('ann', 'my assessments', { place: { type: 'personal' } }), /questions are not here/)
    assert.deepEqual(await record(), stored)
  })
})

describe('A council return of a team', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let assessment: AssessmentId
  const record = async () => there(await bot.deps.assessments.read('tenant', assessment))

  beforeEach(async () => {
    bot = await councilBot(folder(), undefined, before)
    await bot.says('ann', 'start')
    assessment = await bot.current()
    await bot.agreesFirst()
    await bot.close()
    bot = await councilBot(folder(), undefined, after)
  })
  afterEach(() => bot.close())

  it('keeps the votes on its present question when a lead moves it, and gives them to no other question', async () => {
    const asked = there((await record()).team?.asking?.question)
    await bot.press('bob', { do: 'vote', assessment, question: asked, round: 1, named: false, value: 'no' })
    assert.match(await bot.press('bob', { do: 'move-version', assessment, to: '2030.1', seen: 0 }), /lead/)
    await bot.press('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const moved = await record()
    assert.deepEqual([asked, moved.team?.asking?.question], ['LEAD-1P', 'LEAD-2C'])
    const ballot = await bot.deps.ballots.read('tenant', ballotId(moved, questionId('LEAD-2C')))
    assert.deepEqual(Object.keys(ballot?.votes ?? {}), ['bob'])
    assert.equal(await bot.deps.ballots.read('tenant', ballotId(moved, questionId('LEAD-2P'))), undefined)
    const stale = { do: 'vote', assessment, question: asked, round: 1, named: false, value: 'yes' } as const
    assert.match(await bot.press('cai', stale), /moved to another version/)
    const now = { ...stale, question: questionId('LEAD-2C') } as const
    await bot.press('cai', now, { edition: 1 })
    await bot.press('ann', { do: 'reveal', assessment, question: now.question, round: 1 }, { edition: 1 })
    const agree = { do: 'agree', assessment, question: now.question, round: 1, revision: 0, value: 'no' } as const
    await bot.press('ann', agree, { edition: 1 })
    const { answers } = await record()
    assert.equal(answers['LEAD-2C']?.value, 'no')
    assert.deepEqual(answers['LEAD-2C']?.votes, { yes: 1, no: 1, unsure: 0 })
    assert.equal(answers['LEAD-1P']?.value, 'yes')
  })

  it('turns the meaning of the channel’s question to the other language and back after the move', async () => {
    await bot.press('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const question = there((await record()).team?.asking?.question)
    const english = await bot.says('bob', 'what does this mean?')
    const welsh = await turned(english, 'cy', question)
    assert.match(welsh, /Pam y mae’n bwysig/)
    assert.match(await turned(welsh, 'en', question), /Why it matters/)
  })

  /** Presses the button that shows a card in a language, as the data of the card has it. */
  async function turned(card: string, language: string, question: QuestionId): Promise<string> {
    const show = { do: 'about', assessment, question, edition: 1 }
    const data = { do: 'in-language', language, show } as const
    assert.ok(card.includes(JSON.stringify(data).slice(0, -1)), card)
    const shown = await bot.press('bob', data)
    assert.doesNotMatch(shown, /moved to another version|symudwyd/)
    return shown
  }

  it('has the move and its undo in its history, with their authors', async () => {
    await bot.press('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    await bot.press('ann', { do: 'undo-move', assessment, seen: 1 })
    const history = await bot.press('ann', { do: 'history', assessment })
    assert.match(history, /took the move.*back.*moved it to a newer version/)
  })

  it('is moved by one copy while an older copy refuses it, draws no card and loses nothing', async () => {
    const members = async () => rosterOf('ann', 'bob', 'cai', 'dee')
    const older = copyOver(bot.store, { members, sets: before })
    let acts = 0
    const atOlder = async (who: string, input: Turn['input']) => {
      const reply = await route(turnOf(who, input, { operation: `older ${++acts}`, place: channel }), older)
      return reply.type === 'card' ? JSON.stringify(reply.card) : reply.type
    }
    const press = (question: QuestionId) =>
      ({ do: 'vote', assessment, question, round: 1, named: false, value: 'yes' }) as const
    await atOlder('cai', { type: 'pressed', press: press(questionId('LEAD-1P')), inputs: {} })
    await bot.press('ann', { do: 'move-version', assessment, to: '2030.1', seen: 0 })
    const stored = await record()
    for (const look of [
      press(questionId('LEAD-2C')),
      { do: 'board', assessment },
      { do: 'submit', assessment },
    ] as const) {
      assert.match(await atOlder('ann', { type: 'pressed', press: look, inputs: {}, edition: 1 }), /does not have/)
    }
    assert.match(await atOlder('ann', typing('start')), /does not have/)
    assert.equal(await drawShared(older, 'tenant', assessment, 'board'), undefined)
    assert.deepEqual(await record(), stored)
    const ballot = await bot.deps.ballots.read('tenant', ballotId(stored, questionId('LEAD-2C')))
    assert.deepEqual(Object.keys(ballot?.votes ?? {}), ['cai'])
  })
})
