// Titles, examples, terms and links to the version before: optional, and checked if present.

import assert from 'node:assert/strict'
import { missingParts } from '../../questions/checks/missing-parts.ts'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { faultInWords } from '../../questions/question-set-invalid.ts'
import { wordsIn } from '../../questions/words-in.ts'
import { idOf } from '../scoring/sets.ts'
import { changed, faultsOf, smallSet } from './small-set.ts'

const glossary = 'title: Small\nglossary:\n  plan: { term: plan, meaning: A dated paper. }\n'
const parts = 'no: Begin B-1, title: The B plan, counts: A plan., doesNotCount: A wish., terms: [plan]'

const withParts = (own = parts) =>
  new Map([
    ...smallSet,
    ['en.yml', (smallSet.get('en.yml') ?? '').replace('title: Small\n', glossary).replace('no: Begin B-1', own)],
  ])

describe('the optional parts of a question', () => {
  it('are read when a set has them', () => {
    const words = wordsIn(parseQuestionSet(withParts(), 'small'), 'en')
    const { title, counts, doesNotCount, terms } = words.question(idOf('B-1'))
    assert.deepEqual(
      { title, counts, doesNotCount, terms },
      { title: 'The B plan', counts: 'A plan.', doesNotCount: 'A wish.', terms: ['plan'] },
    )
    assert.deepEqual([...words.glossary], [['plan', { term: 'plan', meaning: 'A dated paper.' }]])
  })

  it('may differ for a nation', () => {
    const words = wordsIn(
      parseQuestionSet(withParts(`${parts}, nations: { wales: { counts: A Welsh plan. } }`), 'small'),
      'en',
    )
    assert.equal(words.question(idOf('B-1'), 'wales').counts, 'A Welsh plan.')
    assert.equal(words.question(idOf('B-1'), 'wales').title, 'The B plan')
    assert.equal(words.question(idOf('B-1'), 'england').counts, 'A plan.')
  })

  it('are absent from a set without them, which still loads', () => {
    const words = wordsIn(parseQuestionSet(smallSet, 'small'), 'en')
    assert.equal('title' in words.question(idOf('B-1')), false)
    assert.equal(words.glossary.size, 0)
  })

  it('may use only terms of the glossary', () => {
    assert.deepEqual(faultsOf(withParts(parts.replace('[plan]', '[plan, toString]'))), [
      'en.yml: B-1: uses the term toString, which the glossary does not have',
    ])
    assert.deepEqual(faultsOf(withParts(`${parts}, nations: { wales: { terms: [cynllun] } }`)), [
      'en.yml: B-1, wales: uses the term cynllun, which the glossary does not have',
    ])
  })

  it('are named in a warning if they are missing', () => {
    const lines = missingParts(parseQuestionSet(withParts(), 'small')).map(faultInWords)
    assert.ok(lines.includes('set.yml: B-1: has no was'))
    assert.ok(lines.includes('en.yml: B-2: has no title, counts, doesNotCount, terms'))
    assert.ok(!lines.some((line) => line.startsWith('en.yml: B-1')))
  })
})

describe('the link of a question to the version before', () => {
  const question = (tail: string) => changed('set.yml', 'id: B-3, level: 2', `id: B-3${tail}, level: 2`)

  it('is an id of that version, or new', () => {
    for (const was of ['B-2', 'OLD-9', 'new'])
      assert.equal(parseQuestionSet(question(`, was: ${was}`), 'small').questions.get(idOf('B-3'))?.was, was)
    assert.equal(parseQuestionSet(smallSet, 'small').questions.get(idOf('B-3'))?.was, undefined)
    assert.deepEqual(faultsOf(question(', was: B 2')), ['set.yml, line 16: B-3, was: not an id'])
  })

  it('cannot be the same for two questions', () => {
    const files = question(', was: OLD')
    const text = (files.get('set.yml') ?? '')
      .replace('id: B-2', 'id: B-2, was: OLD')
      .replace('id: A-1,', 'id: A-1, was: new,')
    assert.deepEqual(faultsOf(new Map([...files, ['set.yml', text]])), [
      'set.yml: OLD: two questions continue this question',
    ])
  })

  it('may be marked as an anchor', () => {
    assert.equal(parseQuestionSet(question(', anchor: true'), 'small').questions.get(idOf('B-3'))?.anchor, true)
    assert.deepEqual(faultsOf(question(', anchor: yes')), ['set.yml, line 16: B-3, anchor: must be one of true, false'])
  })
})
