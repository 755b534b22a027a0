// A warning names each part that one language of a set has and another lacks.

import assert from 'node:assert/strict'
import { unlikeFirst } from '../../questions/checks/unlike-first.ts'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { changed, smallSet } from './small-set.ts'

const warnings = (files: ReadonlyMap<string, string>) =>
  unlikeFirst(parseQuestionSet(files, 'small')).map(({ file, where, fault }) => `${file}: ${where}: ${fault}`)

describe('the languages of a set', () => {
  it('cause a warning if one lacks a text for a nation that the first has', () => {
    assert.deepEqual(warnings(smallSet), ['cy.yml: A-2, wales: has no text, which en.yml has'])
  })

  it('cause no warning if they have the same parts', () => {
    const national = ', nations: { wales: { text: A yw A-2 felly yng Nghymru? } }'
    assert.deepEqual(warnings(changed('cy.yml', 'no: Begin A-2', `no: Begin A-2${national}`)), [])
  })

  it('cause a warning if one has another glossary entry, term or optional part', () => {
    const files = new Map([...changed('cy.yml', 'no: Begin B-1', 'no: Begin B-1, title: Teitl, terms: [plan]')])
    files.set('cy.yml', `${files.get('cy.yml')}glossary:\n  plan: { term: cynllun, meaning: Papur }\n`)
    assert.deepEqual(warnings(files), [
      'cy.yml: A-2, wales: has no text, which en.yml has',
      'cy.yml: glossary: has the term plan, which en.yml does not have',
      'cy.yml: B-1: has title, which en.yml does not have',
      'cy.yml: B-1: has the term plan, which en.yml does not have',
    ])
  })

  it('are not compared if there is only one', () => {
    assert.deepEqual(warnings(new Map([...smallSet].filter(([file]) => file !== 'cy.yml'))), [])
  })
})
