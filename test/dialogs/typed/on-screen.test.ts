// A typed answer goes only to the question on screen: after another reply it asks first.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Card } from '../../../cards/parts/elements.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Input, Turn } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, turnOf, typing } from '../bot-copy.ts'

describe('A typed answer', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  let operations = 0

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'typed.sqlite'))
    deps = copyOver(store, { members: async () => 'refused' })
  })
  afterEach(() => store.close())

  const personal = (input: Input): Turn => ({
    ...turnOf('ann', input),
    place: { type: 'personal' },
    operation: `operation ${++operations}`,
    now: new Date(Date.UTC(2026, 4, 4, 9, 0, operations)).toISOString(),
  })

  async function say(input: Input): Promise<string> {
    const reply = await route(personal(input), deps)
    return reply.type === 'card' ? JSON.stringify(reply.card) : ''
  }

  async function mine() {
    const [id] = there(await deps.people.read('tenant', personal(typing('')).person)).assessments
    return there(await deps.assessments.read('tenant', there(id) as AssessmentId))
  }
  const answered = async () => Object.keys((await mine()).answers).length

  it('is saved to the question on screen', async () => {
    await say(typing('start'))
    assert.match(await say(typing('yes')), /Saved/)
    assert.equal(await answered(), 1)
  })

  for (const words of [
    'results',
    'who can see this',
    'settings',
    'help',
    'banana',
    'what does this mean',
    'I meant no',
  ]) {
    it(`is queried after "${words}", and is saved once the question is on screen again`, async () => {
      await say(typing('start'))
      await say(typing('yes'))
      await say(typing(words))
      assert.match(await say(typing('no')), /I was not certain which question/)
      assert.equal(await answered(), 1)
      assert.match(await say(typing('no')), /Saved/)
      assert.equal(await answered(), 2)
    })
  }

  it('is saved after the person went back to the question', async () => {
    await say(typing('start'))
    await say(typing('results'))
    await say(typing('continue'))
    assert.match(await say(typing('yes')), /Saved/)
  })

  it('is queried if it says yes and no, and leaves the question on screen', async () => {
    await say(typing('start'))
    assert.match(await say(typing('yes and no')), /Nothing is saved/)
    assert.match(await say(typing('yes')), /Saved/)
  })

  it('is not saved by a second delivery after the bot asked about it', async () => {
    await say(typing('start'))
    await say(typing('results'))
    const turn = personal(typing('yes'))
    await route(turn, deps)
    await route(turn, deps)
    assert.equal(await answered(), 0)
  })

  it('leaves the buttons of an older question card working', async () => {
    const start = await route(personal(typing('start')), deps)
    assert.equal(start.type, 'card')
    const press = answerPress(start.type === 'card' ? start.card : undefined)
    await say(typing('results'))
    assert.match(await say({ type: 'pressed', press, inputs: {} }), /Saved/)
    assert.match(await say(typing('no')), /Saved/)
    assert.equal(await answered(), 2)
  })

  async function press(input: Extract<Input, { type: 'pressed' }>['press'], isAutomatic = false): Promise<string> {
    return say({ type: 'pressed', press: input, inputs: {}, ...(isAutomatic && { isAutomatic }) })
  }

  it('is queried after a press that shows something else, but not after More of the same question', async () => {
    await say(typing('start'))
    await say(typing('yes'))
    const { id: assessment, places } = await mine()
    const question = there(there(places[personal(typing('')).person]).question)
    await press({ do: 'more', assessment, question })
    assert.match(await say(typing('yes')), /Saved/)
    await press({ do: 'more', assessment, question: 'NONE-1C' as typeof question })
    assert.match(await say(typing('yes')), /Saved/)
    await press({ do: 'results', assessment })
    assert.match(await say(typing('no')), /I was not certain which question/)
    assert.equal(await answered(), 3)
  })

  it('is saved after the client refreshed a card by itself', async () => {
    await say(typing('start'))
    await press({ do: 'results', assessment: (await mine()).id }, true)
    assert.match(await say(typing('yes')), /Saved/)
  })

  it('is queried once if it could belong to two open assessments', async () => {
    await say(typing('start'))
    await say(typing('yes'))
    await press({ do: 'start', another: true, sure: true })
    assert.match(await say(typing('no')), /more than one assessment open/)
    assert.match(await say(typing('no')), /Saved/)
    assert.match(await say(typing('yes')), /Saved/)
    assert.equal(await answered(), 1)
  })

  it('is queried if the person has only looked at results in the other open assessment', async () => {
    await say(typing('start'))
    await say(typing('yes'))
    await say(typing('results'))
    await press({ do: 'start', another: true, sure: true })
    assert.match(await say(typing('no')), /more than one assessment open/)
    assert.equal(await answered(), 1)
  })

  it('is not saved by a second delivery if it could belong to two open assessments', async () => {
    await say(typing('start'))
    await say(typing('yes'))
    await press({ do: 'start', another: true, sure: true })
    const turn = personal(typing('no'))
    for (let delivery = 0; delivery < 2; delivery++) await route(turn, deps)
    const all = await there(deps.people).read('tenant', turn.person)
    for (const id of there(all).assessments) {
      const { answers } = there(await deps.assessments.read('tenant', id))
      assert.ok(Object.values(answers).every(({ value }) => value === 'yes'))
    }
  })

  it('goes to the assessment that the person opened by a press', async () => {
    await say(typing('start'))
    await say(typing('yes'))
    await press({ do: 'start', another: true, sure: true })
    await press({ do: 'resume', assessment: (await mine()).id })
    assert.match(await say(typing('no')), /Saved/)
    assert.equal(await answered(), 2)
  })

  it('causes no more writes while the person keeps asking questions', async () => {
    await say(typing('start'))
    await say(typing('results'))
    const before = await mine()
    await say(typing('gaps'))
    await say(typing('who can see this'))
    assert.deepEqual(await mine(), before)
  })
})

/** The press of the first answer on a card. */
function answerPress(card: Card | undefined) {
  const found: unknown[] = []
  JSON.stringify(card, (key, value) => {
    if (key === 'data' && value?.do === 'answer') found.push(value)
    return value
  })
  return there(found[0]) as Extract<Input, { type: 'pressed' }>['press']
}
