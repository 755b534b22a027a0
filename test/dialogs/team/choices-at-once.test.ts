// Two leads who choose at the same moment which return counts, in every order of their writes, and with a crash between them.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { counts } from '../../../assessment/organisation/counting.ts'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Place } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { channel, copyOver, rosterOf, turnOf, typing } from '../bot-copy.ts'

const places = {
  ann: channel,
  bob: { ...channel, conversation: '19:second@thread.tacv2' },
  cai: { ...channel, conversation: '19:third@thread.tacv2' },
} as const satisfies Record<string, Place>
type Lead = keyof typeof places

/** More writes than any flow here makes. */
const mostWrites = 8

/** The writes before which the second lead's flow waits for the first. */
const heldBefore = [2, 4, 6]

describe('Two leads who choose at the same moment which return counts', () => {
  const folder = temporaryFolder()
  let store: Store
  let acts = 0

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'at-once.sqlite'))
  })
  afterEach(() => store.close())

  const copy = (over: Store): Dependencies =>
    copyOver(over, {
      members: async (_tenant, conversation) =>
        rosterOf(...Object.entries(places).flatMap(([who, at]) => (at.conversation === conversation ? [who] : []))),
    })

  /** A copy of the bot that calls `before` ahead of each write to a return or to the council's record. */
  function watched(before: (nth: number) => Promise<void>): Dependencies {
    let nth = 0
    return copy({
      ...store,
      async write(key, document, ifVersion) {
        if (key.kind === 'assessment' || key.kind === 'organisation') await before(++nth)
        return store.write(key, document, ifVersion)
      },
    })
  }

  const press = (who: Lead, pressed: Press, tenant: string, deps: Dependencies, operation = `act ${++acts}`) =>
    route(turnOf(who, { type: 'pressed', press: pressed, inputs: {} }, { tenant, place: places[who], operation }), deps)

  async function started(who: Lead, tenant: string): Promise<AssessmentId> {
    const deps = copy(store)
    await route(turnOf(who, typing('start'), { tenant, place: places[who], operation: `act ${++acts}` }), deps)
    return there((await deps.channels.read(tenant, places[who].conversation))?.assessments.at(-1))
  }

  /** Two returns that were submitted at the same moment: both count until a lead chooses. */
  async function bothCount(tenant: string) {
    const anns = await started('ann', tenant)
    const bobs = await started('bob', tenant)
    const submitted = [press('ann', { do: 'submit', assessment: anns }, tenant, copy(store))]
    submitted.push(press('bob', { do: 'submit', assessment: bobs }, tenant, copy(store)))
    await Promise.all(submitted)
    return { anns, bobs }
  }

  async function counting(tenant: string): Promise<readonly AssessmentId[]> {
    const all = await Array.fromAsync(copy(store).assessments.list(tenant))
    return all.filter(({ value }) => counts(value)).map(({ value }) => value.id)
  }

  const letOwnCount = (own: AssessmentId): Press => ({ do: 'let-count', assessment: own, counting: own })

  /** Tries each write of a flow, and a few numbers beyond its last write. */
  async function atEachWrite(attempt: (nth: number, tenant: string) => Promise<void>): Promise<void> {
    for (let nth = 1; nth <= mostWrites; nth += 1) await attempt(nth, `tenant ${nth}`)
  }

  type Act = (deps: Dependencies) => Promise<unknown>

  /** The second flow begins before the first's write `n`, and waits before its own write `m` for the first to end. */
  async function interleaved(first: Act, second: Act, n: number, m: number): Promise<void> {
    const [isHeld, isDone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let other: Promise<unknown> | undefined
    const held = watched(async (nth) => {
      if (nth !== m) return
      isHeld.resolve()
      await isDone.promise
    })
    const begin = () => second(held).finally(isHeld.resolve)
    const beginning = watched(async (nth) => {
      if (nth !== n) return
      other = begin()
      await isHeld.promise
    })
    await first(beginning)
    isDone.resolve()
    await (other ?? begin())
  }

  it('leave exactly one that counts, in any order of their writes', () =>
    atEachWrite(async (n, tenant) => {
      for (const m of heldBefore) {
        const { anns, bobs } = await bothCount(`${tenant} ${m}`)
        const choose = (who: Lead, own: AssessmentId) => (deps: Dependencies) =>
          press(who, letOwnCount(own), `${tenant} ${m}`, deps)
        await interleaved(choose('ann', anns), choose('bob', bobs), n, m)
        assert.equal((await counting(`${tenant} ${m}`)).length, 1, `before writes ${n} and ${m}`)
      }
    }))

  it('leave exactly one that counts when the first lead’s copy is killed between its writes', () =>
    atEachWrite(async (pause, tenant) => {
      const { anns, bobs } = await bothCount(tenant)
      const killed = watched(async (nth) => {
        if (nth === pause) await press('bob', letOwnCount(bobs), tenant, copy(store))
        if (nth >= pause) throw crash
      })
      await press('ann', letOwnCount(anns), tenant, killed).catch((error) => assert.equal(error, crash))
      assert.equal((await counting(tenant)).length, 1, `before write ${pause}`)
    }))

  it('leave exactly one that counts when a lead presses again after their copy was killed', () =>
    atEachWrite(async (pause, tenant) => {
      const { anns } = await bothCount(tenant)
      const killed = watched(async (nth) => {
        if (nth >= pause) throw crash
      })
      await press('ann', letOwnCount(anns), tenant, killed, 'of ann').catch((error) => assert.equal(error, crash))
      assert.notEqual((await counting(tenant)).length, 0, `before write ${pause}`)
      await press('ann', letOwnCount(anns), tenant, copy(store), 'of ann')
      assert.deepEqual(await counting(tenant), [anns], `before write ${pause}`)
    }))

  it('leave exactly one that counts when the council’s record lost the earlier choices', async () => {
    const { anns, bobs } = await bothCount('moved')
    await press('ann', letOwnCount(anns), 'moved', copy(store))
    await press('ann', letOwnCount(anns), 'moved', copy(store))
    await copy(store).organisations.change('moved', 'moved', (before) => {
      const { choices: _unknown, ...value } = there(before)
      return { type: 'save', value, result: undefined }
    })
    await press('bob', letOwnCount(bobs), 'moved', copy(store))
    assert.deepEqual(await counting('moved'), [bobs])
  })

  it('leave exactly one that counts when both submit in place of a third return', () =>
    atEachWrite(async (n, tenant) => {
      for (const m of heldBefore) {
        const where = `${tenant} ${m}`
        const [anns, bobs] = [await started('ann', where), await started('bob', where)]
        await press('cai', { do: 'submit', assessment: await started('cai', where) }, where, copy(store))
        const submit = (who: Lead, own: AssessmentId) => (deps: Dependencies) =>
          press(who, { do: 'submit', assessment: own, sure: true, counting: own }, where, deps)
        await interleaved(submit('ann', anns), submit('bob', bobs), n, m)
        assert.equal((await counting(where)).length, 1, `before writes ${n} and ${m}`)
      }
    }))
})

const crash = new Error('The copy is killed.')
