// The rules for every card, checked on every card in every state and language, and on the fullest possible assessment.

import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { whoSees } from '../../cards/parts/frame.ts'
import { languages, titleOf, type Words, wordsFor } from '../../cards/parts/words.ts'
import { parseEdition, parsePress } from '../../cards/press.ts'
import { set } from '../support/cards/sample.ts'
import { cardSchema } from './card-schema.ts'
import type { Drawing } from './drawing.ts'
import { drawings } from './drawings.ts'
import { fullestDrawings } from './fullest-drawings.ts'
import { lettersOf, markdownOf, ofType, type Part, partsOf, sent } from './parts.ts'

type Drawn = Drawing & { readonly card: ReturnType<typeof sent> }

const drawAll = (words: Words, drawing: string): readonly Drawn[] =>
  [...drawings, ...fullestDrawings].map((each) => ({
    ...each,
    card: sent(each.draw(words, drawing)),
  }))

/** The card with each picture reduced to empty data; the small bars stay. */
const withoutPictures = (card: Part): unknown =>
  JSON.parse(JSON.stringify(card), (_, value) =>
    value?.type === 'Image' && value.size ? { ...value, url: '' } : value,
  )

/** Fails with a line for each fault of each card. */
function eachKeeps(cards: readonly Drawn[], faultsOf: (drawn: Drawn) => readonly string[]): void {
  const faults = cards.flatMap((drawn) => faultsOf(drawn).map((fault) => `${drawn.name}: ${fault}`))
  assert.deepEqual(faults.slice(0, 20), [])
}

