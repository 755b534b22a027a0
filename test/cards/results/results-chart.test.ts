// The picture's alternative text states every number that the picture shows.

import assert from 'node:assert/strict'
import { JSDOM } from 'jsdom'
import type { Summary } from '../../../assessment/summary.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsChart } from '../../../cards/results/results-chart.ts'
import * as sample from '../../support/cards/sample.ts'

const words = wordsFor(sample.set, 'en-GB')
const { fresh, middle, answered, complete, withoutFunction, nothing, mixed, oneFunction } = sample
const states = { fresh, middle, answered, complete, withoutFunction, nothing, mixed, oneFunction }

const figuresIn = (svg: string) => {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
  return [...document.querySelectorAll('text')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^\d+\.\d$|^\d+%$/.test(text))
}

describe('The chart of the results', () => {
  for (const [state, assessment] of Object.entries(states)) {
    it(`states in words each figure that it draws: ${state}`, () => {
      const { svg, altText } = resultsChart(words, sample.summaryOf(assessment, {}))
      for (const figure of figuresIn(svg)) assert.ok(altText.includes(` ${figure}`), `${figure} in ${altText}`)
      for (const { name } of words.set.functions.values()) assert.ok(altText.includes(name), name)
    })
  }

  it('names the last return and its figures', () => {
    const earlier = { summary: sample.summaryOf(complete, {}), at: '2025-11-20T10:00:00.000Z' }
    const { svg, altText } = resultsChart(words, sample.summaryOf(mixed, {}), earlier)
    assert.match(svg, /On 20 Nov 2025/)
    assert.match(altText, /Digital leadership and strategy: now \d\.\d, \d\.\d at target \d, on 20 Nov 2025 5\.0\./)
  })

  it('shows no score of 0 for a function without an answer', () => {
    const { svg, altText } = resultsChart(words, sample.summaryOf(oneFunction, {}))
    assert.match(altText, /: now no score, 3\.0 at target 3\./)
    assert.doesNotMatch(svg, />0\.0</)
  })

  it('handles three to twelve functions of a council’s own set', () => {
    const summary = sample.summaryOf(mixed, {})
    const [row] = summary.functions
    for (const count of [3, 12]) {
      const functions = Array.from({ length: count }, (_, index) => ({ ...row, code: `${index} ${'x'.repeat(78)}` }))
      const { altText } = resultsChart(words, { ...summary, functions } as Summary)
      assert.equal(altText.match(/: now /g)?.length, count)
      assert.ok(Buffer.byteLength(altText) < 4096)
    }
  })
})
