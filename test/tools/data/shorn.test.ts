// The parts of a document that stay behind when a council moves to another tenant.

import assert from 'node:assert/strict'
import { shorn } from '../../../tools/data/council/shorn.ts'

describe('A document that moves', () => {
  const none = new Set<string>()

  it('leaves behind that its officer lets a view be counted: the new tenant asks again', () => {
    const perception = { counted: true, at: '2026-05-04T10:00:00.000Z', operation: 'press' }
    const document = { schema: 3, value: { id: 'view', answers: {}, perception } }
    assert.deepEqual(shorn('assessment', document, none, false), { schema: 3, value: { id: 'view', answers: {} } })
  })

  it('is the same document otherwise', () => {
    const ballot = { schema: 1, value: { votes: {} } }
    assert.equal(shorn('ballot', ballot, none, false), ballot)
  })
})
