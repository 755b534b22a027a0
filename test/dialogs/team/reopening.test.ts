// One lead reopens the last return while another starts the next: the channel never has two open returns.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Kind, type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { channel, copyOver, named, rosterOf, turnOf, typing } from '../bot-copy.ts'

describe('Reopening a return while another one starts', () => {
  const folder = temporaryFolder()
  const members = async () => rosterOf('ann', 'bob')
  let stores: readonly [Store, Store]
  let plain: Dependencies
  let presses = 0

  beforeEach(() => {
    const file = join(folder(), 'reopening.sqlite')
    stores = [openSqliteStore(file), openSqliteStore(file)]
    plain = copyOver(stores[0], { members })
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
  })

  const press = (deps: Dependencies, who: string, pressed: Press, operation = `${who} ${++presses}`) =>
    route(turnOf(who, { type: 'pressed', press: pressed, inputs: {} }, { operation }), deps)

  /** The last return of the channel, or the first one there: Ann and Bob lead it, and it is submitted. */
  async function submitted(): Promise<AssessmentId> {
    await route(turnOf('ann', typing('start')), plain)
    const assessment = there((await channelRecord())?.assessments.at(-1))
    const starter = there(await plain.assessments.read('tenant', assessment)).owner
    const other = named(starter === 'ann' ? 'bob' : 'ann')
    await press(plain, starter, { do: 'name-lead', assessment, person: other, lead: true })
    await press(plain, 'ann', { do: 'submit', assessment })
    return assessment
  }

  const channelRecord = () => plain.channels.read('tenant', channel.conversation)

  async function openReturns(): Promise<readonly AssessmentId[]> {
    const listed = (await channelRecord())?.assessments ?? []
    const found = await Promise.all(listed.map((id) => plain.assessments.read('tenant', id)))
    return found.flatMap((each) => (each && each.submittedAt === undefined ? [each.id] : []))
  }

  /** A copy whose first write of this kind waits until `meanwhile` is done, or fails instead. */
  function copyThat(kind: Kind, meanwhile: () => Promise<unknown>, how: 'waits' | 'is cut short' = 'waits') {
    let isFirst = true
    const store: Store = {
      ...stores[1],
      async write(key, document, ifVersion) {
        if (key.kind !== kind || !isFirst) return stores[1].write(key, document, ifVersion)
        isFirst = false
        await meanwhile()
        if (how === 'is cut short') throw new StoreUnavailable('Cut short before it was done.')
        return stores[1].write(key, document, ifVersion)
      },
    }
    return copyOver(store, { members })
  }

  it('leaves only the reopened return open when the start comes between the decision and the reopening', async () => {
    const assessment = await submitted()
    const slow = copyThat('assessment', () => press(plain, 'bob', { do: 'start', another: true }))
    await press(slow, 'ann', { do: 'reopen', assessment })
    assert.deepEqual(await openReturns(), [assessment])
  })

  it('leaves only the reopened return open when the start has not written yet', async () => {
    const assessment = await submitted()
    const slow = copyThat('channel', () => press(plain, 'ann', { do: 'reopen', assessment }))
    await press(slow, 'bob', { do: 'start', another: true })
    assert.deepEqual(await openReturns(), [assessment])
  })

  it('is refused when the start was written first', async () => {
    const assessment = await submitted()
    const slow = copyThat('channel', () => press(plain, 'bob', { do: 'start', another: true }))
    const reply = await press(slow, 'ann', { do: 'reopen', assessment })
    assert.match(JSON.stringify(reply), /later/)
    const [open, ...others] = await openReturns()
    assert.deepEqual([open === assessment, others], [false, []])
  })

  it('is completed by the next start after it was cut short', async () => {
    const assessment = await submitted()
    const cut = copyThat('assessment', async () => undefined, 'is cut short')
    await assert.rejects(press(cut, 'ann', { do: 'reopen', assessment }), StoreUnavailable)
    assert.deepEqual(await openReturns(), [])
    await press(plain, 'bob', { do: 'start', another: true })
    assert.deepEqual(await openReturns(), [assessment])
    // After another submission the decision is over, and another return starts.
    await press(plain, 'ann', { do: 'submit', assessment })
    await press(plain, 'bob', { do: 'start', another: true })
    assert.equal((await openReturns()).includes(assessment), false)
    assert.equal((await openReturns()).length, 1)
  })

  it('is dropped if the lead loses the right to reopen meanwhile', async () => {
    const assessment = await submitted()
    const removed = () =>
      plain.assessments.change('tenant', assessment, (before) => {
        const given = there(before)
        const team = { ...there(given.team), leads: given.team?.leads.filter((lead) => lead !== 'ann') ?? [] }
        return { type: 'save', value: { ...given, team }, result: undefined } as const
      })
    await press(copyThat('assessment', removed), 'ann', { do: 'reopen', assessment })
    assert.deepEqual(await openReturns(), [])
    await press(plain, 'bob', { do: 'start', another: true })
    assert.equal((await openReturns()).includes(assessment), false)
  })

  it('leaves exactly one open return when both happen at once through two copies', async () => {
    const copies = stores.map((store) => copyOver(store, { members }))
    for (let round = 0; round < 20; round++) {
      const assessment = await submitted()
      await Promise.all([
        press(there(copies[round % 2]), 'ann', { do: 'reopen', assessment }),
        press(there(copies[1 - (round % 2)]), 'bob', { do: 'start', another: true }),
      ])
      assert.equal((await openReturns()).length, 1, `Round ${round}`)
    }
  })
})
