// The outcome of messages: who is written to again, who is mentioned, and that a press delivered twice sends once.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import type { Effect, Tag } from '../../../dialogs/effects.ts'
import { recordDelivery, recordMention } from '../../../dialogs/reminders/delivery-outcome.ts'
import { route } from '../../../dialogs/route.ts'
import type { Reply } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { textsOf } from '../../support/cards/card-reading.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, named, rosterOf, turnOf, typing } from '../bot-copy.ts'

describe('A message to an owner', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  let presses = 0
  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'outcome.sqlite'))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'bob', 'cai') })
  })
  afterEach(() => store.close())

  /** Ann leads; Bob has Culture. */
  async function begun() {
    await route(turnOf('ann', typing('start')), deps)
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    const assessment = there(found?.value.assessments[0])
    const press = (who: string, pressed: Press, operation = `${who} ${++presses}`): Promise<Reply> =>
      route(turnOf(who, { type: 'pressed', press: pressed, inputs: {} }, { operation }), deps)
    await press('bob', { do: 'take', assessment, function: 'CULT' })
    const tag: Tag = { type: 'notice', assessment, person: named('bob') }
    const unreachable = async () => there(await deps.assessments.read('tenant', assessment)).team?.unreachable
    return { assessment, press, tag, unreachable }
  }

  it('leads to a mention if it does not reach them, and to another one if that mention fails', async () => {
    const { tag, unreachable } = await begun()
    for (const became of ['failed', 'never', 'unreachable'] as const) {
      const [mention, ...more] = await recordDelivery(deps, 'tenant', tag, 'unreachable')
      assert.equal(there(mention).type, 'mention')
      assert.deepEqual(more, [])
      assert.deepEqual(await recordMention(deps, 'tenant', tag, became), [])
      assert.deepEqual(await unreachable(), [])
    }
    assert.equal((await recordDelivery(deps, 'tenant', tag, 'unreachable')).length, 1)
    const [tell] = await recordMention(deps, 'tenant', tag, 'perhaps')
    assert.ok(tell?.type === 'tell' && tell.to.person === 'ann')
    assert.deepEqual(await recordDelivery(deps, 'tenant', tag, 'perhaps'), [])
    assert.deepEqual(await recordDelivery(deps, 'tenant', tag, 'unreachable'), [])
    await recordDelivery(deps, 'tenant', tag, 'delivered')
    assert.deepEqual(await unreachable(), [])
    assert.equal((await recordDelivery(deps, 'tenant', tag, 'unreachable')).length, 1)
  })

  it('leads to no mention, and notes none, while Teams does not list the members', async () => {
    const { tag, unreachable } = await begun()
    const silent = { ...deps, members: () => Promise.reject(new Error('Teams does not answer.')) }
    assert.deepEqual(await recordDelivery(silent, 'tenant', tag, 'unreachable'), [])
    assert.deepEqual(await unreachable(), [])
  })

  it('is reported as already sent when Remind is pressed again', async () => {
    const { assessment, press } = await begun()
    assert.equal(tells(await press('ann', { do: 'remind', assessment })).length, 1)
    const again = await press('ann', { do: 'remind', assessment })
    assert.deepEqual(tells(again), [])
    assert.ok(textsOf(drawn(again)).some((text) => /already/.test(text) && text.includes('Name of bob')))
  })

  it('is sent once to the new owner of a function when the press is delivered twice', async () => {
    const { assessment, press } = await begun()
    const presses = [
      ['cai', { do: 'take', assessment, function: 'DATA' }],
      ['bob', { do: 'hand-to', assessment, function: 'CULT', seen: named('bob'), to: named('cai') }],
    ] as const
    for (const [who, what] of presses) {
      const both = [await press(who, what, `twice ${what.do}`), await press(who, what, `twice ${what.do}`)]
      assert.deepEqual(
        both.map((reply) => tells(reply).length),
        [1, 0],
      )
      assert.deepEqual(...(both.map(drawn) as [object, object]))
    }
    const three = Array.from({ length: 3 }, () => press('ann', { do: 'take', assessment, function: 'LEAD' }, 'at once'))
    assert.equal((await Promise.all(three)).flatMap(tells).length, 1)
    // Cai owns the function already.
    assert.deepEqual(tells(await press('cai', { do: 'take', assessment, function: 'DATA' })), [])
  })
})

const tells = ({ after = [] }: Reply): readonly Effect[] => after.filter(({ type }) => type === 'tell')

const drawn = (reply: Reply) => JSON.parse(JSON.stringify(reply.type === 'card' ? reply.card : {}))
