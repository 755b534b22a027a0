// Ids come from outside; the parsers accept only well-formed ones.

import assert from 'node:assert/strict'
import { branded } from '../../assessment/branded.ts'
import { canonicalId, parseAssessmentId, parsePersonId, parseQuestionId } from '../../assessment/ids.ts'

for (const [name, parse] of Object.entries({ parseAssessmentId, parsePersonId, parseQuestionId })) {
  describe(name, () => {
    it('accepts letters, digits and the punctuation of ids', () => {
      for (const id of [
        'LEAD-1C',
        '29:1a_b.c',
        '0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20',
        'someone@example.org',
        'a'.repeat(128),
      ]) {
        assert.equal(parse(id), id)
      }
    })

    it('refuses anything that could break a path, a query or a log line', () => {
      const others = [
        '',
        ' ',
        '-a',
        '.',
        '../a',
        'a/b',
        'a b',
        'a\n',
        'a\nb',
        "a'b",
        'ŵ',
        '__proto__',
        'a\u0000',
        'a'.repeat(129),
      ]
      for (const other of [...others, undefined, null, 1, true, {}, ['LEAD-1C']]) assert.equal(parse(other), undefined)
    })
  })
}

describe('a GUID', () => {
  const lower = '0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20'

  it('names the same person in upper and in lower case', () => {
    assert.equal(parsePersonId(lower.toUpperCase()), lower)
    assert.equal(parsePersonId('0D9a7c1e-52C4-4b1c-8f2e-6A1F7c3b9e20'), lower)
  })

  it('is put into lower case, and other ids are not', () => {
    assert.equal(parsePersonId('29:1XJKJMvc5GBtc2JwZq0oj'), '29:1XJKJMvc5GBtc2JwZq0oj')
    assert.equal(canonicalId(`29:${lower.toUpperCase()}`), `29:${lower.toUpperCase()}`)
    assert.equal(canonicalId(lower.toUpperCase().replaceAll('-', '')), lower.toUpperCase().replaceAll('-', ''))
    assert.deepEqual([canonicalId(undefined), canonicalId(7), canonicalId('LOCAL')], [undefined, 7, 'LOCAL'])
  })
})

describe('an id in a record from outside', () => {
  const schema = branded(parseQuestionId)

  it('is accepted or refused by the same parser', () => {
    assert.deepEqual(schema.safeParse('LEAD-1C'), { success: true, data: 'LEAD-1C' })
    assert.deepEqual(
      schema.safeParse('../LEAD').error?.issues.map(({ message }) => message),
      ['not an id'],
    )
    assert.equal(schema.safeParse(7).success, false)
  })
})
