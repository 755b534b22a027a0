// The Welsh words of version 2027.1: complete, answerable with Ydy, short, spelt correctly, and translated.

import assert from 'node:assert/strict'
import { nations } from '../../../assessment/council.ts'
import type { QuestionSet, QuestionWords, SetWords } from '../../../assessment/question-set.ts'
import { unlikeFirst } from '../../../questions/checks/unlike-first.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import { wordingWarnings } from '../../../questions/wording-warnings.ts'
import { folder } from '../../scoring/sets.ts'
import { disagreeing } from './agreement.ts'
import { allowedWords, sameInBoth } from './allowed-words.ts'
import { unmutated } from './mutations.ts'
import { type Speller, welshSpeller, wordsOf } from './spelling.ts'

const set = loadQuestionSet(folder('questions/dma/2027.1'))
const [english, welsh] = [set.words.get('en'), set.words.get('cy')]
if (!english || !welsh) throw new Error('Version 2027.1 lacks English or Welsh words')

/** Every wording of every question: neutral, then as each nation reads it. */
const wordings = (words: SetWords): readonly [place: string, own: QuestionWords][] =>
  [...set.questions.keys()].flatMap((id) =>
    [undefined, ...nations].map((nation): [string, QuestionWords] => [
      `${id}, ${nation ?? 'neutral'}`,
      words.question(id, nation),
    ]),
  )
const placesWhere = (wrong: (own: QuestionWords) => boolean) =>
  wordings(welsh).flatMap(([place, own]) => (wrong(own) ? [place] : []))

/** Every text of a language, in one order for all languages, with its place. */
function texts(words: SetWords): readonly [place: string, text: string][] {
  return [
    ['title', words.title] as const,
    ...words.levels.flatMap(({ name, meaning }, at) => [
      [`level ${at + 1}`, name] as const,
      [`level ${at + 1}, meaning`, meaning] as const,
    ]),
    ...[...words.glossary].flatMap(([key, { term, meaning }]) => [
      [key, term] as const,
      [`${key}, meaning`, meaning] as const,
    ]),
    ...[...words.functions].flatMap(([code, { name, covers }]) => [
      [code, name] as const,
      [`${code}, covers`, covers] as const,
    ]),
    ...wordings(words).flatMap(([place, { terms, ...parts }]) =>
      Object.entries(parts).map(([part, text]) => [`${place}, ${part}`, text ?? ''] as const),
    ),
  ].map(([place, text]) => [place, text])
}

