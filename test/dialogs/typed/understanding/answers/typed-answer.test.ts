// Typed answers: a text that only says yes, no or not sure is one; for a longer text the bot asks back.

import assert from 'node:assert/strict'
import { phrasesEn } from '../../../../../cards/wording/phrases/phrases.ts'
import { typedAnswer } from '../../../../../dialogs/typed/understanding/answers/typed-answer.ts'
import { normalise } from '../../../../../dialogs/typed/understanding/normalise.ts'

const answerIn = (text: string) => typedAnswer(phrasesEn, normalise(text, phrasesEn.contractions))

describe('A typed answer', () => {
  for (const [value, texts] of Object.entries({
    yes: ['yes', 'Y', 'yep', 'yes we do', 'Yes, it is.', 'yeah we have that', 'definitely', 'Of course we do', 'We do'],
    no: ['no', 'nope not yet', "no we don't", 'We do not', 'not yet', 'nah', "No, we haven't", 'not really'],
    unsure: ["don't know", 'not sure', "I'm not sure we do", 'no idea', 'maybe', 'i would have to check', 'dunno'],
  })) {
    it(`says ${value}`, () => {
      for (const text of texts) assert.deepEqual(answerIn(text), { type: 'said', value }, text)
    })
  }

  it('says two answers, so the person has to choose', () => {
    for (const text of ['yes and no', 'yes, no', 'no... yes', 'yes we do not', 'no we do', 'yes not sure']) {
      assert.equal(answerIn(text)?.type, 'mixed', text)
    }
  })

  it('says No or Not sure, so the person has to choose', () => {
    for (const text of [
      'not to my knowledge',
      "not that I'm aware of, sorry",
      'not as far as I know',
      'none that I know of',
    ]) {
      assert.deepEqual(answerIn(text), { type: 'mixed', values: ['no', 'unsure'], leads: true }, text)
    }
    assert.deepEqual(answerIn("no, not that I'm aware of"), { type: 'said', value: 'no' })
  })

  it('says something else too, so the person has to choose', () => {
    for (const text of [
      'yes but only in housing',
      'no, that was last year',
      'yes please stop',
      'no thanks',
      'not sure what this means',
    ]) {
      assert.equal(answerIn(text)?.type, 'mixed', text)
    }
  })

  it('is not found in a text without an answering word', () => {
    for (const text of [
      'no problem',
      'i need to correct number 8',
      'results',
      'we have a strategy',
      'ok',
      'thanks',
      'is it saved',
      'what do we do',
      'it is complicated',
    ]) {
      assert.equal(answerIn(text), undefined, text)
    }
  })
})
