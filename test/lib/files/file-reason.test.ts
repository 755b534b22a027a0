// File errors get a reason in words, and other errors do not.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReason } from '../../../lib/files/file-reason.ts'

describe('the reason of a file error', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
    writeFileSync(join(folder, 'file'), '')
  })
  after(() => rmSync(folder, { recursive: true }))

  const fault = (work: () => unknown): unknown => {
    try {
      work()
    } catch (error) {
      return error
    }
    return assert.fail('Nothing failed.')
  }

  it('is given in words', () => {
    for (const [work, reason] of [
      [() => readFileSync(join(folder, 'none')), 'there is no such file or folder'],
      [() => readFileSync(folder), 'it is a folder'],
      [() => readFileSync(join(folder, 'file', 'none')), 'a part of its path is a file, not a folder'],
      [() => mkdirSync(join(folder, 'file')), 'something of this name is there already'],
      [() => writeFileSync(join(folder, 'x'.repeat(300)), ''), 'its name is too long'],
    ] as const) {
      assert.equal(fileReason(fault(work)), reason)
    }
  })

  it('is the error code if there are no words for it', () => {
    const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' })
    assert.equal(fileReason(error), 'the system says EIO')
  })

  it('is undefined for a bug, and for a network error', async () => {
    assert.equal(fileReason(new TypeError('no')), undefined)
    assert.equal(fileReason(fault(() => JSON.parse('{'))), undefined)
    const [refused] = await once(connect(1, '127.0.0.1'), 'error').catch((error: unknown) => [error])
    assert.match(String(refused), /ECONNREFUSED/)
    assert.equal(fileReason(refused), undefined)
  })
})
