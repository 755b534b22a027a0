// Evidence links: their addresses, the text that is shown, and the links that are refused.

import assert from 'node:assert/strict'
import { parseEvidenceLink } from '../../../assessment/answers/evidence-link.ts'

describe('An evidence link', () => {
  it('has an address as the URL standard writes it, and is shown as it was typed', () => {
    assert.deepEqual(parseEvidenceLink('https://example.org/a b.docx'), {
      shown: 'https://example.org/a b.docx',
      href: 'https://example.org/a%20b.docx',
    })
    assert.deepEqual(parseEvidenceLink(' HTTPS://Cyngor.Example/Môn?a="b" '), {
      shown: 'HTTPS://Cyngor.Example/Môn?a="b"',
      href: 'https://cyngor.example/M%C3%B4n?a=%22b%22',
    })
  })

  it('ignores invisible characters at any position', () => {
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
    ['https://council.example@evil.example/', 'a user name'],
    ['https://council.example:x@evil.example/', 'a user name and a password'],
    ['https://@evil.example/', 'an empty user name'],
    ['https:\\\\council.example@evil.example', 'a user name after backslashes'],
    ['https:/council.example@evil.example', 'a user name after one slash'],
    ['https://example.org/\u202egnp.exe', 'a direction override'],
    ['\u202ahttps://example.org/', 'an embedding mark'],
    ['https://example.org/a\u200f', 'a right-to-left mark'],
    ['https://example.org/a\tb', 'a tab inside'],
    ['https://example.org/a\nb', 'a line end inside'],
    ['https://example.org/\u0000', 'a zero byte'],
    ['https://example.org/a\u2028b', 'a line separator'],
    ['javascript:alert(1)', 'the scheme javascript'],
    ['file:///etc/passwd', 'the scheme file'],
    ['www.example.org', 'no scheme'],
    ['https://', 'no host'],
    ['', 'no text'],
  ] as const) {
    it(`is refused with ${what}`, () => assert.equal(parseEvidenceLink(typed), undefined))
  }
})
