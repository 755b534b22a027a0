// Settings that the deployment states only later, after people have set their own.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Council } from '../../assessment/council.ts'
import { saveSettings } from '../../dialogs/settings.ts'
import type { Turn } from '../../dialogs/turn.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { assessmentId, middle, person } from '../support/sample.ts'
import { copyOver, rosterOf } from './bot-copy.ts'

describe('a deployment that has come to state the type of council', () => {
  const folder = temporaryFolder()

  it('lets settings be saved beside a "Not applicable" that was given before', async () => {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const council: Council = { name: 'Tees and Wear Combined Authority', authority: 'combined-authority' }
    const world = copyOver(store, { council, members: async () => rosterOf() })
    await world.assessments.create('tenant', assessmentId, middle)
    const inputs = { name: 'Spring view', nation: 'wales' }
    await saveSettings(turn, world, { do: 'save-settings', assessment: assessmentId }, inputs)
    const saved = await world.assessments.read('tenant', assessmentId)
    assert.equal(saved?.name, 'Spring view')
    assert.deepEqual(saved.council, { ...middle.council, nation: 'wales' })
    await store.close()
  })
})

const turn: Turn = {
  tenant: 'tenant',
  person,
  place: { type: 'personal' },
  locale: 'en-GB',
  now: '2026-04-01T10:00:00.000Z',
  operation: 'save',
  input: { type: 'typed', text: '', mentioned: [] },
}
