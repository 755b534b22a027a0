// Bounds of the matcher: hostile texts cost no more than a few ordinary ones, and no text stays in memory.

import assert from 'node:assert/strict'
import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { wordsFor } from '../../../../cards/parts/words.ts'
import { phrasesCy } from '../../../../cards/wording/phrases/cy/cy.ts'
import { phrasesEn } from '../../../../cards/wording/phrases/phrases.ts'
import { understandBoth } from '../../../../dialogs/typed/understand-both.ts'
import { clausesOf } from '../../../../dialogs/typed/understanding/clauses.ts'
import { compiledPhrases } from '../../../../dialogs/typed/understanding/compiled-phrases.ts'
import { understand } from '../../../../dialogs/typed/understanding/understand.ts'
import { newest, set } from '../../../support/cards/sample.ts'

/** The longest text that is read, in characters. */
const longest = 1500
/** The longest text that is compared as a whole. */
const longestWhole = 300

const filled = (words: readonly string[], length: number) =>
  words
    .join(' ')
    .repeat(Math.ceil(length / words.join(' ').length))
    .slice(0, length)

const usual = compiledPhrases(phrasesEn).usualWords
const ordinary = filled(
  'could you please show me the results of our council and what is missing'.split(' '),
  longestWhole,
)

/** Each one could make a careless search quadratic or worse. */
const hostile: Readonly<Record<string, string>> = {
  'one letter, then a run of numbers': 'a'.repeat(longest / 2) + ' 1'.repeat(longest / 4),
  'the words that most examples have': filled(usual.slice(0, 80), longestWhole),
  'a clause for every few of them': filled(
    usual.slice(20, 400).map((word, nth) => (nth % 8 === 7 ? `${word}.` : word)),
    longest,
  ),
  'words that are nearly known': filled(
    usual.slice(0, 200).map((word) => `${word.slice(0, 2)}q${word.slice(2)}`),
    longestWhole,
  ),
  'a run of question marks': `${'?'.repeat(longest - 1)}x`,
  'a run of spaces': `a${' '.repeat(longest - 2)}b`,
  'a run of dashes': `a${' - '.repeat(longest / 3 - 1)}b`,
  'one word without an end': 'x'.repeat(longestWhole),
  'doubled letters': `${'a'.repeat(longestWhole - 1)}b`,
  'the start of many links': 'http://'.repeat(longest / 7),
  'more than can be read': 'and a b. '.repeat(20_000),
  'invisible characters': `yes${'\u200b'.repeat(100_000)}`,
}

const usualWelsh = compiledPhrases(phrasesCy).usualWords
const ordinaryWelsh = filled(
  "a fyddech cystal â dangos canlyniadau'r cyngor i mi a beth sydd ar goll".split(' '),
  longestWhole,
)

const hostileWelsh: Readonly<Record<string, string>> = {
  'the words that most examples have': filled(usualWelsh.slice(0, 80), longestWhole),
  'a clause for every few of them': filled(
    usualWelsh.slice(20, 400).map((word, nth) => (nth % 8 === 7 ? `${word}.` : word)),
    longest,
  ),
  'words that are nearly known': filled(
    usualWelsh.slice(0, 200).map((word) => `${word.slice(0, 2)}q${word.slice(2)}`),
    longestWhole,
  ),
  'circumflexes alone': 'ŵ'.repeat(longestWhole),
}

/** The least processor time of a few readings in ms: others use the machine too. */
function leastTime(text: string, language = 'en'): number {
  const times = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage()
    understandBoth(language, set, text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('A hostile text', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`costs no more than eight ordinary texts: ${what}`, () => {
      leastTime(ordinary)
      const [usually, here] = [leastTime(ordinary), leastTime(text)]
      assert.ok(here <= 8 * usually, `${here} ms beside ${usually} ms`)
    })
  }

  for (const [what, text] of Object.entries(hostileWelsh)) {
    it(`costs a reader of Welsh no more than eight ordinary texts: ${what}`, () => {
      leastTime(ordinaryWelsh, 'cy')
      const [usually, here] = [leastTime(ordinaryWelsh, 'cy'), leastTime(text, 'cy')]
      assert.ok(here <= 8 * usually, `${here} ms beside ${usually} ms`)
    })
  }

  it('is not understood if it has more than 1,500 characters', () => {
    const words = wordsFor(set, 'en').set
    assert.equal(understand(words, set, phrasesEn, `results ${'x '.repeat(longest)}`).type, 'unknown')
  })

  it('is read only in its first twelve clauses', () => {
    assert.equal(clausesOf('show results. '.repeat(100), ['and']).length, 12)
  })

  for (const [language, phrases, word] of [
    ['en', phrasesEn, '99'],
    ['cy', phrasesCy, '99'],
    ['cy', phrasesCy, 'ŵq'],
  ] as const) {
    it(`is not kept in memory in ${language}: four thousand texts of “${word}” leave nothing behind`, () => {
      v8.setFlagsFromString('--expose-gc')
      const collect: () => void = runInNewContext('gc')
      const words = wordsFor(newest, language).set
      const say = (from: number, count: number) => {
        for (let nth = from; nth < from + count; nth++) understand(words, newest, phrases, `${nth}${word.repeat(100)}`)
      }
      const used = () => {
        collect()
        return process.memoryUsage().heapUsed
      }
      say(0, 500)
      const before = used()
      say(1000, 4000)
      // Even without overhead the texts would be more than 800,000 characters.
      assert.ok(used() - before < 600_000, `${used() - before} bytes stay`)
    })
  }
})
