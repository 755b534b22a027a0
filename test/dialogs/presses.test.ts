// The table of presses: a card refreshes itself only with a press that changes nothing, and each press has its place.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../assessment/ids.ts'
import { type Press, parsePress } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { looks, onlyLooks } from '../../dialogs/presses.ts'
import { route } from '../../dialogs/route.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import { type Key, type Store, StoreUnavailable } from '../../store/store.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { headingsOf } from '../support/cards/card-reading.ts'
import { questionId, there } from '../support/cards/sample.ts'
import { channel, copyOver, named, ownChat, rosterOf, turnOf, typing } from './bot-copy.ts'
import { councilBot } from './council.ts'

describe('A press', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  let presses = 0
  let isRefusing: boolean
  let attempts: string[]

  beforeEach(() => {
    isRefusing = false
    attempts = []
    store = openSqliteStore(join(folder(), 'presses.sqlite'))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'bob') })
  })
  afterEach(() => store.close())

  /** A store that notes each write and removal, and refuses it, while `isRefusing` is set. */
  function refusing(inner: Store): Store {
    const refuse = (key: Key): never => {
      attempts.push(JSON.stringify(key))
      throw new StoreUnavailable('It takes no writes.')
    }
    return {
      ...inner,
      write: async (key, ...rest) => (isRefusing ? refuse(key) : inner.write(key, ...rest)),
      remove: async (key, ...rest) => (isRefusing ? refuse(key) : inner.remove(key, ...rest)),
    }
  }

  const pressing = (press: Press, place: typeof channel | typeof ownChat) =>
    turnOf('ann', { type: 'pressed', press, inputs: {} }, { place, operation: `${++presses}` })

  async function assessments() {
    await route(turnOf('ann', typing('start')), deps)
    await route(turnOf('ann', typing('start'), { place: ownChat, operation: 'own' }), deps)
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    const own = (await deps.people.read('tenant', named('ann')))?.assessments[0]
    return { own: there(own), shared: there(found?.value.assessments[0]) }
  }

  it('is marked as read-only if a card sends it to refresh itself, in either place', async () => {
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

  it('writes nothing if it is marked as read-only, in either place', async () => {
    const bot = await councilBot(folder(), (inner) => refusing(inner))
    await bot.says('ann', 'start')
    const shared = await bot.current()
    await bot.agreesFirst()
    await bot.press('ann', { do: 'take', assessment: shared, function: 'LEAD' })
    await bot.pressAlone('ann', { do: 'start' })
    const own = there((await bot.deps.people.read('tenant', named('ann')))?.assessments[0])
    /** The press with every field that any press may have; the parser keeps the ones it needs. */
    const pressOf = (verb: Press['do'], assessment: AssessmentId) =>
      there(
        parsePress({
          ...{
            do: verb,
            assessment,
            question: 'LEAD-1C',
            function: 'LEAD',
            topic: 'saved',
            staged: 'none',
            check: 'none',
          },
          ...{ language: 'cy', show: { do: 'board', assessment } },
        }),
      )
    assert.ok(looks.size > 40)
    const stands = await bot.documents()
    isRefusing = true
    const refused: string[] = []
    for (const verb of looks) {
      const shown: string[] = []
      for (const makes of [bot.press, bot.pressAlone]) {
        for (const assessment of [own, shared]) shown.push(await makes('ann', pressOf(verb, assessment)))
      }
      if (shown.every((card) => card.includes('That did not work'))) refused.push(verb)
    }
    isRefusing = false
    assert.deepEqual(attempts, [])
    // This press is refused because no lead has asked her for a spot check.
    assert.deepEqual(refused, ['spot-go'])
    assert.deepEqual(await bot.documents(), stands)
    await bot.close()
  })

  it('is not marked as read-only if it changes something, and neither is a typed message', () => {
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

  it('is refused outside the place it belongs to', async () => {
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
