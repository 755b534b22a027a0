// Tests the outlines of texts: the same pixels as resvg draws from the texts themselves, and every text replaced.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { withOutlinedTexts } from '../../charts/outlined-texts.ts'
import { resultsPicture } from '../../charts/results-picture.ts'

const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
const font = {
  fontFiles: ['Regular', 'Semibold'].map((cut) => join(folder, `SourceSans3-${cut}.ttf`)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
}
const pixelsOf = (svg: string) => new Resvg(svg, { font }).render().pixels

const picture = (names: readonly string[]) =>
  resultsPicture({
    levels: 5,
    spokes: names.map((label, nth) => ({ label, now: nth % 6, atTarget: 4, other: undefined, shown: `${nth % 6}.5` })),
    measures: [{ label: 'Practice & <more>', share: 0.4, shown: '40%', isStriped: true }],
    legend: { now: 'Score now', atTarget: 'Score at the target' },
  })

describe('the outlines of texts', () => {
  const svg = picture(['Culture, people and skills', 'Tŷ ac ŵyr', 'Agile working', 'Agile working', 'Data & "AI"'])

  it('are drawn as the same pixels, the first time and from memory', () => {
    const expected = pixelsOf(svg)
    for (const _ of [1, 2]) assert.ok(expected.equals(pixelsOf(withOutlinedTexts(svg))))
  })

  it('replace every text', () => {
    assert.ok(svg.includes('<text'))
    assert.ok(!withOutlinedTexts(svg).includes('<text'))
  })

  it('leave a picture without texts as it is', () => {
    const bare = svg.replaceAll(/<text.*?<\/text>/g, '')
    assert.equal(withOutlinedTexts(bare), bare)
  })
})
