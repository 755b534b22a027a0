// The README opens with pictures that exist, have words for people who cannot see them, and load at once.

import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'

/** The most bytes of one picture. */
const most = 60 * 1024

describe('README.md', () => {
  const pictures = [...readFileSync('README.md', 'utf8').matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/g)]

  it('shows three pictures, each with words for people who cannot see it', () => {
    assert.equal(pictures.length, 3)
    for (const [, path, words = ''] of pictures) assert.ok(words.length > 40, `${path}: ${words}`)
  })

  it('shows pictures that are small enough to load at once', () => {
    for (const [, path = ''] of pictures) assert.ok(statSync(path).size <= most, path)
  })
})
