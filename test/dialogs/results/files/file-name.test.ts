// The names of files: safe in OneDrive, and different at each second.

import assert from 'node:assert/strict'
import { fileName } from '../../../../dialogs/results/files/file-name.ts'

const named = (council?: string) => fileName(council, 'digital maturity', 'docx', '2026-06-30T23:05:09.000Z')

describe('The name of a file', () => {
  it('has the council, and the time in the United Kingdom', () => {
    assert.equal(named('Cyngor Sir Ŵyth'), 'Cyngor Sir Ŵyth - digital maturity - 2026-07-01 00.05.09.docx')
    assert.equal(named(undefined), 'digital maturity - 2026-07-01 00.05.09.docx')
  })

  it('has no letter that OneDrive refuses', () => {
    assert.equal(named('../A:b*c?"<d>|e\\f/#g%~&{h}.'), 'A b c d e f g h - digital maturity - 2026-07-01 00.05.09.docx')
    assert.equal(named(' ... '), 'digital maturity - 2026-07-01 00.05.09.docx')
    for (const letter of ['\u202e', '\u0000', '\n']) assert.ok(!named(`a${letter}b`).includes(letter))
  })

  it('stays short, and cuts no letter apart', () => {
    const long = named('👩'.repeat(80))
    assert.ok(long.length < 200)
    assert.ok(long.isWellFormed())
  })
})
