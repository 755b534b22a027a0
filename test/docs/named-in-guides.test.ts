// Buttons, texts and typed words that the guides name are those of the bot.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { wordsFor } from '../../cards/parts/words.ts'
import { understandBoth } from '../../dialogs/typed/understand-both.ts'
import { dma } from '../scoring/sets.ts'
import { sayings } from '../support/wording/sayings.ts'

/** Cards write the typographic apostrophe, guides either. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('**', '')

const saidIn = (language: string): readonly string[] =>
  sayings(wordsFor(dma, language).ui, ['Yes', 'Ydy']).map(({ text }) => plain(text))

const said = { en: saidIn('en'), cy: saidIn('cy') }
type Language = keyof typeof said

/** Names of Microsoft Teams, which the guides for people have beside the bot's. */
const ofTeams = new Set(['Apps', 'Allow'])

/**
 * Whether a card has this name on a button, a row or an input, as a whole or before a colon, as in "All agree: record
 * Yes". A name with a value after its colon is matched by the part before it, as in "Agree: Yes".
 */
function isNamed(language: Language, name: string): boolean {
  const [own = ''] = plain(name).split(': ')
  return ofTeams.has(name) || said[language].some((text) => text === own || text.startsWith(`${own}:`))
}

const isUnderstood = (language: string, word: string): boolean =>
  ['intent', 'answer'].includes(understandBoth(language, dma, word).type)

const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

const readable = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/<img [^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')

for (const guide of ['officer', 'lead']) {
  for (const language of ['en', 'cy'] as const) {
    describe(`docs/guides/${guide}.${language}.md`, () => {
      const text = readable(`docs/guides/${guide}.${language}.md`)
      const bold = all(text, /\*\*([^*]+)\*\*/g)
      const startsLarge = (name: string) => /^\p{Lu}/u.test(name)

      it('names buttons and parts of cards as the cards do', () => {
        const names = [...bold.filter(startsLarge), ...all(text, /(?<!\*)\*([^*]+)\*(?!\*)/g)]
        assert.ok(names.length >= 5, names.join())
        assert.deepEqual(
          names.filter((name) => !isNamed(language, name)),
          [],
        )
      })

      it('quotes what cards say', () => {
        const quoted = all(text, /"([^"]+)"/g)
        assert.ok(guide === 'lead' || quoted.length >= 3, quoted.join())
        assert.deepEqual(
          quoted.filter((quote) => !said[language].some((line) => line.includes(plain(quote)))),
          [],
        )
      })

      it('tells people to type what the bot understands', () => {
        const words = [...bold.filter((name) => !startsLarge(name)), ...all(text, /`(\p{L}[^`]*)`/gu)]
        assert.ok(words.length >= 5, words.join())
        assert.deepEqual(
          words.filter((word) => !isUnderstood(language, word)),
          [],
        )
      })
    })
  }
}

/** The names in bold after a word for pressing or opening: `press **More**, **Settings** and **Council**`. */
function pressedIn(text: string): readonly string[] {
  const ways = text.matchAll(
    /(?:press(?:es|ed)?|opens?|under|buttons?|type|with)\s+((?:(?:, | and | or |\s)?\*\*[^*]+\*\*)+)/gi,
  )
  return [...new Set([...ways].flatMap(([, names = '']) => all(names, /\*\*([^*]+)\*\*/g)))]
}

describe('The other pages for people and operators', () => {
  const pages = globSync('{README.md,docs/*.md,docs/guides/digital-lead.md,docs/{papers,notices}/*.md}')

  it('name buttons and typed words of the bot', () => {
    const named = pages.flatMap((page) => pressedIn(readable(page)).map((name) => ({ page, name })))
    assert.ok(named.length >= 12, `${named.length} names were found.`)
    const foreign = named.filter(({ page, name }) => {
      const language = /\.cy\.md$/.test(page) ? 'cy' : 'en'
      return !isNamed(language, name) && !isUnderstood(language, name)
    })
    assert.deepEqual(foreign, [])
  })
})
