// The README and the guides show pictures that exist, have words for people who cannot see them, and load at once.

import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

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

describe('The guides for an officer and for a lead', () => {
  const picturesOf = (guide: string) =>
    [...readFileSync(`docs/guides/${guide}.md`, 'utf8').matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/g)].map(
      ([, path = '', words = '']) => ({ path: join('docs/guides', path), words }),
    )

  for (const guide of ['officer', 'lead']) {
    it(`shows ${guide === 'lead' ? 'a lead' : 'an officer'} the same cards in each language, with words and few bytes`, () => {
      const [english, welsh] = [picturesOf(`${guide}.en`), picturesOf(`${guide}.cy`)]
      assert.ok(english.length > 0)
      assert.deepEqual(
        welsh.map(({ path }) => path.replace('/cy/', '/')),
        english.map(({ path }) => path),
      )
      for (const { path, words } of [...english, ...welsh]) {
        assert.ok(words.length > 40, path)
        assert.ok(statSync(path).size <= most, path)
      }
    })
  }
})
