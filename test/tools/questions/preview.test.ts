// An author looks at every card of a set in a browser: each language, light and dark, wide and narrow.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { runQuestions } from '../../../tools/questions/run-questions.ts'
import { inVersionFolders } from './version-folders.ts'

// jsdom keeps each style as CSS text, which takes most of the time: a plain object holds them for tests that read none.
const plainStyles = `{
  const styles = new WeakMap()
  class Style {
    removeProperty(name) { delete this[name] }
  }
  Object.defineProperty(HTMLElement.prototype, 'style', {
    get() {
      if (!styles.has(this)) styles.set(this, new Style())
      return styles.get(this)
    },
  })
}`

describe('the preview of a set', () => {
  const { path, write } = inVersionFolders()

  async function opened(file: string): Promise<Document> {
    const faults: unknown[] = []
    const console = new VirtualConsole().on('jsdomError', (error) => faults.push(error))
    const { window } = await JSDOM.fromFile(file, {
      runScripts: 'dangerously',
      resources: 'usable',
      virtualConsole: console,
      beforeParse: (window) => window.eval(plainStyles),
    })
    if (window.document.readyState !== 'complete') await once(window as unknown as EventTarget, 'load')
    assert.deepEqual(faults, [])
    return window.document
  }

  it('draws every question with its details, every function and the results, in each way', async () => {
    const set = write('1', ['cy.yml', 'text: Is A-1 so?', 'text: A yw A-1 felly?'])
    const { exitCode, out = '' } = await runQuestions(['preview', set, '--out', path('preview')], {})
    assert.equal(exitCode, 0)
    assert.match(
      out,
      /^57 cards of small 1, each in light, dark, high contrast and narrow: open .*index\.html in a browser\.$/,
    )
    const links = [...(await opened(path('preview', 'index.html'))).querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    )
    const ways = ['light-480', 'light-320', 'dark-480', 'dark-320', 'contrast-480', 'contrast-320']
    assert.deepEqual(
      links,
      ['en', 'cy'].flatMap((language) => ways.map((way) => `${language}-${way}.html`)),
    )
    const captions = new Map<string, readonly string[]>()
    for (const link of links.filter((each) => each.startsWith('en') || each === 'cy-dark-320.html')) {
      const page = await opened(path('preview', link))
      if (link.startsWith('cy')) assert.match(page.body.textContent ?? '', /A yw A-1 felly\?/)
      assert.equal(page.querySelector('pre')?.textContent, undefined)
      captions.set(
        link,
        [...page.querySelectorAll('figcaption')].map((each) => each.textContent ?? ''),
      )
      assert.equal(page.querySelectorAll('.ac-adaptiveCard').length, captions.get(link)?.length)
    }
    for (const id of ['A-1', 'A-2', 'B-1', 'B-2', 'B-3'])
      for (const own of captions.values())
        for (const caption of [id, `${id}, more`, `${id}, to a team`]) assert.ok(own.includes(caption))
    const english = captions.get('en-light-480.html') ?? []
    assert.ok(english.includes('A-2, wales') && !english.includes('A-1, wales'))
    for (const caption of ['B, on one card', 'B, its results', 'B, reviewed', 'board of a team']) {
      assert.ok(english.includes(caption), caption)
    }
    assert.ok(english.includes('results, 0 of 5 met') && english.includes('gaps, 3 of 5 met'))
  })

  it('is written again over an earlier one, and shows markup in a text as text', async () => {
    const first = write('1')
    const second = write('2', ['en.yml', 'text: Is B-1 so?', 'text: "Is </script><b>B-1</b> so?"'])
    for (const set of [first, second]) await runQuestions(['preview', set, '--out', path('preview')], {})
    assert.match(readFileSync(path('preview', 'index.html'), 'utf8'), /<title>small 2<\/title>/)
    const page = await opened(path('preview', 'en-light-320.html'))
    assert.match(page.body.textContent ?? '', /Is <\/script><b>B-1<\/b> so\?/)
  })
})
