// A file of the old binary kind is refused for what it is: a locked workbook, an old one, or no workbook at all.

import assert from 'node:assert/strict'
import { faultsOf } from '../../../tools/results/score/scored.ts'

const withPart = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ])

describe('a file of the old binary kind', () => {
  it('is a workbook with a password, an old workbook or another document', async () => {
    for (const [part, reason] of [
      ['EncryptedPackage', 'is protected by a password: save it without one'],
      ['Workbook', 'is an Excel file of the old kind (.xls): save it as .xlsx'],
      ['WordDocument', 'is a document of an old kind and no workbook: send an Excel workbook (.xlsx) or a CSV file'],
    ] as const)
      assert.deepEqual(await faultsOf(withPart(part)), [`answers, line 1: ${reason}`])
  })
})
