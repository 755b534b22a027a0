// Doubtful question texts are named in warnings, and the set still loads.

import assert from 'node:assert/strict'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { wordingWarnings } from '../../questions/wording-warnings.ts'
import { changed, smallSet } from './small-set.ts'

const warningsAfter = (file: string, text: string, replacement: string) =>
  wordingWarnings(parseQuestionSet(changed(file, `text: ${text}`, `text: ${replacement}`), 'small'))

describe('wording warnings', () => {
  it('are absent if every question asks one short thing', () => {
    assert.deepEqual(wordingWarnings(parseQuestionSet(smallSet, 'small')), [])
  })

  it('name a question that joins two things with "and"', () => {
    assert.deepEqual(warningsAfter('en.yml', 'Is B-1 so?', 'Is it planned AND done?'), [
      'en.yml: B-1: has the word "and": one question may be asking two things',
    ])
  })

  it('ignore words that only contain "and"', () => {
    assert.deepEqual(warningsAfter('en.yml', 'Is B-1 so?', 'Is demand for broadband understood?'), [])
  })

  it('look for English joining words only in English texts', () => {
    assert.deepEqual(warningsAfter('cy.yml', 'Is B-1 so?', 'A yw and yma?'), [])
  })

  it('name a question of more than 25 words', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}?`
    assert.deepEqual(warningsAfter('cy.yml', 'Is B-1 so?', words(25)), [])
    assert.deepEqual(warningsAfter('cy.yml', 'Is B-1 so?', words(26)), [
      'cy.yml: B-1: has 26 words; 25 is the most that reads easily',
    ])
  })

  it('name a text that is not a question', () => {
    assert.deepEqual(warningsAfter('en.yml', 'Is B-1 so?', 'B-1 is so.'), [
      'en.yml: B-1: does not end in a question mark',
    ])
  })

  it('name the nation if only its wording is doubtful', () => {
    assert.deepEqual(warningsAfter('en.yml', 'Is A-2 so in Wales?', 'Is A-2 so in north and south Wales?'), [
      'en.yml: A-2, wales: has the word "and": one question may be asking two things',
    ])
  })
})
