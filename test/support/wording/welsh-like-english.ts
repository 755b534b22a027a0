// The checks that every Welsh wording passes beside its English model: values, translation, spelling, mutations.

import assert from 'node:assert/strict'
import { disagreeing } from '../../questions/welsh/agreement.ts'
import { unmutated } from '../../questions/welsh/mutations.ts'
import { type Speller, welshSpeller, wordsOf } from '../../questions/welsh/spelling.ts'
import { type Saying, sayings } from './sayings.ts'

/** Values that no wording says by itself. */
const marks = ['1001', '2002', '3003', '4004', '5005', '6006', '7007']

/** Each plural form of Welsh, by itself and beside another number. */
const numbers = ['0', '1', '2', '3', '6', '8', '90'].flatMap((n) => [[n], ['1', n], [n, marks[0] ?? '']])

export type Allowed = {
  /** Right words that the dictionary lacks. */
  readonly words: ReadonlySet<string>
  /** Paths of texts that are the same in both languages, each with the reason. */
  readonly same: Readonly<Record<string, string>>
  /** Paths of texts in English on purpose, for readers of English. */
  readonly inEnglish?: readonly string[]
}

/** Describes the checks of a wording, which the name says: "the interface". */
export function isWelshLikeEnglish(name: string, english: object, welsh: object, allowed: Allowed): void {
  const model = Map.groupBy(sayings(english, marks), ({ path }) => path)
  const own = Map.groupBy(sayings(welsh, marks), ({ path }) => path)
  const spoken = [
    ...new Map(numbers.flatMap((values) => sayings(welsh, values)).map((each) => [each.text, each])).values(),
  ]
  const inWelsh = spoken.filter(({ path }) => !allowed.inEnglish?.includes(path))

  describe(`the Welsh wording of ${name}`, () => {
    it('has each text that the English has, and shows the same values in it', () => {
      assert.deepEqual(
        [...own.keys()],
        [...own.keys()].filter((path) => model.has(path)),
      )
      const wrong = [...model].filter(([path, texts]) => shown(texts).join() !== shown(own.get(path)).join())
      assert.deepEqual(
        wrong.map(([path]) => path),
        [],
      )
    })

    it('differs from the English in every text, but for those with a reason', () => {
      const same = [...model].filter(
        ([path, texts]) => textsOf(texts) === textsOf(own.get(path)) && !allowed.same[path],
      )
      assert.deepEqual(
        same.map(([path]) => path),
        [],
      )
      const listed = Object.keys(allowed.same)
      assert.deepEqual(
        listed.filter((path) => textsOf(model.get(path)) !== textsOf(own.get(path))),
        [],
      )
    })

    it('mutates after the words that cause it, commands and figures included', () => {
      assert.deepEqual(
        inWelsh.flatMap(({ path, text }) => unmutated(plain(text)).map((pair) => `${path}: ${pair}`)),
        [],
      )
    })

    it('agrees with its nouns in gender', () => {
      assert.deepEqual(
        inWelsh.flatMap(({ path, text }) => disagreeing(plain(text)).map((pair) => `${path}: ${pair}`)),
        [],
      )
    })

    it('has apostrophes of print, as the English has', () => {
      assert.deepEqual(
        spoken.filter(({ text }) => text.includes("'")).map(({ path }) => path),
        [],
      )
    })
  })

  describe(`the Welsh spelling of ${name}`, () => {
    let speller: Speller
    before(async () => {
      speller = await welshSpeller()
    })
    after(() => speller.close())

    const isAllowed = (word: string) => allowed.words.has(word) || allowed.words.has(word.toLowerCase())

    it('is in the dictionary or on the list', () => {
      const unknown = inWelsh.flatMap(({ path, text }) =>
        wordsOf(withoutLinks(text)).flatMap((word): [word: string, path: string][] =>
          isAllowed(word) || speller.knows(word) ? [] : [[word, path]],
        ),
      )
      assert.deepEqual([...new Map(unknown)], [])
    })

    it('needs every word of the list', () => {
      const used = new Set(inWelsh.flatMap(({ text }) => wordsOf(text).flatMap((word) => [word, word.toLowerCase()])))
      assert.deepEqual(
        [...allowed.words].filter((word) => !used.has(word) || speller.knows(word)),
        [],
      )
    })
  })
}

/** The marks that the texts show. */
const shown = (texts: readonly Saying[] = []) => marks.filter((mark) => texts.some(({ text }) => text.includes(mark)))

const textsOf = (texts: readonly Saying[] = []) => texts.map(({ text }) => text).join('\n')

const plain = (text: string) => text.replaceAll('’', "'").replaceAll('**', '')

// Addresses of the web, and `{name}`, which stands for a name.
const withoutLinks = (text: string) => text.replaceAll(/https?:\S*|\{\w+\}/g, '')
