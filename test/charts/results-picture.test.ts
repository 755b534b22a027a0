// The picture of the results: valid, small, readable without colour, with every letter drawn.

import assert from 'node:assert/strict'
import { JSDOM } from 'jsdom'
import { pngOf } from '../../charts/png.ts'
import { type ResultsPicture, resultsPicture } from '../../charts/results-picture.ts'
import { wrapLabel } from '../../charts/wrap-label.ts'

const spokes = (count: number, now: number | null, label = 'Governance, investment and commissioning') =>
  Array.from({ length: count }, (_, index) => ({
    label: `${index + 1} ${label}`,
    now,
    atTarget: 3,
    shown: String(now),
  }))

const picture = (given: Partial<ResultsPicture>): string =>
  resultsPicture({
    levels: 5,
    spokes: spokes(9, 2.5),
    measures: [
      { label: 'Commitment', share: 0.45, shown: '45%' },
      { label: 'Practice', share: 0.31, shown: '31%', isStriped: true },
    ],
    legend: { now: 'Now', atTarget: 'Target' },
    ...given,
  })

const textsIn = (svg: string) => {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
  return [...document.querySelectorAll('text')].map((text) => text.textContent)
}

const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the picture of the results', () => {
  for (const [name, given] of Object.entries({
    'nine functions': {},
    'three functions of three levels': { levels: 3, spokes: spokes(3, 1) },
    'twelve functions with long names': { spokes: spokes(12, 4, 'x'.repeat(80)) },
    'two functions': { spokes: spokes(2, 4) },
    'nothing met': { spokes: spokes(9, 0) },
    'everything met': { spokes: spokes(9, 5) },
    'functions without a score': { spokes: spokes(9, null) },
    'one measure': { measures: [{ label: 'Practice', share: null, shown: '-' }] },
  })) {
    it(`is a PNG of 800 x 600 and at most 40 KB: ${name}`, () => {
      const png = pngOf(picture(given))
      assert.deepEqual(size(png), [800, 600])
      assert.ok(png.length <= 40 * 1024, String(png.length))
    })
  }

  it('says every name and figure as text', () => {
    const texts = textsIn(picture({ spokes: spokes(3, 2.5, 'Data') }))
    for (const text of ['Now', 'Target', '1 Data', '2.5', 'Commitment', '45%', 'Practice', '31%']) {
      assert.ok(texts.includes(text), text)
    }
  })

  it('tells the series apart by shape and the measures by stripes, without colour', () => {
    const { document } = new JSDOM(picture({ legend: { now: 'Now', atTarget: 'Target', other: 'Before' } }), {
      contentType: 'image/svg+xml',
    }).window
    assert.ok(document.querySelector('circle'))
    assert.ok(document.querySelector('path[d*="l8 8"]'))
    assert.ok(document.querySelector('rect[fill="url(#stripes)"]'))
    assert.ok(document.querySelector('polygon[stroke-dasharray]'))
  })

  it('breaks the line of a series at a function without a score', () => {
    const filled = (now: readonly (number | null)[]) => {
      const svg = picture({
        spokes: now.map((value, index) => ({ label: `${index}`, now: value, atTarget: 3, shown: '' })),
      })
      const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
      return {
        areas: document.querySelectorAll('polygon[fill-opacity]').length,
        lines: document.querySelector('path[stroke-width="4"]')?.getAttribute('d')?.match(/M/g)?.length ?? 0,
      }
    }
    assert.deepEqual(filled([1, 2, 1, 2]), { areas: 1, lines: 0 })
    assert.deepEqual(filled([1, null, 1, 2]), { areas: 0, lines: 2 })
    assert.deepEqual(filled([1, null, 1, null]), { areas: 0, lines: 0 })
  })

  it('draws its text: a picture with text differs from one without', () => {
    const svg = picture({})
    assert.notDeepEqual(pngOf(svg), pngOf(svg.replaceAll(/<text.*?<\/text>/g, '')))
  })

  it('has a glyph for every Welsh letter', () => {
    const drawn = (label: string) => pngOf(picture({ spokes: [], measures: [{ label, share: null, shown: '' }] }))
    // A missing glyph is an empty box, the same for every letter: here all are different.
    const letters = [...'âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ']
    const pictures = new Set(letters.map((letter) => Buffer.from(drawn(letter)).toString('base64')))
    assert.equal(pictures.size, letters.length)
  })

  it('escapes what a council is called', () => {
    const texts = textsIn(picture({ spokes: spokes(3, 1, '<b>&"A"') }))
    assert.ok(texts.includes('1 <b>&"A"'))
  })
})

describe('wrapping a label', () => {
  it('breaks between words, and ends in an ellipsis when lines are missing', () => {
    assert.deepEqual(wrapLabel('Governance, investment and commissioning', 22, 2), [
      'Governance, investment',
      'and commissioning',
    ])
    assert.deepEqual(wrapLabel('one two three four', 7, 2), ['one two', 'three…'])
    assert.deepEqual(wrapLabel('x'.repeat(80), 10, 2), [`${'x'.repeat(9)}…`])
  })
})
