// Words typed in a channel become the press that does the same, with the function and the people they name.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import { meaningHere } from '../../../dialogs/typed/channel-words.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { headingsOf } from '../../support/cards/card-reading.ts'
import { there } from '../../support/cards/sample.ts'
import { channel, copyOver, rosterOf, turnOf, typing } from '../bot-copy.ts'

describe('Text typed in a channel', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies

  beforeEach(async () => {
    store = openSqliteStore(join(folder(), 'commands.sqlite'))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'bob', 'cai', 'dee?') })
  })
  afterEach(() => store.close())

  /** Ann has started; Bob has Culture, Cai has Agile working and Data. */
  async function started() {
    await route(turnOf('ann', typing('start')), deps)
    for (const [person, text] of [
      ['bob', 'take cult'],
      ['cai', 'take agil'],
      ['cai', 'take DATA'],
    ] as const) {
      await route(turnOf(person, typing(text)), deps)
    }
  }

  /** The press that the words become, without the assessment; or the first heading of the reply. */
  async function meant(person: string, text: string, ...mentioned: readonly string[]): Promise<unknown> {
    const input = typing(text, ...mentioned)
    assert.ok(input.type === 'typed')
    const meant = await meaningHere(turnOf(person, input), deps, channel, input)
    if ('reply' in meant) {
      const { reply } = meant
      return reply.type === 'card' ? headingsOf(JSON.parse(JSON.stringify(reply.card)))[0] : 'nothing'
    }
    if (!('assessment' in meant.press)) return meant.press
    const { assessment, ...rest } = meant.press
    assert.equal(assessment, await started.assessment())
    return rest
  }
  started.assessment = async () => {
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    return there(found).value.assessments[0]
  }

  it('needs a return, except for help and start', async () => {
    for (const text of ['results', 'take LEAD', 'hand over', 'remind', 'submit', 'parked', 'settings', 'lead']) {
      assert.equal(await meant('ann', text), 'Nothing started yet', text)
    }
    assert.deepEqual(await meant('ann', 'help'), { do: 'help' })
    assert.equal(await meant('ann', 'lorem ipsum'), 'I did not understand that')
    assert.deepEqual(await meant('ann', 'start'), { do: 'start' })
    await route(turnOf('ann', typing('start')), deps)
    assert.deepEqual(await meant('ann', 'results'), { do: 'results' })
  })

  it('leads to the results in brief, the effect of closing the gaps, and the figures of one function', async () => {
    await started()
    assert.deepEqual(await meant('bob', 'what do we tell the board'), { do: 'topic', topic: 'brief' })
    assert.deepEqual(await meant('bob', 'what if we closed the gaps'), { do: 'topic', topic: 'whatIf' })
    const ofLead = { do: 'topic', topic: 'whatIf', function: 'LEAD' }
    assert.deepEqual(await meant('bob', 'what if we had a strategy'), ofLead)
    assert.deepEqual(await meant('bob', 'how did you work out the cyber score'), { do: 'function', function: 'CYBR' })
    const brief = await route(turnOf('bob', typing('what do we tell the board')), deps)
    assert.match(JSON.stringify(brief), /Nothing is answered yet: 90 questions still open\..*"Results".*"Gaps"/)
  })

  it('leads to presses on the return of the channel', async () => {
    await started()
    assert.deepEqual(await meant('bob', 'gaps'), { do: 'gaps' })
    assert.deepEqual(await meant('bob', 'what next?'), { do: 'gaps' })
    assert.deepEqual(await meant('bob', 'Discuss later'), { do: 'parked' })
    assert.deepEqual(await meant('ann', 'remind everybody'), { do: 'remind' })
    assert.deepEqual(await meant('bob', 'next question please'), { do: 'together' })
    assert.deepEqual(await meant('bob', 'can we do this as a team'), { do: 'start' })
    assert.deepEqual(await meant('bob', 'yes we agree. show the results'), { do: 'results' })
    assert.deepEqual(await meant('ann', 'settings'), { do: 'settings' })
    assert.deepEqual(await meant('ann', 'rules'), { do: 'settings', part: 'rules' })
    assert.deepEqual(await meant('ann', 'targets'), { do: 'settings', part: 'targets' })
    assert.deepEqual(await meant('ann', 'change the council'), { do: 'settings', part: 'council' })
    assert.deepEqual(await meant('ann', 'due date'), { do: 'settings', part: 'dates' })
    assert.deepEqual(await meant('ann', 'rename this'), { do: 'settings', part: 'dates' })
  })

  it('starts answering together, for all free functions or for one', async () => {
    await started()
    assert.deepEqual(await meant('bob', 'Answer together'), { do: 'together' })
    assert.deepEqual(await meant('bob', 'vote cyber, resilience and assurance'), { do: 'together', function: 'CYBR' })
  })

  it('asks before it submits', async () => {
    await started()
    assert.deepEqual(await meant('ann', 'submit'), { do: 'finish' })
  })

  it('takes a function by its code or name in any case, and shows the functions without one', async () => {
    await started()
    assert.deepEqual(await meant('ann', 'take SERV'), { do: 'take', function: 'SERV' })
    assert.deepEqual(await meant('ann', 'take serv, please!'), { do: 'take', function: 'SERV' })
    assert.deepEqual(await meant('ann', 'Take digital services and customers.'), { do: 'take', function: 'SERV' })
    assert.deepEqual(await meant('ann', 'take'), { do: 'functions' })
    assert.deepEqual(await meant('ann', 'take services'), { do: 'take', function: 'SERV' })
    assert.deepEqual(await meant('ann', 'take one'), { do: 'functions' })
  })

  it('tells the function LEAD from the word for a lead', async () => {
    await started()
    assert.deepEqual(await meant('ann', 'take lead'), { do: 'take', function: 'LEAD' })
    assert.deepEqual(await meant('ann', 'leads'), { do: 'leads' })
  })

  it('hands a function over to the mentioned member, and asks for one if no member is mentioned', async () => {
    await started()
    const toAnn = { do: 'hand-to', function: 'CULT', seen: 'bob', to: 'ann' }
    assert.deepEqual(await meant('bob', 'hand over CULT to Name of ann', 'ann'), toAnn)
    assert.deepEqual(await meant('bob', 'give cult Name of ann', 'ann'), toAnn)
    assert.deepEqual(await meant('bob', 'hand over culture, people and skills', 'ann'), toAnn)
    assert.deepEqual(await meant('bob', 'hand over cult'), { do: 'hand-over', function: 'CULT' })
    assert.deepEqual(await meant('bob', 'hand over cult', 'eve'), { do: 'hand-over', function: 'CULT' })
  })

  it('hands a function over to a member who is named without a mention, if only one has the name', async () => {
    await started()
    const toAnn = { do: 'hand-to', function: 'CULT', seen: 'bob', to: 'ann' }
    assert.deepEqual(await meant('bob', 'hand over CULT to Name of ann'), toAnn)
    assert.deepEqual(await meant('bob', 'please hand over Culture to NAME OF ANN.'), toAnn)
    assert.deepEqual(await meant('bob', 'hand over cult to name'), { do: 'hand-over', function: 'CULT' })
    assert.deepEqual(await meant('bob', 'hand over cult to nobody we know'), { do: 'hand-over', function: 'CULT' })
  })

  it('hands over the typist’s function if they have only one, and shows the functions otherwise', async () => {
    await started()
    assert.deepEqual(await meant('bob', 'hand over', 'ann'), {
      do: 'hand-to',
      function: 'CULT',
      seen: 'bob',
      to: 'ann',
    })
    assert.deepEqual(await meant('cai', 'hand over', 'ann'), { do: 'functions' })
    assert.deepEqual(await meant('ann', 'hand over', 'bob'), { do: 'functions' })
  })

  it('shows the functions if the function to hand over has no owner', async () => {
    await started()
    assert.deepEqual(await meant('ann', 'hand over TECH', 'bob'), { do: 'functions' })
  })

  it('names a lead by mention, and shows the leads without one', async () => {
    await started()
    assert.deepEqual(await meant('ann', 'lead Name of bob', 'bob'), { do: 'name-lead', person: 'bob', lead: true })
    assert.deepEqual(await meant('ann', 'name a lead'), { do: 'leads' })
    assert.deepEqual(await meant('ann', 'lead', 'eve'), { do: 'leads' })
  })

  it('makes a mentioned member an observer, gives the vote back, and shows the observers without a mention', async () => {
    await started()
    const observer = (who: string, observer: boolean) => ({ do: 'name-observer', person: who, observer })
    assert.deepEqual(await meant('ann', 'make Name of bob an observer', 'bob'), observer('bob', true))
    assert.deepEqual(await meant('ann', 'give Name of bob their vote back', 'bob'), observer('bob', false))
    assert.deepEqual(await meant('ann', 'who observes?'), { do: 'observers' })
  })

  it('finds no return for a person outside the channel', async () => {
    await started()
    for (const text of ['results', 'take LEAD', 'hand over CULT', 'remind', 'settings']) {
      assert.equal(await meant('mal', text), 'Nothing started yet', text)
    }
  })

  it('has the effect of the press: the function is taken, and its owner gets a message', async () => {
    await started()
    const reply = await route(turnOf('ann', typing('take LEAD')), deps)
    assert.equal(reply.after?.find((effect) => effect.type === 'tell')?.to.person, 'ann')
    const view = await deps.assessments.read('tenant', there(await started.assessment()))
    assert.equal(view?.team?.owners.LEAD?.person, 'ann')
  })

  it('starts one return however many people type it, and another one only after the submission', async () => {
    await started()
    for (const person of ['bob', 'ann', 'dee']) await route(turnOf(person, typing('start')), deps)
    await route(turnOf('ann', typing('start another')), deps)
    const [one] = await Array.fromAsync(deps.channels.list('tenant'))
    assert.equal(one?.value.assessments.length, 1)
    const assessment = there(await started.assessment())
    await route(turnOf('ann', { type: 'pressed', press: { do: 'submit', assessment }, inputs: {} }), deps)
    await route(turnOf('ann', typing('start'), { operation: 'start after submission' }), deps)
    const twice = turnOf('ann', typing('start another'), { operation: 'another' })
    await Promise.all([route(twice, deps), route(twice, deps)])
    const [two] = await Array.fromAsync(deps.channels.list('tenant'))
    assert.equal(two?.value.assessments.length, 2)
  })
})
