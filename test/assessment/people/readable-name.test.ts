// Shown names: invisible characters are dropped, and real spellings stay.

import assert from 'node:assert/strict'
import { readableName } from '../../../assessment/people/readable-name.ts'

describe('A readable name', () => {
  for (const [name, what] of [
    ['\u200b', 'a zero-width space'],
    ['\u202e \u2066\u2069', 'direction marks'],
    ['\u3164\u115f', 'Hangul fillers'],
    ['\u2800\u00ad\u034f', 'a blank Braille cell, a soft hyphen and a grapheme joiner'],
    ['\ufeff\u2060\u180e', 'a byte order mark and word joiners'],
    ['\u0007\u001b\u0000', 'control characters'],
    ['\u{e0001}\u{e0061}', 'tag characters outside an emoji'],
    ['\ud800', 'half of a surrogate pair'],
    ['\u00a0\u2003\u3000 \t\n', 'spaces'],
    ['', 'no characters'],
  ] as const) {
    it(`is empty if the name consists of ${what}`, () => assert.equal(readableName(name), ''))
  }

  it('drops every control character and every invisible character', () => {
    for (let code = 0; code < 0x3000; code++) {
      const each = String.fromCharCode(code)
      const isDropped = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(each)
      const expected = isDropped ? 'ab' : /\s/.test(each) ? 'a b' : `a${each}b`
      assert.equal(readableName(`a${each}b`), expected, code.toString(16))
    }
  })

  it('keeps letters and drops direction marks', () => {
    assert.equal(readableName('Eve\u202e'), 'Eve')
    assert.equal(readableName('\u2067Ann\u2069 Ex\u200bample'), 'Ann Example')
  })

  it('has one space between words, even in place of a line break', () => {
    assert.equal(readableName('Ann\u2028Example'), 'Ann Example')
    assert.equal(readableName('  Ann \r\n\t Example '), 'Ann Example')
  })

  it('keeps joined and tagged emoji, emoji variants, and letters of every script', () => {
    for (const name of ['👩‍💻 Dev', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru', '❤️', 'Siân Ŵyn', "O'Neill-Møller", '李小龍', 'עינת', '𝓐nn']) {
      assert.equal(readableName(name), name)
    }
  })

  it('can be made from a very long text', () => {
    for (const part of ['\u200b', ' \u202e', '\u{e0061}']) assert.equal(readableName(part.repeat(50_000)), '')
    const accented = 'a\u0301'.repeat(50_000)
    assert.equal(readableName(accented), accented)
  })
})
