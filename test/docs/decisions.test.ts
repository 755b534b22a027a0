// The decision records are numbered from 1 without a gap, and each names its number.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

describe('docs/decisions', () => {
  const folder = 'docs/decisions'
  const files = readdirSync(folder).toSorted()

  it('has one record for each number', () => {
    assert.deepEqual(
      files.map((file) => Number(file.slice(0, 4))),
      files.map((_, index) => index + 1),
    )
  })

  it('begins each record with its number', () => {
    for (const file of files)
      assert.ok(readFileSync(join(folder, file), 'utf8').startsWith(`# ${Number(file.slice(0, 4))}. `), file)
  })
})
