// Long names in the tables of a paper: the product's own stay whole, in every language.

import assert from 'node:assert/strict'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { allLengths } from '../../../reports/paper/lengths.ts'
import { type ShortName, shortName as shortened, shortTitle } from '../../../reports/paper/short-name.ts'

describe('A name in a narrow table', () => {
  const set = loadQuestionSet('questions/dma')
  const shortName = (name: string, longest: ShortName | undefined = allLengths[0]?.name) =>
    shortened(name, longest as ShortName)

  for (const [language, words] of set.words) {
    it(`is the whole name of each function of the assessment, ${language}`, () => {
      for (const { name } of words.functions.values()) assert.equal(shortName(name), name)
    })
  }

  it('is cut after 36 characters if it has more than 48, and never within a character', () => {
    assert.equal(shortName('x'.repeat(48)), 'x'.repeat(48))
    assert.equal(shortName('x'.repeat(49)), `${'x'.repeat(36)}…`)
    assert.equal(shortName('👩'.repeat(49)), `${'👩'.repeat(36)}…`)
  })

  it('keeps 119 characters of the title of a question with more than 120, and never half of one', () => {
    assert.equal(shortTitle('👩'.repeat(120)), '👩'.repeat(120))
    assert.equal(shortTitle('👩'.repeat(121)), `${'👩'.repeat(119)}…`)
  })
})
