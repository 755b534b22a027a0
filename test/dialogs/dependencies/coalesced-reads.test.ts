// Concurrent reads are coalesced: few requests to the store, and never a result older than the question.

import assert from 'node:assert/strict'
import { coalescedReads } from '../../../dialogs/dependencies/coalesced-reads.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'

/** A fake whose reads wait until the test releases them, and return the number of reads so far. */
function slow() {
  const gates: PromiseWithResolvers<void>[] = []
  let isBroken = false
  const read = async () => {
    const gate = Promise.withResolvers<void>()
    const number = gates.push(gate)
    await gate.promise
    if (isBroken) throw new Error('broken')
    return number
  }
  const deps = coalescedReads({ assessments: { read }, ballots: { read } } as unknown as Dependencies)
  return {
    read: (tenant = 'tenant', id = 'id') => deps.assessments.read(tenant, id) as unknown as Promise<number>,
    ballot: () => deps.ballots.read('tenant', 'id') as unknown as Promise<number>,
    made: () => gates.length,
    async letGo() {
      gates.at(-1)?.resolve()
      await new Promise(setImmediate)
    },
    breaks: (broken: boolean) => {
      isBroken = broken
    },
  }
}

describe('Coalesced reads', () => {
  it('share one next read among all callers that arrive while a read is in progress', async () => {
    const { read, made, letGo } = slow()
    const first = read()
    const others = Array.from({ length: 30 }, () => read())
    assert.equal(made(), 1)
    await letGo()
    assert.equal(made(), 2)
    const last = read()
    await letGo()
    await letGo()
    assert.equal(await first, 1)
    assert.deepEqual(new Set(await Promise.all(others)), new Set([2]))
    assert.equal(await last, 3)
    const later = read()
    assert.equal(made(), 4)
    await letGo()
    assert.equal(await later, 4)
  })

  it('do not wait for reads of another tenant, id or kind', () => {
    const { read, ballot, made } = slow()
    void read()
    void read('another')
    void read('tenant', 'another')
    void ballot()
    assert.equal(made(), 4)
  })

  it('pass a failure to the callers of that read only', async () => {
    const { read, breaks, letGo } = slow()
    const first = read()
    const second = read()
    breaks(true)
    const failed = assert.rejects(first)
    await letGo()
    await failed
    breaks(false)
    await letGo()
    assert.equal(await second, 2)
  })
})
