// The privacy notice, the terms of use and the accessibility statement, as anyone may read them over HTTP.

import assert from 'node:assert/strict'
import { JSDOM } from 'jsdom'
import { noticePages } from '../../../bot/door/notices.ts'
import { inTeams } from '../../support/bots/teams.ts'

const paths = ['/privacy', '/preifatrwydd', '/terms', '/telerau', '/accessibility', '/hygyrchedd']
const pageOf = (path: string, council = {}) => {
  const html = noticePages(council).get(path)?.() ?? assert.fail(path)
  return new JSDOM(html).window.document
}

describe('The notice pages', () => {
  const teams = inTeams()

  for (const path of paths) {
    it(`run no script and load nothing: ${path}`, async () => {
      const response = await fetch(`${teams().address}${path}`)
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
      const policy = response.headers.get('content-security-policy') ?? ''
      assert.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; .*frame-ancestors 'none'$/)
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
      assert.equal(await response.text(), noticePages({}).get(path)?.())
    })
  }

  it('accept only GET and HEAD, and ignore a query', async () => {
    const head = await fetch(`${teams().address}/privacy?council=x`, { method: 'HEAD' })
    assert.deepEqual([head.status, await head.text()], [200, ''])
    assert.equal((await fetch(`${teams().address}/privacy`, { method: 'POST' })).status, 405)
  })

  for (const path of paths) {
    it(`have one heading that equals their title, and a link to the other language: ${path}`, () => {
      const document = pageOf(path)
      const language = document.documentElement.lang
      assert.equal(language, ['/privacy', '/terms', '/accessibility'].includes(path) ? 'en' : 'cy')
      assert.deepEqual(
        [...document.querySelectorAll('h1')].map((each) => each.textContent),
        [document.title],
      )
      const other = document.querySelector('nav a') ?? assert.fail()
      const there = pageOf(other.getAttribute('href') ?? '')
      assert.equal(there.documentElement.lang, other.getAttribute('lang'))
      assert.notEqual(there.documentElement.lang, language)
      assert.equal(there.querySelector('nav a')?.getAttribute('href'), path)
    })
  }

  it('use the noun of a body that is not a council, and leave its name unchanged', () => {
    const council = { name: 'The council of the council', authority: 'fire-and-rescue' } as const
    for (const path of paths) {
      const text = (pageOf(path, council).querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ')
      assert.ok(text.includes(council.name) || path.startsWith('/t'), path)
      const own = text.replaceAll(council.name, '')
      const others = /\b(?:other|most|no other) councils?\b|gynghorau|cynghorau eraill|chyngor cyfreithiol|Cynghori/gi
      assert.doesNotMatch(own.replaceAll(others, ''), /council|(?<!\p{L})(?:c|g|ch)yngor/iu, path)
      assert.match(own, /authority|awdurdod/, path)
      assert.doesNotMatch(own, /\ba authority|(?<!\p{L})[ay] awdurdod/u, path)
    }
  })

  it('have the same parts in both languages', () => {
    const shapeOf = (path: string) => [...pageOf(path).querySelectorAll('main *')].map(({ tagName }) => tagName)
    assert.deepEqual(shapeOf('/privacy'), shapeOf('/preifatrwydd'))
    assert.deepEqual(shapeOf('/terms'), shapeOf('/telerau'))
    assert.deepEqual(shapeOf('/accessibility'), shapeOf('/hygyrchedd'))
  })

  it('name the council, in Welsh by its Welsh name, and have no unfilled placeholder', () => {
    const council = { name: 'Wrenbridge & <Vale> Council', nameCy: 'Cyngor Pontydryw' }
    assert.match(pageOf('/privacy', council).body.textContent ?? '', /Wrenbridge & <Vale> Council runs the bot/)
    assert.match(pageOf('/preifatrwydd', council).body.textContent ?? '', /Cyngor Pontydryw/)
    for (const path of paths) assert.doesNotMatch(pageOf(path).body.textContent ?? '', /[{}]|undefined/)
  })
})
