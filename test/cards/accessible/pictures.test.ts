// Checks that each picture and each card names first what matters: the figure that it shows.

import assert from 'node:assert/strict'
import { barImage } from '../../../cards/parts/bar.ts'
import { languages, type Words, wordsFor } from '../../../cards/parts/words.ts'
import { set } from '../../support/cards/sample.ts'
import { drawings } from '../drawings.ts'
import { lettersOf, markdownOf, ofType, type Part, sent } from '../parts.ts'

type Drawn = { readonly name: string; readonly file: string; readonly card: ReturnType<typeof sent> }

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

/** The text up to the first full stop that ends a sentence; "2.4" and "St. Mary" do not end one. */
const firstSentence = (text: string) => text.split(/(?<=[.?!]) (?=\p{Lu})/u)[0] ?? ''

/** The text of a card that has no figure yet. */
const saysNone = ({ ui: { results, plan, gaps, sharing } }: Words, text: string) =>
  [
    results.nothingAnswered,
    results.chart.noScore,
    plan.none,
    gaps.none,
    gaps.noneYet,
    gaps.noneOpen,
    sharing.compare.nothing,
  ].some((none) => text.includes(firstSentence(none).replace(/\.$/, '')))

/** Cards of one question say the question: it matters more than how many are answered. */
const asking = ['answering/question-card', 'session/ballot-card', 'results/confidence/spot/spot-question-card']
/** Cards of figures without a picture. */
const counting = ['results/gaps-card', 'plan/plan-card', 'sharing/compare-card']

const isWide = ({ size }: Part) => size === 'Stretch'

/** The share that a bar is told to show: "12 of 90", or "40%". */
function shareToldBy(altText: string): number {
  const [one = Number.NaN, of] = figuresIn(altText).map(Number)
  return altText.includes('%') ? one / 100 : one / (of ?? Number.NaN)
}

/** Scores and per cents are rounded, and a bar has 200 steps. */
const mostStepsOff = 3

function isBarOf(share: number, url: unknown): boolean {
  const steps = Array.from({ length: 2 * mostStepsOff + 1 }, (_, index) => (index - mostStepsOff) / 200)
  return steps.some((step) => barImage(share + step) === url)
}

for (const language of languages) {
  describe(`The most important fact comes first in the language ${language},`, () => {
    const words = wordsFor(set, language)
    const cards: readonly Drawn[] = drawings.map(({ name, file, draw }) => ({
      name,
      file,
      card: sent(draw(words, 'd1')),
    }))
    const pictures = cards.flatMap(({ name, card }) => ofType(card, 'Image').map((image) => ({ name, card, image })))
    const bars = pictures.filter(({ image }) => !isWide(image))
    const charts = pictures.filter(({ image }) => isWide(image))

    it('in the alternative text of a bar: the figure that it shows', () => {
      assert.ok(bars.length > 500)
      const wrong = bars.filter(({ image: { altText, url } }) => {
        const told = firstSentence(String(altText))
        return told.length > 60 || !isBarOf(shareToldBy(told), url)
      })
      assert.deepEqual(
        wrong.map(({ name, image }) => `${name}: ${image.altText}`),
        [],
      )
    })

    it('in the alternative text of a chart: the overall score on its card', () => {
      assert.ok(charts.length > 20)
      const { score } = words.ui.results
      const wrong = charts.filter(({ card, image }) => {
        const told = firstSentence(String(image.altText))
        const shown = ofType(card, 'Image').find((each) => !isWide(each))
        // A card without a bar has no score, or shows only the picture.
        const figure = shown ? figuresIn(String(shown.altText))[0] : undefined
        return !(told.startsWith(`${score}: `) && (figure ? figuresIn(told)[0] === figure : told.length > score.length))
      })
      assert.deepEqual(
        wrong.map(({ name, image }) => `${name}: ${String(image.altText).slice(0, 80)}`),
        [],
      )
    })

    it('in the spoken text of a card with a picture or with counts: a figure on the card', () => {
      const told = cards.filter(
        ({ file, card }) => !asking.includes(file) && (counting.includes(file) || ofType(card, 'Image').length > 0),
      )
      assert.ok(told.length > 60)
      const wrong = told.filter(({ card }) => {
        const first = firstSentence(String(card.speak))
        const alternatives = ofType(card, 'Image').map(({ altText }) => String(altText))
        const shown = new Set(figuresIn([...markdownOf(card.body), ...lettersOf(card.body), ...alternatives].join(' ')))
        const figures = figuresIn(first)
        return !(saysNone(words, first) || (figures.length > 0 && figures.every((each) => shown.has(each))))
      })
      assert.deepEqual(
        wrong.map(({ name, card }) => `${name}: ${card.speak}`),
        [],
      )
    })

    it('in the spoken text of a card with a question: the question', () => {
      const asked = cards.filter(({ file }) => asking.includes(file))
      assert.ok(asked.length > 50)
      const wrong = asked.filter(({ card }) => {
        const said = String(card.speak)
        return !markdownOf(card.body).some((text) => text.replaceAll('**', '').includes(said))
      })
      assert.deepEqual(
        wrong.map(({ name, card }) => `${name}: ${card.speak}`),
        [],
      )
    })
  })
}
