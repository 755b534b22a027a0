// Understanding: the meaning of people's own words, and the question that is asked back.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../../cards/parts/words.ts'
import { type Intent, intents, phrasesEn } from '../../../../cards/wording/phrases/phrases.ts'
import { understand } from '../../../../dialogs/typed/understanding/understand.ts'
import { newest, set } from '../../../support/cards/sample.ts'

const words = wordsFor(set, 'en')
const meaning = (text: string) => understand(words.set, set, phrasesEn, text)

/** With the glossary of the newest version. */
const explained = (text: string) => understand(wordsFor(newest, 'en').set, newest, phrasesEn, text)

const means = (intent: Intent, ...texts: readonly string[]) => {
  for (const text of texts) {
    const found = meaning(text)
    assert.equal(found.type === 'intent' ? found.intent : found.type, intent, text)
  }
}

describe('Understanding', () => {
  it('recognises every example as its intent, an answer or a choice', () => {
    for (const intent of intents) {
      for (const phrase of phrasesEn.intents[intent]) {
        const text = phrase.replace('{function}', 'cyber').replace('{question}', 'question 45').replace('{level}', '3')
        const found = meaning(text)
        assert.ok(found.type === 'intent' || found.type === 'answer' || found.type === 'choice', text)
        if (found.type === 'intent' && !phrase.includes('{')) assert.equal(found.intent, intent, text)
      }
    }
  })

  it('has no phrase for two intents', () => {
    const all = intents.flatMap((intent) => phrasesEn.intents[intent])
    assert.deepEqual(
      all.filter((phrase, index) => all.indexOf(phrase) !== index),
      [],
    )
  })

  it('understands polite and longer words', () => {
    means('results', 'show me results please', 'could you show me our results', 'results for cyber')
    means('pause', 'how do I stop', 'quit', 'can I do this later?')
    means('whoSees', 'who can see this', 'can my boss see my answers?')
  })

  it('understands typing errors', () => {
    means('results', 'reslts', 'resutls', 'show me the resluts')
    means('progress', 'how mutch is left', 'progess')
    means('help', 'halp', 'hepl')
  })

  it('takes a common word as it is, not as a typing error in a similar word', () => {
    // "Due" and "part" are known. "During" and "party" are neither.
    for (const text of ['during the party', 'it took place during the debate']) {
      const found = meaning(text)
      assert.ok(found.type !== 'intent', `${text}: ${JSON.stringify(found)}`)
    }
  })

  it('recognises a note by its first word', () => {
    means('note', 'note: check this with finance', 'NB - the post is vacant', 'Comment: yes, but only in housing')
  })

  it('does what follows a thank you', () => {
    means('resume', 'Thanks for that, very clear. Where were we?')
    means('thanks', 'Thanks for that, very clear.')
  })

  it('reads a question with words of a half answer as a question', () => {
    means('progress', 'am I nearly there yet')
  })

  it('offers two or three intents if it is not certain', () => {
    for (const text of ['is that for the boss', 'put the thing on the other thing']) {
      const found = meaning(text)
      assert.equal(found.type, 'choice', text)
      assert.ok(found.type === 'choice' && found.intents.length >= 2 && found.intents.length <= 3)
    }
  })

  it('does not offer to delete or finish as a second guess', () => {
    for (const text of ['does council tax online account count?', 'what happens to an account that nobody uses']) {
      const found = meaning(text)
      const offered = found.type === 'choice' ? found.intents.slice(1) : []
      assert.ok(!offered.includes('delete') && !offered.includes('finish'), text)
    }
  })

  it('admits that it does not understand', () => {
    for (const text of [
      'tell me a joke',
      'lorem ipsum dolor',
      '',
      'x'.repeat(5000),
      "what's the weather like",
      'purple monkey dishwasher',
    ]) {
      assert.equal(meaning(text).type, 'unknown', text)
    }
  })

  it('asks which answer a thumb, a tick or a shrug means', () => {
    for (const text of ['👍', '👎🏽', '🤷‍♀️', '✅', '❌']) {
      assert.deepEqual(meaning(text), { type: 'answer', answer: { type: 'mixed', values: [], leads: true } }, text)
    }
  })

  it('finds the glossary term that a question is about', () => {
    for (const [key, ...texts] of [
      [
        'legacy-system',
        'what is a legacy system',
        'what does legacy mean',
        'define legacy',
        'what does legacy system mean?',
        'legacy systems?',
      ],
      [
        'multi-factor',
        'what does MFA stand for',
        'explain multi-factor authentication',
        'whats multi factor authentication',
      ],
      ['open-interface', 'define API', "what's an API", 'what is an open interface?'],
      ['uprn', 'UPRN?', 'what is a uprn'],
      ['mixed-skill-team', 'what does mixed-skill team mean', 'what is a mixed skil team'],
      ['rule', 'what does rule mean', 'what is a rule'],
    ] as const) {
      for (const text of texts) {
        assert.deepEqual(explained(text), { type: 'intent', intent: 'meaning', about: { term: key } }, text)
      }
    }
  })

  it('does not take a glossary word for a question about it if the sentence means something else', () => {
    for (const text of [
      'targets',
      'what are the targets',
      'is there an API for the results?',
      'target 4 for cyber',
      'digital',
    ]) {
      const found = explained(text)
      assert.equal(found.type === 'intent' || found.type === 'choice' ? found.about.term : undefined, undefined, text)
    }
  })

  it('follows one telling word if nothing else is recognised', () => {
    means('export', 'could the thingy come out as a pdf maybe')
    means('sources', 'which framework underpins that one')
  })

  it('prefers a telling word to a weak match of another intent', () => {
    means('export', 'need it in excel by friday')
  })

  it('takes the name of a level as the level, not as a word of a term', () => {
    const found = explained('what counts as Managed')
    assert.deepEqual(found.type === 'intent' && [found.intent, found.about], ['level', { level: 4 }])
  })

  it('gives the intent of words with an answer in them, for use without a question on screen', () => {
    const found = meaning('not sure I am the right person for this')
    assert.ok(found.type === 'intent' || (found.type === 'answer' && found.instead?.intent === 'scope'))
    const plain = meaning('yes please')
    assert.ok(plain.type === 'answer' && plain.instead === undefined)
  })

  it('offers a choice if several words point to different intents', () => {
    assert.equal(meaning('wotsit radar thingy benchmark gubbins deadline doofer').type, 'choice')
  })

  it('asks whether a bare small number is a question or a level', () => {
    const found = meaning('3')
    assert.deepEqual(found.type === 'choice' && found.intents, ['goTo', 'level'])
  })

  it('does not take a word of a function’s name for the function if the sentence means something else', () => {
    means('whoSees', 'where does the data go')
    assert.equal(meaning('nothing in place').type, 'answer')
  })

  it('tells deleting one assessment from deleting everything', () => {
    means('deleteOne', 'scrap this assessment')
    means('delete', 'scrap my answers', 'delete everything')
  })

  it('takes a correction as a correction, not as an answer', () => {
    means('mistake', 'I meant no', 'change that to yes', 'I made a mistake')
  })
})
