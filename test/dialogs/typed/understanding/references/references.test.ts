// References: the functions, questions and levels that typed words name.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../../../cards/parts/words.ts'
import { phrasesEn } from '../../../../../cards/wording/phrases/phrases.ts'
import { normalise } from '../../../../../dialogs/typed/understanding/normalise.ts'
import { findReferences } from '../../../../../dialogs/typed/understanding/references/references.ts'
import { set } from '../../../../support/cards/sample.ts'

const words = wordsFor(set, 'en')
const found = (text: string) => findReferences(words.set, set, phrasesEn, normalise(text, phrasesEn.contractions))
const ids = [...set.questions.keys()]

describe('References in typed words', () => {
  it('name a function by its code, its name or a word of its name', () => {
    for (const text of ['cyber', 'CYBR', 'Cyber, resilience and assurance', 'cyber security', 'resilience']) {
      assert.equal(found(text).references.function, 'CYBR', text)
    }
    assert.equal(found('hand over Agile working to Sam').references.function, 'AGIL')
    assert.deepEqual(found('results for inclusion').words, ['results', 'for', '{function}'])
  })

  it('name a question by its code however it is written', () => {
    for (const text of ['LEAD-1C', 'lead 1c', 'lead1c', 'LEAD–1C', 'lead.1c']) {
      assert.equal(found(text).references.question, 'LEAD-1C', text)
    }
  })

  it('read a number with a point and a per cent as a score', () => {
    assert.deepEqual(found('is 2.4 good').words, ['is', 'score', 'good'])
    assert.deepEqual(found('where does 46% come from').words, ['where', 'does', 'score', 'come', 'from'])
    assert.equal(found('what is the 2.4').references.question, undefined)
    assert.deepEqual(found('it takes 1.5 hours').words.includes('score'), false)
  })

  it('name a question by "first answer" or "second answer", but none by "last answer"', () => {
    assert.equal(found('change my first answer').references.question, ids[0])
    assert.equal(found('change my second answer').references.question, ids[1])
    assert.equal(found('change my last answer').references.question, undefined)
  })

  it('mean people by "leadership team", not the function', () => {
    assert.equal(found('can this go to the leadership team').references.function, undefined)
    assert.equal(found('results for leadership').references.function, 'LEAD')
  })

  it('name a question by its number', () => {
    for (const text of ['question 45', 'q45', 'go to q 45', '45', 'number 45', 'question no 45']) {
      assert.equal(found(text).references.question, ids[44], text)
    }
    assert.equal(found('question two').references.question, ids[1])
    for (const text of ['question forty five', 'no. 45', 'qestion 45', 'my answer to 45', 'the 45th question']) {
      assert.equal(found(text).references.question, ids[44], text)
    }
    assert.equal(found('first question').references.question, ids[0])
    assert.equal(found('the final question').references.question, ids.at(-1))
  })

  it('do not take a count, a share or a level with a plus for a question', () => {
    for (const text of ['is it 90 questions', 'no one knows', 'what does 2+ mean', 'it takes 10 minutes']) {
      assert.equal(found(text).references.question, undefined, text)
    }
  })

  it('do not take a time, a date or another thing’s number for a question', () => {
    for (const text of [
      'meeting at 3',
      'back at 2',
      'see you at 10am',
      'by 31 january',
      'bus 42',
      'the sample question first',
    ]) {
      assert.equal(found(text).references.question, undefined, text)
    }
    assert.deepEqual(found('back at 2').words, ['back', 'at', '{time}'])
    assert.ok(!found('the target at 4').words.includes('{time}'))
  })

  it('name how many questions to go back', () => {
    for (const text of ['go back two', 'back 2', 'two questions ago', '2 back']) {
      assert.deepEqual(found(text).references, { back: 2 }, text)
    }
    assert.deepEqual(found('go back to 2').references, { question: ids[1] })
    assert.deepEqual(found('back 12').references, { question: ids[11] })
  })

  it('name a function in spite of a typing error or a hyphen', () => {
    assert.equal(found('go to technolgy').references.function, 'TECH')
    assert.equal(found('leadrship').references.function, 'LEAD')
    assert.equal(found('the custmer one').references.function, 'SERV')
    assert.equal(found('cyber-security').references.function, 'CYBR')
  })

  it('report a number that no question or level has', () => {
    assert.deepEqual(found('question 91').references, { unknown: '91' })
    assert.deepEqual(found('level 9').references, { unknown: '9' })
  })

  it('name a level by its number or its name', () => {
    assert.equal(found('what is level 3').references.level, 3)
    assert.equal(found('level five').references.level, 5)
    assert.equal(found('what does established mean').references.level, 3)
  })

  it('name nothing if the words fit several functions', () => {
    assert.deepEqual(found('how long does it take').references, {})
    assert.deepEqual(found('who can see this').references, {})
  })
})
