// Normalisation: one form for every way of typing the same words.

import assert from 'node:assert/strict'
import { phrasesCy } from '../../../../cards/wording/phrases/cy/cy.ts'
import { phrasesEn } from '../../../../cards/wording/phrases/phrases.ts'
import { normalise, normaliseAll } from '../../../../dialogs/typed/understanding/normalise.ts'

const becomes = (expected: string, ...typed: readonly string[]) => {
  for (const text of typed) assert.equal(normalise(text, phrasesEn.contractions), expected, JSON.stringify(text))
}

describe('Normalising typed text', () => {
  it('ignores case, spaces and line breaks', () => {
    becomes('start another', 'Start Another', '  start \t another\n', 'START\u00A0ANOTHER')
  })

  it('ignores invisible characters inside and around words', () => {
    becomes('yes', 'yes\u200B', '\uFEFFyes', 'y\u00ADes', '\u2067yes\u2069', 'yes\u2060', 'ye\u034Fs')
  })

  it('ignores emoji, with skin tones, joiners, flags and keycaps', () => {
    becomes('yes', 'yes 👍', '👍🏽 yes', 'yes 👩‍💻', 'yes 🇬🇧', 'yes✔️')
    becomes('', '👍', '🙂🙂')
  })

  it('ignores quotation marks, markup and punctuation', () => {
    becomes(
      'yes',
      '“Yes”',
      '"yes"',
      '«yes»',
      '**yes**',
      '_yes_',
      '`yes`',
      'Yes!',
      'yes...',
      ', yes',
      '- yes',
      '> yes',
      '(yes)',
    )
  })

  it('replaces look-alike apostrophes and dashes with the plain ones', () => {
    becomes('do not know', 'don’t know', 'don‘t know', "don't know", 'donʼt know', 'dont know')
    becomes('lead-1c', 'LEAD‑1C', 'LEAD–1C', 'lead—1c', 'LEAD−1C')
  })

  it('expands contractions', () => {
    becomes('what is level 3', "what's level 3", 'whats level 3', 'what’s level 3?')
    becomes('we have not', "we haven't", 'we havent')
  })

  it('expands Welsh short forms with the Welsh list, which leaves English ones alone', () => {
    assert.equal(normalise("mae'r canlyniadau", phrasesCy.contractions), 'mae r canlyniadau')
    assert.equal(normalise("dwi'm yn siŵr", phrasesCy.contractions), 'dwi ddim yn siwr')
    assert.equal(normalise("i'm cyngor", phrasesCy.contractions), 'i m cyngor')
    assert.equal(normalise('dau ddeg pump', phrasesCy.contractions), 'daudeg pump')
  })

  it('removes accents, composed or not', () => {
    becomes('nol i r ty', 'Nôl i r tŷ', 'no\u0302l i r ty\u0302')
  })

  it('keeps signs that carry meaning', () => {
    becomes('n/a', 'N/A', 'n/a.')
    becomes('?', '?', '???', ' ? ')
    becomes('start', '/start')
  })

  it('reads full-width letters as plain letters', () => {
    becomes('yes', 'ｙｅｓ')
  })

  it('gives an empty text for one that is too long', () => {
    assert.equal(normalise('yes '.repeat(100)), '')
    assert.equal(normalise('x'.repeat(1_000_000)), '')
  })

  it('gives the same for many texts together as for each alone', () => {
    const odd = ['', ' ', '\n', '?', "I'm\nhere", 'back a', 'few', 'yn', 'ol', 'x'.repeat(301), ' dont ', '{name}']
    for (const phrases of [phrasesEn, phrasesCy]) {
      const { intents, answers, offTopic, contractions } = phrases
      const texts = [...odd, ...Object.values(intents).flat(), ...Object.values(answers).flat(), ...offTopic, ...odd]
      assert.deepEqual(
        normaliseAll(texts, contractions),
        texts.map((text) => normalise(text, contractions)),
      )
    }
  })
})