describe('the Welsh words of version 2027.1', () => {
  it('come after the English ones', () => {
    assert.deepEqual([...set.words.keys()], ['en', 'cy'])
  })

  it('have exactly the parts, terms and national wordings of the English ones', () => {
    assert.deepEqual(unlikeFirst(set), [])
    const [own, model] = [texts(welsh), texts(english)].map((list) => list.map(([place]) => place).sort())
    assert.deepEqual(own, model)
  })

  it('do not change the meaning of the set', () => {
    const withoutWelsh: QuestionSet = { ...set, words: new Map([['en', english]]) }
    assert.equal(setMeaning(set), setMeaning(withoutWelsh))
  })

  it('ask every question with "A yw", in at most 25 words, so that Ydy answers it', () => {
    assert.deepEqual(
      placesWhere(({ text }) => !/^A yw(?: |'[nr] )[^?]+\?$/.test(text)),
      [],
    )
    assert.deepEqual(wordingWarnings(set), [])
  })

  it('fit their cards', () => {
    const most = { text: 200, why: 150, yes: 155, no: 155, counts: 150, doesNotCount: 150 } as const
    for (const [part, length] of Object.entries(most) as [keyof typeof most, number][])
      assert.deepEqual(
        placesWhere((own) => (own[part] ?? '').length > length),
        [],
        part,
      )
    assert.deepEqual(
      placesWhere(({ title = '' }) => title === '' || title.split(' ').length > 8),
      [],
    )
    assert.equal(new Set([...set.questions.keys()].map((id) => welsh.question(id).title)).size, 90)
  })

  it('are sentences that end in a full stop', () => {
    assert.deepEqual(
      placesWhere(({ why, yes, no, counts = '', doesNotCount = '' }) =>
        [why, yes, no, counts, doesNotCount].some((sentence) => !/^\p{Lu}.*\.$/u.test(sentence)),
      ),
      [],
    )
  })

  it('have the same numbers as the English in each text', () => {
    const model = new Map(texts(english))
    const figures = (text = '') => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort()
    const wrong = texts(welsh).filter(([place, text]) => figures(text).join() !== figures(model.get(place)).join())
    assert.deepEqual(wrong, [])
  })

  it('differ from the English ones, except for listed texts', () => {
    const model = new Map(texts(english))
    const same = texts(welsh).filter(([place, text]) => text === model.get(place) && !sameInBoth.has(text))
    assert.deepEqual(same, [])
    const all = new Set(texts(welsh).map(([, text]) => text))
    assert.deepEqual(
      [...sameInBoth.keys()].filter((text) => !all.has(text)),
      [],
    )
  })
})

describe('the mutations of the Welsh words', () => {
  it('are present after every word that causes one', () => {
    assert.deepEqual(
      texts(welsh).flatMap(([place, text]) => unmutated(text).map((pair) => `${place}: ${pair}`)),
      [],
    )
  })

  it('match the gender of the noun', () => {
    assert.deepEqual(
      texts(welsh).flatMap(([place, text]) => disagreeing(text).map((pair) => `${place}: ${pair}`)),
      [],
    )
  })

  it('are reported if they are missing', () => {
    assert.deepEqual(unmutated('Mae gan cyngor dau polisi a cynllun i mewn i Gymru neu i GOV.UK Pay.'), [
      'gan cyngor',
      'dau polisi',
      'a cynllun',
    ])
    assert.deepEqual(
      unmutated("Mae fy data, wedi'i cadw yn nghyllideb ei tîm, yn mhob maes, ym cyllideb eu adran ac yng gwasanaeth."),
      ["wedi'i cadw", 'ei tîm', 'fy data', 'yn nghyllideb', 'yn mhob', 'ym cyllideb', 'yng gwasanaeth', 'eu adran'],
    )
    assert.deepEqual(unmutated('Mae y ateb gyda awdurdod, a yr cyngor ag sefydliad arall.'), [
      'y ateb',
      'gyda awdurdod',
      'yr cyngor',
      'ag sefydliad',
    ])
  })

  it('are reported if they are of the other gender', () => {
    assert.deepEqual(
      disagreeing(
        'Mae strategaeth digidol, y cyllideb, cynllun ddigidol, y gyngor, sgwrs hwn, asesiad hon, dau system a dwy faes.',
      ),
      [
        'strategaeth digidol',
        'y cyllideb',
        'cynllun ddigidol',
        'y gyngor',
        'sgwrs hwn',
        'asesiad hon',
        'dau system',
        'dwy faes',
      ],
    )
    assert.deepEqual(
      disagreeing(
        "Mae'r strategaeth ddigidol, cynllun technoleg cymeradwy a'r set ddata bwysig mewn tair prif system.",
      ),
      [],
    )
  })
})

describe('the spelling of the Welsh words', () => {
  let speller: Speller
  before(async () => {
    speller = await welshSpeller()
  })
  after(() => speller.close())

  const isAllowed = (word: string) => allowedWords.has(word) || allowedWords.has(word.toLowerCase())

  it('is in the dictionary or on the list', () => {
    const unknown = texts(welsh).flatMap(([place, text]) =>
      wordsOf(text)
        .filter((word) => !isAllowed(word) && !speller.knows(word))
        .map((word) => `${place}: ${word}`),
    )
    assert.deepEqual(unknown, [])
  })

  it('needs every word of the list, because the dictionary lacks it', () => {
    const used = new Set(
      texts(welsh).flatMap(([, text]) => wordsOf(text).flatMap((word) => [word, word.toLowerCase()])),
    )
    assert.deepEqual(
      [...allowedWords].filter((word) => !used.has(word) || speller.knows(word)),
      [],
    )
  })

  it('is reported if a letter is wrong, even in a contraction', () => {
    const words = wordsOf("Mae'r cyngor yn gwybdo: cynghroau'n")
    assert.deepEqual(
      words.filter((word) => !speller.knows(word)),
      ['gwybdo', 'cynghroau'],
    )
  })
})
