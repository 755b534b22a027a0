// The fuzzing looks after all that is stored of people, and lets the bot note an attempt on it that it refused.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { storedOf } from '../../../tools/develop/fuzz/stored-of.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

describe('What is stored of people', () => {
  const folder = temporaryFolder()
  const [ann, ben] = ['ann-id', 'ben-id'] as PersonId[]
  const assessment = 'a1' as AssessmentId

  it('is the same after a refused attempt of another person, and another after any change', async () => {
    const store = openSqliteStore(join(folder(), 'people.sqlite'))
    const audit = auditIn(store)
    const note = (id: string, action: 'start' | 'refused' | 'reopen', by: PersonId | undefined) =>
      appendTo(audit, 'tenant', assessment, [{ id, action, at: '2026-05-04T09:00:00.000Z', by, assessment }])
    await note('1', 'start', ann)
    const before = await storedOf(store, [String(ann)])
    assert.match(before, /ann-id/)
    await note('2', 'refused', ben)
    assert.equal(await storedOf(store, [String(ann)]), before)
    await note('3', 'reopen', ben)
    assert.notEqual(await storedOf(store, [String(ann)]), before)
    await store.close()
  })
})
