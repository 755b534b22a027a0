// The picture of every state is drawn from the figures of scoring: its texts, its points, its bars, and the PNG made of it.

import assert from 'node:assert/strict'
import { pngOf } from '../../../charts/png.ts'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { languages } from '../accessible/reported.ts'
import { figuresOf, isUnanswered, perCent, tenth } from '../figures-of.ts'
import { states } from '../states.ts'

/** The attributes of each element of a kind, with its text. */
const elements = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`<${kind}((?: [a-z\\d-]+="[^"]*")*)(?:/>|>([^<]*))`, 'g'))].map(
    ([, attributes = '', text = '']) => ({
      ...Object.fromEntries(
        [...attributes.matchAll(/ ([a-z\d-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ),
      text,
    }),
  ) as Readonly<Record<string, string>>[]

type Point = readonly [x: number, y: number]
const isNear = ([x, y]: Point, [a, b]: Point) => Math.hypot(x - a, y - b) < 0.15

for (const language of languages)
  describe(`the picture of a report in ${language}`, () => {
    for (const [state, source] of Object.entries(states).filter(([, { set }]) => hasLanguage(set, language)))
      it(`shows the figures of scoring: ${state}`, async () => {
        const content = contentOf(source, language)
        const svg = new TextDecoder().decode(await makeReport('svg', content))
        const { counts, functions, commitment, practice } = figuresOf(source)
        const isFresh = counts.unanswered === counts.asked
        const shares = isFresh ? [null, null] : [commitment, practice]
        const scores = functions.map((each) => (isUnanswered(each) ? null : each.score))
        const bold = elements(svg, 'text').filter((text) => text['font-weight'] === '600')
        assert.deepEqual(
          bold.map(({ text }) => text),
          [...scores.map(tenth), ...shares.map(perCent)],
        )
        const spokes = elements(svg, 'line').map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map(Number))
        const at = (nth: number, value: number): Point => {
          const [x = 0, y = 0, endX = 0, endY = 0] = spokes[nth] ?? []
          const share = value / source.set.levels
          return [x + (endX - x) * share, y + (endY - y) * share]
        }
        const points = (values: readonly (number | null)[]) =>
          values.flatMap((value, nth) => (value === null ? [] : [at(nth, value)]))
        const circles = elements(svg, 'circle').map(({ cx, cy }): Point => [Number(cx), Number(cy)])
        const diamonds = elements(svg, 'path').flatMap(({ d }): Point[] => {
          const [, x, y] = /^M(\S+) (\S+?)l8 8/.exec(d ?? '') ?? []
          return y === undefined ? [] : [[Number(x), Number(y) + 8]]
        })
        // One marker more stands in the legend.
        for (const [drawn, meant] of [
          [circles, points(scores)],
          [diamonds, points(functions.map(({ projected }) => projected.score))],
        ] as const) {
          assert.equal(drawn.length, meant.length + 1)
          for (const point of meant)
            assert.ok(
              drawn.some((other) => isNear(point, other)),
              String(point),
            )
        }
        const bars = elements(svg, 'rect').filter(({ height }) => height === '22')
        const full = Number(bars.find(({ fill }) => fill === 'none')?.width)
        assert.deepEqual(
          bars.filter(({ fill }) => fill !== 'none').map(({ width }) => Math.round((Number(width) / full) * 100)),
          shares.flatMap((share) => (share ? [Math.round(share)] : [])),
        )
      })
  })

describe('the picture of a report as PNG', () => {
  for (const [state, source] of Object.entries(states))
    it(`is the drawing of its SVG, 800 by 600: ${state}`, async () => {
      const content = contentOf(source, 'en')
      const [svg, png] = await Promise.all([makeReport('svg', content), makeReport('png', content)])
      assert.deepEqual(
        [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at)),
        [800, 600],
      )
      assert.ok(Buffer.from(pngOf(new TextDecoder().decode(svg))).equals(png))
    })
})
