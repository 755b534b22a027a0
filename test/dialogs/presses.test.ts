// The table of presses: a card refreshes itself only with a press that changes nothing, and each press has its place.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { onlyLooks } from '../../dialogs/presses.ts'
import { route } from '../../dialogs/route.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { headingsOf } from '../support/cards/card-reading.ts'
import { questionId, there } from '../support/cards/sample.ts'
import { channel, copyOver, named, ownChat, rosterOf, turnOf, typing } from './bot-copy.ts'

describe('A press', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  let presses = 0

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'presses.sqlite'))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'bob') })
  })
  afterEach(() => store.close())

  const pressing = (press: Press, place: typeof channel | typeof ownChat) =>
    turnOf('ann', { type: 'pressed', press, inputs: {} }, { place, operation: `${++presses}` })

  async function assessments() {
    await route(turnOf('ann', typing('start')), deps)
    await route(turnOf('ann', typing('start'), { place: ownChat, operation: 'own' }), deps)
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    const own = (await deps.people.read('tenant', named('ann')))?.assessments[0]
    return { own: there(own), shared: there(found?.value.assessments[0]) }
  }

  it('that a card refreshes itself with only looks, on every card of either place', async () => {
    const { own, shared } = await assessments()
    const question = questionId('LEAD-1C')
    const turns = [
      ...([{ do: 'help' }, { do: 'mine' }, { do: 'delete' }, { do: 'mute', muted: true }] as const).map((press) =>
        pressing(press, ownChat),
      ),
      ...(['continue', 'resume', 'pause', 'progress', 'review', 'results', 'gaps', 'finish'] as const).map((verb) =>
        pressing({ do: verb, assessment: own }, ownChat),
      ),
      pressing({ do: 'answer', assessment: own, question, revision: 0, value: 'yes' }, ownChat),
      pressing({ do: 'function', assessment: own, function: 'LEAD' }, ownChat),
      pressing({ do: 'submit', assessment: own }, ownChat),
      ...(['together', 'ballot', 'board', 'team', 'parked', 'functions', 'leads', 'history', 'results'] as const).map(
        (verb) => pressing({ do: verb, assessment: shared }, channel),
      ),
    ]
    const refreshing: string[] = []
    for (const turn of turns) {
      const reply = await route(turn, deps)
      if (reply.type !== 'card' || !reply.again) continue
      refreshing.push(reply.again.do)
      assert.ok(onlyLooks(pressing(reply.again, turn.place.type === 'personal' ? ownChat : channel)), reply.again.do)
    }
    assert.ok(refreshing.includes('continue') && refreshing.includes('ballot') && refreshing.includes('mine'))
  })

  it('that changes something is none that only looks, and neither is a typed message', () => {
    const assessment = 'an-assessment' as never
    const changing: readonly Press[] = [
      { do: 'submit', assessment },
      { do: 'resume', assessment },
      { do: 'together', assessment },
      { do: 'not-applicable', assessment, question: questionId('LEAD-1C'), revision: 0 },
    ]
    for (const press of changing) assert.equal(onlyLooks(pressing(press, ownChat)), false, press.do)
    assert.equal(onlyLooks(turnOf('ann', typing('results'))), false)
  })

  it('is refused outside its place', async () => {
    const { own, shared } = await assessments()
    const misplaced = [
      pressing({ do: 'progress', assessment: own }, channel),
      pressing({ do: 'mute', muted: true }, channel),
      pressing({ do: 'together', assessment: shared }, ownChat),
      pressing({ do: 'reveal', assessment: shared, question: questionId('LEAD-1C'), round: 1 }, ownChat),
    ]
    for (const turn of misplaced) {
      const reply = await route(turn, deps)
      const card = JSON.parse(JSON.stringify(reply.type === 'card' ? reply.card : {}))
      assert.deepEqual(headingsOf(card), ['That did not work'])
    }
  })
})
