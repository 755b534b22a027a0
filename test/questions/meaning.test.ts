// A checksum of meaning changes if an answer could change, and not if a sentence is only corrected.

import assert from 'node:assert/strict'
import { meanings, setMeaning } from '../../questions/meaning.ts'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { changed, smallSet } from './small-set.ts'

const small = parseQuestionSet(smallSet, 'small')
const altered = (file: string, piece: string, replacement: string) =>
  parseQuestionSet(changed(file, piece, replacement), 'small')
const of = (set: typeof small, id: string) => [...meanings(set)].find(([key]) => key === id)?.[1]

describe('the checksum of meaning', () => {
  const same: [what: string, file: string, piece: string, replacement: string][] = [
    ['a reason', 'en.yml', 'why: Why A-1', 'why: Another reason'],
    ['an action', 'en.yml', 'no: Begin A-1', 'no: Start A-1'],
    ['a title and examples', 'en.yml', 'no: Begin A-1', 'no: Begin A-1, title: A, counts: Such., doesNotCount: Other.'],
    ['a source', 'set.yml', 'sources: [LAW]', 'sources: [GUIDE]'],
    ['an anchor and an origin', 'set.yml', 'id: A-1,', 'id: A-1, was: new, anchor: true,'],
    ['another language', 'cy.yml', 'text: Is A-1 so?', 'text: A yw A-1?'],
    ['white space', 'en.yml', 'text: Is A-1 so?', 'text: Is A-1    so?'],
  ]
  for (const [what, ...change] of same)
    it(`stays when ${what} changes`, () => {
      assert.equal(setMeaning(altered(...change)), setMeaning(small))
      assert.deepEqual(meanings(altered(...change)), meanings(small))
    })

  it('stays when a language is added', () => {
    assert.equal(
      setMeaning(parseQuestionSet(new Map([...smallSet].filter(([file]) => file !== 'cy.yml')), 'small')),
      setMeaning(small),
    )
  })

  const other: [what: string, file: string, piece: string, replacement: string, asksStays: boolean][] = [
    ['the text', 'en.yml', 'text: Is A-2 so?', 'text: Was A-2 so?', false],
    ['the Yes line', 'en.yml', 'yes: Proof of A-2', 'yes: Sign of A-2', false],
    ['the text for a nation', 'en.yml', 'Is A-2 so in Wales?', 'Is A-2 so in all of Wales?', false],
    ['a duty', 'set.yml', 'duty: [wales]', 'duty: [england]', true],
    ['the measure', 'set.yml', 'id: A-2, level: 2, measure: practice', 'id: A-2, level: 2, measure: commitment', true],
  ]
  for (const [what, file, piece, replacement, asksStays] of other)
    it(`changes with ${what}`, () => {
      const set = altered(file, piece, replacement)
      assert.notEqual(setMeaning(set), setMeaning(small))
      assert.notEqual(of(set, 'A-2')?.counts, of(small, 'A-2')?.counts)
      assert.equal(of(set, 'A-2')?.asks === of(small, 'A-2')?.asks, asksStays)
      assert.deepEqual(of(set, 'A-1'), of(small, 'A-1'))
    })

  it('changes with a level, with the types of authority that may answer "Not applicable", and with a role', () => {
    const text = (changed('set.yml', 'id: B-2, level: 1', 'id: B-2, level: 2').get('set.yml') ?? '').replace(
      ', notApplicable: [county, district]',
      '',
    )
    const set = parseQuestionSet(new Map([...smallSet, ['set.yml', text]]), 'small')
    assert.equal(of(set, 'B-2')?.asks, of(small, 'B-2')?.asks)
    assert.notEqual(of(set, 'B-2')?.counts, of(small, 'B-2')?.counts)
    assert.notEqual(
      setMeaning(altered('set.yml', 'notApplicable: [county, district]', 'notApplicable: [county]')),
      setMeaning(small),
    )
    assert.notEqual(setMeaning(altered('set.yml', 'leadership: A', 'leadership: B')), setMeaning(small))
  })

  it('changes for the whole set with a definition in its glossary', () => {
    const glossary = (meaning: string) =>
      setMeaning(
        altered('en.yml', 'title: Small\n', `title: Small\nglossary:\n  plan: { term: plan, meaning: ${meaning} }\n`),
      )
    assert.notEqual(glossary('A paper.'), glossary('A promise.'))
  })

  it('is the same for a question that only has another id', () => {
    const moved = new Map(
      [...smallSet].map(([file, text]) => [file, text.replaceAll('B-3:', 'C-9:').replace('id: B-3', 'id: C-9')]),
    )
    assert.equal(of(parseQuestionSet(moved, 'small'), 'C-9')?.asks, of(small, 'B-3')?.asks)
  })
})
