// A spot check from the lead's press to the colleague's last one: who may press which button, and who sees what.

import assert from 'node:assert/strict'
import type { AssessmentId } from '../../../../assessment/ids.ts'
import { isReturn } from '../../../../assessment/team/roles.ts'
import { checksOf } from '../../../../assessment/team/spot-check/spot-check.ts'
import type { Press } from '../../../../cards/press.ts'
import { route } from '../../../../dialogs/route.ts'
import { ballotId } from '../../../../store/collections/ballots.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { say, set, there } from '../../../support/cards/sample.ts'
import { copyOver, named, ownChat, turnOf } from '../../bot-copy.ts'
import { type CouncilBot, councilBot } from '../../council.ts'

describe('A spot check', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  let assessment: AssessmentId
  beforeEach(async () => {
    bot = await councilBot(folder())
    await bot.press('ann', { do: 'start' })
    assessment = await bot.current()
  })
  afterEach(() => bot.close())

  const read = async () => {
    const found = there(await bot.deps.assessments.read('tenant', assessment))
    assert.ok(isReturn(found))
    return found
  }
  const check = async () => there(checksOf((await read()).team).at(-1))

  /** Ann answers the first `n` questions Yes, and submits. */
  async function submitted(n: number): Promise<void> {
    const ids = set.order.slice(0, n)
    await bot.deps.assessments.change('tenant', assessment, (before) => ({
      type: 'save',
      value: ids.reduce((given, id) => say(given, id, 'yes', { by: named('ann') }), there(before)),
      result: undefined,
    }))
    await bot.press('ann', { do: 'submit', assessment, sure: true })
    assert.ok((await read()).submittedAt)
  }

  const asks = (colleague: string, operation?: string) =>
    bot.press('ann', { do: 'spot-draw', assessment, person: named(colleague) }, operation ? { operation } : {})

  /** Dee answers all ten as the return does, except the last `differs`. */
  async function answersAll(differs: number): Promise<void> {
    const { id } = await check()
    for (let nth = 1; nth <= 10; nth += 1) {
      const value = nth > 10 - differs ? 'no' : 'yes'
      await bot.pressAlone('dee', { do: 'spot-answer', assessment, check: id, nth, value })
    }
    assert.match(await bot.pressAlone('dee', { do: 'spot-go', assessment, check: id }), /Ready to hand in/)
    await bot.pressAlone('dee', { do: 'spot-send', assessment, check: id })
  }

  it('goes from a lead to a colleague, who does not see the answers, and back to the leads', async () => {
    await submitted(12)
    assert.match(await bot.press('ann', { do: 'results', assessment }), /"do":"spot-checks"/)
    assert.match(await bot.press('ann', { do: 'spot-checks', assessment }), /Name a colleague/)
    const pick = await bot.press('ann', { do: 'spot-pick', assessment })
    assert.match(pick, /Name of dee/)
    assert.doesNotMatch(pick, /Name of ann/)
    assert.match(await asks('dee'), /Done: Name of dee is asked in their own chat/)
    const { id } = await check()
    const first = await bot.pressAlone('dee', { do: 'spot-go', assessment, check: id })
    assert.match(first, /Question 1 of 10/)
    for (const hidden of ['Name of ann', 'The return says', 'Saved', '"value":"yes","said"'])
      assert.ok(!first.includes(hidden))
    await answersAll(3)
    const told = await bot.press('ann', { do: 'spot-checks', assessment })
    assert.match(told, /7 of 10 agreed/)
    assert.match(told, /3 questions to talk about/)
    assert.match(told, /The return says Yes/)
    assert.doesNotMatch(told, /says No/)
    assert.match(await bot.press('ann', { do: 'results', assessment }), /Spot check of 4 May 2026: 7 of 10 agreed/)
    assert.doesNotMatch(await bot.press('bob', { do: 'results', assessment }), /7 of 10 agreed/)
  })

  it('writes to the colleague once, and to the lead once when it is sent in', async () => {
    await submitted(12)
    const acts = (
      person: string,
      press: Press,
      operation: string,
      place = turnOf(person, { type: 'installed' }).place,
    ) => route(turnOf(person, { type: 'pressed', press, inputs: {} }, { operation, place }), bot.deps)
    const toldIn = (reply: Awaited<ReturnType<typeof acts>>) =>
      (reply.after ?? []).flatMap((effect) =>
        effect.type === 'tell' ? [[String(effect.to.person), JSON.stringify(effect.card)] as const] : [],
      )
    const press = { do: 'spot-draw', assessment, person: named('dee') } as const
    const [[to, card] = []] = [toldIn(await acts('ann', press, 'asks'))[0] ?? []]
    assert.equal(to, 'dee')
    assert.match(there(card), /Would you check ten answers\?.*Asked by Name of ann/)
    assert.deepEqual(toldIn(await acts('ann', press, 'asks')), [])
    assert.equal(checksOf((await read()).team).length, 1)
    const { id } = await check()
    for (let nth = 1; nth <= 10; nth += 1) {
      await bot.pressAlone('dee', { do: 'spot-answer', assessment, check: id, nth, value: 'unsure' })
    }
    const sent = await acts('dee', { do: 'spot-send', assessment, check: id }, 'sends', ownChat)
    assert.deepEqual(
      toldIn(sent).map(([person]) => person),
      ['ann'],
    )
    assert.deepEqual(toldIn(await acts('dee', { do: 'spot-send', assessment, check: id }, 'sends', ownChat)), [])
  })

  it('draws no question that the colleague voted on, even if the answer shows no name', async () => {
    await submitted(11)
    const [first] = set.order
    const ballot = { question: there(first), round: 1, replacesRevision: 0, named: false }
    await bot.deps.ballots.create('tenant', ballotId(await read(), there(first)), {
      ...ballot,
      votes: { [named('dee')]: [{ value: 'yes', at: '2026-05-04T10:00:00.000Z', operation: 'vote' }] },
    })
    await asks('dee')
    assert.ok(!(await check()).questions.some(({ question }) => question === first))
  })

  it('is refused if a colleague knows too many of the answers', async () => {
    await submitted(9)
    assert.match(await asks('dee'), /needs ten questions/)
    assert.equal((await read()).team.spotChecks, undefined)
  })

  it('refuses forged presses of members, other colleagues and strangers, and presses in the channel', async () => {
    await submitted(12)
    const forged = { do: 'spot-draw', assessment, person: named('bob') } as const
    assert.match(await bot.press('cai', forged), /lead/i)
    await bot.press('eve', forged)
    assert.equal((await read()).team.spotChecks, undefined)
    await asks('dee')
    const before = await read()
    const { id } = await check()
    const answer = { do: 'spot-answer', assessment, check: id, nth: 1, value: 'yes' } as const
    for (const person of ['ann', 'bob', 'eve']) {
      await bot.pressAlone(person, answer)
      await bot.pressAlone(person, { do: 'spot-send', assessment, check: id })
      await bot.pressAlone(person, { do: 'spot-decline', assessment, check: id })
      const shown = await bot.pressAlone(person, { do: 'spot-go', assessment, check: id })
      assert.doesNotMatch(shown, /Question 1 of 10/)
    }
    await bot.press('dee', answer)
    await bot.press('cai', { do: 'spot-end', assessment, check: id })
    const question = there((await check()).questions[0]).question
    await bot.press('cai', { do: 'spot-discuss', assessment, check: id, question, discuss: true })
    for (const look of ['spot-checks', 'spot-pick'] as const) {
      assert.doesNotMatch(await bot.press('cai', { do: look, assessment }), /Name of dee|Name a colleague/)
    }
    assert.deepEqual((await read()).team.spotChecks, before.team.spotChecks)
  })

  it('lets the colleague decline it, and take back the answers they sent in', async () => {
    await submitted(12)
    await asks('dee')
    const { id } = await check()
    await bot.pressAlone('dee', { do: 'spot-answer', assessment, check: id, nth: 1, value: 'no' })
    assert.match(await bot.pressAlone('dee', { do: 'spot-decline', assessment, check: id }), /You are out of it/)
    assert.ok((await check()).questions.every(({ said }) => said === undefined))
    await asks('dee')
    await answersAll(1)
    const again = await check()
    assert.match(await bot.pressAlone('dee', { do: 'spot-go', assessment, check: again.id }), /Take them back/)
    await bot.pressAlone('dee', { do: 'spot-decline', assessment, check: again.id })
    assert.match(await bot.press('ann', { do: 'spot-checks', assessment }), /Name of dee declined/)
  })

  it('is listed among the colleague’s functions, also after a restart of the bot', async () => {
    await submitted(12)
    await asks('dee')
    const restarted = copyOver(bot.store, { members: bot.deps.members })
    const press = { type: 'pressed', press: { do: 'mine' }, inputs: {} } as const
    const reply = await route(turnOf('dee', press, { place: ownChat }), restarted)
    assert.match(JSON.stringify(reply), /A spot check waits for you/)
    assert.doesNotMatch(await bot.pressAlone('cai', { do: 'mine' }), /A spot check waits for you/)
    assert.match(await bot.says('dee', 'where is my spot check', { place: ownChat }), /A spot check waits for you/)
    assert.match(await bot.says('ann', 'spot check'), /Name of dee was asked/)
  })

  it('puts a difference on the list that every member reads, and the question can be asked again later', async () => {
    await submitted(12)
    await asks('dee')
    await answersAll(1)
    const { id, questions } = await check()
    const question = there(questions[9]).question
    const listed = await bot.press('ann', { do: 'spot-discuss', assessment, check: id, question, discuss: true })
    assert.match(listed, /On the list for the team/)
    assert.match(await bot.press('bob', { do: 'team', assessment }), /1 question to discuss/)
    assert.match(await bot.press('bob', { do: 'parked', assessment }), /To discuss after a spot check/)
    await bot.press('ann', { do: 'reopen', assessment })
    const parked = await bot.press('ann', { do: 'parked', assessment })
    assert.match(parked, /Put to the team/)
    await bot.press('ann', { do: 'ask', assessment, question, onBoard: true, anew: true })
    assert.equal((await read()).team.asking?.question, question)
  })

  it('has an entry in the audit trail, and is removed with the colleague’s data', async () => {
    await submitted(12)
    await asks('dee')
    const trail = async () => (await bot.documents()).filter((each) => each.includes('"kind":"audit"')).join('\n')
    assert.match(await trail(), /"action":"spot-check","person":"dee"|"person":"dee".*"action":"spot-check"/)
    await bot.pressAlone('dee', { do: 'erase', asked: '2026-05-04T10:00:00.000Z' })
    assert.deepEqual((await read()).team.spotChecks, [])
    assert.ok(!(await bot.documents()).some((each) => each.includes('"dee"')))
  })
})
