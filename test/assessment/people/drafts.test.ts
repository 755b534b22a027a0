// Drafts: bounded in number, size and time, and dropped by a save.

import assert from 'node:assert/strict'
import { most } from '../../../assessment/limits.ts'
import { draftOf, withDraftOf, withFreshDrafts, withSaved } from '../../../assessment/people/drafts.ts'
import { nobodyYet, type PersonRecord } from '../../../assessment/people/person.ts'

const at = '2026-05-04T10:00:00.000Z'
let presses = 0
const left = (record: PersonRecord, card: string, inputs: Readonly<Record<string, string>>, when = at) =>
  withDraftOf(record, `press ${++presses}`, { card, at: when, inputs })

describe('Drafts', () => {
  it('are kept one per card, the newest', () => {
    const record = left(left(nobodyYet, 'more a LEAD-1C', { note: 'one' }), 'more a LEAD-1C', { note: 'two' })
    assert.equal(record.drafts?.length, 1)
    assert.deepEqual(draftOf(record, 'more a LEAD-1C', at), { note: 'two' })
    assert.equal(draftOf(record, 'more a LEAD-1P', at), undefined)
  })

  it('are at most ten, each with twenty inputs of 2,000 characters', () => {
    let record = nobodyYet
    for (let nth = 0; nth < 30; nth++) record = left(record, `card ${nth}`, { note: 'x'.repeat(9000) })
    assert.equal(record.drafts?.length, most.drafts)
    assert.equal(draftOf(record, 'card 29', at)?.note?.length, 2000)
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, nth) => [`input-${nth}`, 'x']))
    assert.equal(Object.keys(draftOf(left(record, 'wide', many), 'wide', at) ?? {}).length, most.draftInputs)
  })

  it('expire after 30 days, and are removed with the next draft', () => {
    const record = left(nobodyYet, 'old', { note: 'one' })
    assert.ok(draftOf(record, 'old', '2026-06-03T09:59:59.000Z'))
    assert.equal(draftOf(record, 'old', '2026-06-03T10:00:01.000Z'), undefined)
    assert.deepEqual(
      left(record, 'new', { note: 'two' }, '2026-06-04T10:00:00.000Z').drafts?.map(({ card }) => card),
      ['new'],
    )
  })

  it('are also removed by any other write after they have expired', () => {
    const record = left(left(nobodyYet, 'old', { note: 'one' }), 'new', { note: 'two' }, '2026-05-20T10:00:00.000Z')
    assert.equal(withFreshDrafts(record, '2026-06-03T09:59:59.000Z'), record)
    assert.deepEqual(
      withFreshDrafts(record, '2026-06-03T10:00:01.000Z').drafts?.map(({ card }) => card),
      ['new'],
    )
    assert.equal(withFreshDrafts(record, '2026-07-01T10:00:00.000Z').drafts, undefined)
  })

  it('are dropped when their card is saved: as a whole, or only some inputs', () => {
    const record = left(nobodyYet, 'card', { note: 'one', reason: 'two' })
    assert.deepEqual(draftOf(withSaved(record, 'saves', ['card'], ['note']), 'card', at), { reason: 'two' })
    assert.equal(withSaved(record, 'saves', ['card']).drafts, undefined)
    assert.deepEqual(withSaved(record, 'saves', ['another']).drafts, record.drafts)
  })

  it('are kept and dropped only once when a press is redelivered', () => {
    const kept = withDraftOf(nobodyYet, 'a press', { card: 'card', at, inputs: { note: 'one' } })
    const saved = withSaved(kept, 'a press', ['card'])
    assert.equal(saved.drafts, undefined)
    assert.equal(withDraftOf(saved, 'a press', { card: 'card', at, inputs: { note: 'one' } }), saved)
    const since = withDraftOf(saved, 'another', { card: 'card', at, inputs: { note: 'two' } })
    assert.equal(withSaved(since, 'a press', ['card']), since)
  })

  it('remember the last twenty presses', () => {
    let record = nobodyYet
    for (let nth = 0; nth < 50; nth++) record = withSaved(record, `press ${nth}`, ['card'])
    assert.equal(record.inputPresses?.length, most.inputPresses)
    assert.deepEqual(record.inputPresses?.at(-1), { operation: 'press 49', saved: true })
  })
})
