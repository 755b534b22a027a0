// The views that are counted together and the spot checks of a return, as SQLite and Cosmos DB keep them.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { parsePersonId } from '../../../../assessment/ids.ts'
import { noViews, type Perception, withNewFigures, withView } from '../../../../assessment/organisation/perception.ts'
import type { CouncilReturn } from '../../../../assessment/team/roles.ts'
import { drawSpotCheck } from '../../../../assessment/team/spot-check/change-spot-check.ts'
import { assessmentsIn } from '../../../../store/collections/assessments.ts'
import { perceptionsIn } from '../../../../store/collections/counted/perceptions.ts'
import { openCosmosStore } from '../../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { bronwen, people, priya, submitted } from '../../../cards/team-sample.ts'
import { assessmentId, stamp, taken, there } from '../../../support/cards/sample.ts'
import { startEmulator } from '../../../support/stores/cosmos-emulator.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const compute = {
  functions: () => ({ LEAD: { lower: 0.5, median: 1.25, upper: 2 } }),
  majorities: () => 'yn-',
}
const counted = ['a', 'b', 'c', 'd', 'e'].reduce<Perception>((before, name) => {
  const view = { assessment: assessmentId, at: '2026-03-03T10:00:00.000Z', values: 'yn-', token: `${name}.1` as const }
  return taken(withView(before, there(parsePersonId(name)), view))
}, noViews)
const shown = withNewFigures(counted, '2026-03-04T10:00:00.000Z', compute)

describe('Records of confidence', () => {
  const folder = temporaryFolder()
  let emulator: Awaited<ReturnType<typeof startEmulator>>
  before(async () => {
    emulator = await startEmulator()
  })
  after(() => emulator.close())

  const stores: Readonly<Record<string, () => Store | Promise<Store>>> = {
    SQLite: () => openSqliteStore(join(folder(), 'store.db')),
    'Cosmos DB': () => openCosmosStore(emulator.settings),
  }

  for (const [name, open] of Object.entries(stores)) {
    it(`are read from ${name} unchanged, even after a restart`, async () => {
      const drawing = { isDrawable: () => true, rank: (question: string) => question, id: 'check' }
      const checked = taken(
        drawSpotCheck(submitted as CouncilReturn, priya, drawing, stamp(21, 'drawn', bronwen), people),
      )
      const store = await open()
      const id = 'tenant/dma/2026.1'
      assert.equal(await perceptionsIn(store).create('tenant', id, shown), 'created')
      assert.equal(await assessmentsIn(store).create('tenant', checked.id, checked), 'created')
      await store.close()
      const again = await open()
      assert.deepEqual(await perceptionsIn(again).read('tenant', id), shown)
      assert.deepEqual(
        (await assessmentsIn(again).read('tenant', checked.id))?.team?.spotChecks,
        checked.team.spotChecks,
      )
      assert.deepEqual(await Array.fromAsync(perceptionsIn(again).ids('tenant')), [id])
      await again.close()
    })
  }
})
