// Evidence links: the address that goes out, the words that are shown, and the links that are refused.

import assert from 'node:assert/strict'
import { parseEvidenceLink } from '../../../assessment/answers/evidence-link.ts'

describe('An evidence link', () => {
  it('goes out as the URL standard writes it, and is shown as it was typed', () => {
    assert.deepEqual(parseEvidenceLink('https://example.org/a b.docx'), {
      shown: 'https://example.org/a b.docx',
      href: 'https://example.org/a%20b.docx',
    })
    assert.deepEqual(parseEvidenceLink(' HTTPS://Cyngor.Example/Môn?a="b" '), {
      shown: 'HTTPS://Cyngor.Example/Môn?a="b"',
      href: 'https://cyngor.example/M%C3%B4n?a=%22b%22',
    })
  })

  it('passes over invisible characters, wherever they stand', () => {
    for (const typed of [
      '\u200bhttps://example.org/x',
      'https://exa\u2060mple.org/x',
      'https://example.org/x\ufeff\u00ad',
    ]) {
      assert.deepEqual(parseEvidenceLink(typed), { shown: 'https://example.org/x', href: 'https://example.org/x' })
    }
  })

  it('may have an @ after the host', () => {
    assert.equal(parseEvidenceLink('https://example.org/@team?to=a@b')?.href, 'https://example.org/@team?to=a@b')
  })

  for (const [typed, what] of [
    ['https://council.example@evil.example/', 'a user'],
    ['https://council.example:x@evil.example/', 'a user and password'],
    ['https://@evil.example/', 'an empty user'],
    ['https:\\\\council.example@evil.example', 'a user behind backslashes'],
    ['https:/council.example@evil.example', 'a user behind one slash'],
    ['https://example.org/\u202egnp.exe', 'a direction override'],
    ['\u202ahttps://example.org/', 'an embedding mark'],
    ['https://example.org/a\u200f', 'a right-to-left mark'],
    ['https://example.org/a\tb', 'a tab inside'],
    ['https://example.org/a\nb', 'a line end inside'],
    ['https://example.org/\u0000', 'a zero byte'],
    ['https://example.org/a\u2028b', 'a line separator'],
    ['javascript:alert(1)', 'another scheme'],
    ['file:///etc/passwd', 'a file'],
    ['www.example.org', 'no scheme'],
    ['https://', 'no host'],
    ['', 'nothing'],
  ] as const) {
    it(`is not taken with ${what}`, () => assert.equal(parseEvidenceLink(typed), undefined))
  }
})
