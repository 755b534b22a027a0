// The bot removes entries of the audit trail once they are older than their retention.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AuditEntry } from '../../../assessment/audit/entry.ts'
import { startAuditExpiry } from '../../../bot/effects/audit-expiry.ts'
import type { Log } from '../../../bot/log.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { type AuditScope, appendTo, readTrail } from '../../../store/collections/audit-trail.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { manualTiming } from '../../lib/manual-timing.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

describe('The expiry of the audit trail', () => {
  const folder = temporaryFolder()
  const scope = 'the-return' as AuditScope
  let store: Store

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'expiry.sqlite'))
  })
  afterEach(() => store.close())

  it('removes old entries in every tenant when the bot starts', async () => {
    const audit = auditIn(store)
    const entryAt = (at: string): AuditEntry => ({ id: at, action: 'submit', at })
    const [old, young] = [entryAt('2020-11-27T10:00:00.000Z'), entryAt('2020-11-29T10:00:00.000Z')]
    for (const tenant of ['one', 'two']) await appendTo(audit, tenant, scope, [old, young])
    const lines: string[] = []
    const log = { info: (...words: unknown[]) => void lines.push(JSON.stringify(words)) } as unknown as Log
    const clock = () => new Date('2026-11-28T10:00:00Z')
    await startAuditExpiry({ store, audit, months: 72, clock, timing: manualTiming(), log })()
    for (const tenant of ['one', 'two'])
      assert.deepEqual(await Array.fromAsync(readTrail(audit, tenant, scope)), [young])
    assert.match(lines.join(), /"removed":2,"months":72/)
  })

  it('keeps each entry for its full number of months, even on the last day of a long month', async () => {
    const audit = auditIn(store)
    const entry: AuditEntry = { id: 'kept', action: 'submit', at: '2026-02-28T10:00:00.000Z' }
    await appendTo(audit, 'one', scope, [entry])
    const log = { info: () => undefined } as unknown as Log
    const parts = { store, audit, months: 6, timing: manualTiming(), log }
    const expireOn = (now: string) => startAuditExpiry({ ...parts, clock: () => new Date(now) })()
    await expireOn('2026-08-31T10:00:00.000Z')
    assert.deepEqual(await Array.fromAsync(readTrail(audit, 'one', scope)), [entry])
    await expireOn('2026-08-31T10:00:00.001Z')
    assert.deepEqual(await Array.fromAsync(readTrail(audit, 'one', scope)), [])
  })

  it('logs a fault of the store, and goes no further', async () => {
    const lines: string[] = []
    const log = { error: (...words: unknown[]) => void lines.push(JSON.stringify(words)) } as unknown as Log
    const keys = () => {
      throw new Error('the store')
    }
    const parts = { store: { keys }, audit: auditIn(store), months: 72, clock: () => new Date(0) }
    await startAuditExpiry({ ...parts, timing: manualTiming(), log })()
    assert.match(lines.join(), /could not be removed/)
  })

  it('runs once a day until it is stopped', async () => {
    const timing = manualTiming()
    let looks = 0
    const keys = () => {
      looks += 1
      return store.keys()
    }
    const log = { info: assert.fail, warn: assert.fail, error: assert.fail }
    const parts = { store: { keys }, audit: auditIn(store), months: 72, clock: () => new Date(0) }
    const end = startAuditExpiry({ ...parts, timing, log })
    await timing.passes(2 * 24 * 60 * 60 * 1000)
    assert.equal(looks, 3)
    await end()
    assert.equal(timing.sleeping, 0)
  })
})