for (const language of languages) {
  const words = wordsFor(set, language)
  let first: readonly Drawn[] | undefined
  const drawnFirst = () => {
    first ??= drawAll(words, 'first')
    return first
  }
  after(() => {
    first = undefined
  })

  describe(`Every card in the language ${language}`, () => {
    let cards: readonly Drawn[] = []
    before(() => {
      cards = drawnFirst()
    })

    it('uses only elements and properties that every client of Teams shows', () => {
      eachKeeps(cards, ({ card }) => {
        const { error } = cardSchema.safeParse(card)
        return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
      })
    })

    it('is small enough for any kind of message, with room for its refresh and its envelope', () => {
      eachKeeps(cards, ({ card }) => {
        // Teams does not count the data of pictures to the size of a message (Microsoft Learn, "Cards reference").
        const size = Buffer.byteLength(JSON.stringify(withoutPictures(card)))
        return size < 27 * 1024 ? [] : [`${size} bytes`]
      })
    })

    it('has a heading, or is a message of one or two lines', () => {
      eachKeeps(cards, ({ card }) => {
        const lines = card.body.filter(({ type }) => type !== 'ActionSet')
        const isMessage = lines.length <= 2 && lines.every(({ type }) => type === 'TextBlock')
        return isMessage || ofType(card, 'TextBlock').some(({ style }) => style === 'heading') ? [] : ['has no heading']
      })
    })

    it('begins with its assessment and the people who see it', () => {
      eachKeeps(cards, ({ about, card }) => {
        if (!about) return []
        const view = about(words)
        const title = titleOf(words, view.assessment, view.council)
        const [first] = card.body
        const line = [...markdownOf(first), ...lettersOf(first)].join('')
        return line.includes(title) && line.includes(whoSees(view)) ? [] : [`begins with ${line}`]
      })
    })

    it('has no inputs in a channel or group chat, because an edit would wipe them', () => {
      eachKeeps(cards, ({ about, card }) =>
        about?.(words).place === 'shared'
          ? partsOf(card).flatMap(({ type, id }) => (type.startsWith('Input.') ? [String(id)] : []))
          : [],
      )
    })

    it('has no button to delete beside inputs to save, so that a slip cannot open it', () => {
      const deleting = ['delete', 'erase', 'delete-view', 'erase-view', 'delete-return', 'erase-return']
      const withDelete = cards.filter(({ card }) =>
        partsOf(card).some(({ data }) => deleting.includes(Object(data).do)),
      )
      assert.ok(withDelete.length > 0)
      eachKeeps(withDelete, ({ card }) =>
        partsOf(card).flatMap(({ type, id }) => (type.startsWith('Input.') ? [`${id} stands beside Delete`] : [])),
      )
    })

    it('never says of a council return that only the reader sees it', () => {
      const { assessment, results, finish, question } = words.ui
      const own = [assessment.onlyYou, question.private, finish.who, results.finishedOn('')]
      eachKeeps(cards, ({ about, card }) =>
        about?.(words).assessment.team
          ? [...markdownOf(card), ...lettersOf(card)].filter((text) => own.some((said) => text.includes(said)))
          : [],
      )
    })

    it('never says “you” or “your” if other people keep it', () => {
      const kept = cards.filter(({ name }) => /^(insert|present)/.test(name))
      assert.ok(kept.length > 5)
      eachKeeps(kept, ({ card }) =>
        [card.speak, ...markdownOf(card), ...lettersOf(card)]
          .map(String)
          .filter((text) => /\b(you|your|eich|chi)\b/i.test(text)),
      )
    })

    it('contains no text that only a programmer would understand', () => {
      eachKeeps(cards, ({ card }) =>
        [...markdownOf(card), ...lettersOf(card), ...partsOf(card).flatMap(({ title, altText }) => [title, altText])]
          .filter((text) => /\bundefined\b|\bnull\b|\bNaN\b|\[object|=>/.test(String(text ?? '')))
          .map(String),
      )
    })

    it('has no two inputs with one id, and no id of its earlier drawing', () => {
      const idsOf = (card: unknown) =>
        partsOf(card).flatMap(({ type, id }) => (/^Input/.test(type) ? [String(id)] : []))
      const again = new Map(drawAll(words, 'second').map((drawn) => [drawn.name, drawn.card]))
      eachKeeps(cards, ({ card, name }) => {
        const ids = idsOf(card)
        const later = idsOf(again.get(name))
        assert.equal(later.length, ids.length)
        return [...ids, ...later].filter((id, index, all) => all.indexOf(id) !== index)
      })
    })

    it('has buttons whose data the bot reads back unchanged, in new and old clients', () => {
      eachKeeps(cards, ({ card }) =>
        ofType(card, 'Action.Execute', 'Action.Submit').flatMap((button) => {
          const edition = parseEdition(button.data)
          const parsed = { ...parsePress(button.data), ...(edition > 0 && { edition }) }
          const read = JSON.parse(JSON.stringify(parsed))
          return isDeepStrictEqual(read, button.data) && (button.verb ?? read.do) === read.do
            ? []
            : [`${button.title}: ${JSON.stringify(button.data)} is read as ${JSON.stringify(read)}`]
        }),
      )
    })
  })

  describe(`Text that people wrote, on a card in the language ${language},`, () => {
    // All that people wrote in the fullest assessment, its links as well, has this near its beginning.
    const written = '**bold**'
    let cards: readonly Drawn[] = []
    before(() => {
      cards = drawnFirst()
    })

    it('never appears in a text that is read as Markdown', () => {
      eachKeeps(cards, ({ card }) => markdownOf(card).filter((text) => text.includes(written)))
    })

    it('is shown unchanged', () => {
      const seen = (kind: string, where: (card: Part) => readonly string[]) =>
        cards
          .filter(({ name }) => name.startsWith(kind))
          .every(({ card }) => where(card).some((text) => text.includes(written)))
      const inputs = (card: Part) => ofType(card, 'Input.Text').map(({ value }) => String(value))
      assert.ok(seen('review:', lettersOf))
      assert.ok(seen('question:', lettersOf))
      assert.ok(seen('choose:', lettersOf))
      assert.ok(seen('detail:', inputs))
      assert.ok(seen('settings:', (card) => [...lettersOf(card), ...inputs(card)]))
      // The names of a return's members.
      for (const kind of ['board:', 'ballot:', 'functions:', 'hand-over:', 'leads:', 'team:', 'finish-return:']) {
        assert.ok(
          seen(kind, (card) => lettersOf(card).slice(1)),
          kind,
        )
      }
    })
  })
}
