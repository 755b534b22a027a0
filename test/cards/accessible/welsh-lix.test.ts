// Measures that the Welsh of cards and questions is about as easy as their English. No formula gives an age for Welsh.

import assert from 'node:assert/strict'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { folder } from '../../scoring/sets.ts'
import { interfaceSentences } from './interface-sentences.ts'
import { type Language, lix } from './lix.ts'

/** Marks of the scale: children's books are below the first, ordinary newspapers about the second. */
const [easy, medium] = [30, 40]
/** How much harder the Welsh may be. One point is one more word in each sentence, or one more long word in a hundred. */
const mostAbove = 4

const everySentence = (language: Language) => [...new Set([...interfaceSentences(language).values()].flat())]
const [english, welsh] = [everySentence('en'), everySentence('cy')]

const questionSet = loadQuestionSet(folder('questions/dma/2027.1'))
const questions = (language: Language) =>
  [...questionSet.questions.keys()]
    .flatMap((id) => {
      const words = questionSet.words.get(language)?.question(id)
      return words ? [words.text, words.why, words.yes, words.no] : []
    })
    .join(' ')

describe('The LIX of the Welsh interface', () => {
  it(`is easy: at most ${easy}, and at most ${mostAbove} above the English`, () => {
    assert.ok(welsh.length > 400, `Only ${welsh.length} sentences were read.`)
    const [own, model] = [lix(welsh.join(' '), 'cy'), lix(english.join(' '), 'en')]
    assert.ok(own <= easy, `${own}`)
    assert.ok(own - model <= mostAbove, `${own} beside ${model}`)
  })

  it(`is at most ${medium} in each card file with several sentences`, () => {
    const hard = [...interfaceSentences('cy')].flatMap(([file, texts]) => {
      const value = lix(texts.join(' '), 'cy')
      return texts.length > 1 && value > medium ? [`${file}: ${value}`] : []
    })
    assert.deepEqual(hard, [])
  })
})

describe('The LIX of the Welsh questions', () => {
  it(`is at most ${medium}, and at most ${mostAbove} above the English`, () => {
    const [own, model] = [lix(questions('cy'), 'cy'), lix(questions('en'), 'en')]
    assert.ok(own <= medium, `${own}`)
    assert.ok(own - model <= mostAbove, `${own} beside ${model}`)
  })
})

describe('LIX', () => {
  it('is the words per sentence plus the long words per hundred', () => {
    assert.equal(lix('Press the button. Everybody has voted.', 'en'), 3 + 100 / 6)
    assert.equal(lix('Mae pawb yma.', 'cy'), 3)
  })

  it('counts letters of the Welsh alphabet in a Welsh text', () => {
    // Each word has seven signs, but six letters, because Rh and Ch are one letter each.
    assert.equal(lix('Rhestru chwilio.', 'cy'), 2)
    assert.equal(lix('Rhestru chwilio.', 'en'), 102)
  })

  it('is high for officialese', () => {
    const official =
      'Yn unol â darpariaethau’r ddeddfwriaeth berthnasol, gweithredir trefniadau llywodraethu cydweithredol cynhwysfawr sefydliadau.'
    assert.ok(lix(official, 'cy') > 60)
  })
})
