// A public body that is not a council is addressed by its own noun, with the right articles and mutations.

import assert from 'node:assert/strict'
import { addressing } from '../../../lib/bodies/addressing.ts'
import { englishBodies } from '../../../lib/bodies/english.ts'
import { welshBodies } from '../../../lib/bodies/welsh.ts'

describe('the nouns of bodies', () => {
  it('have the English article that fits their sound', () => {
    const said = Object.values(englishBodies).map(({ a, A, One, many }) => [a, A, One, many].join(', '))
    assert.deepEqual(said, [
      'a council, A council, Council, councils',
      'an authority, An authority, Authority, authorities',
      'an organisation, An organisation, Organisation, organisations',
    ])
  })

  it('have the Welsh article and mutation that each place requires', () => {
    const said = Object.values(welshBodies).map((body) => Object.values(body).join(', '))
    assert.deepEqual(said, [
      'cyngor, Cyngor, gyngor, y cyngor, â chyngor, chwe chyngor, cynghorau, Cynghorau, gynghorau, â chynghorau',
      'awdurdod, Awdurdod, awdurdod, yr awdurdod, ag awdurdod, chwe awdurdod, awdurdodau, Awdurdodau, awdurdodau, ag awdurdodau',
      'sefydliad, Sefydliad, sefydliad, y sefydliad, â sefydliad, chwe sefydliad, sefydliadau, Sefydliadau, sefydliadau, â sefydliadau',
    ])
  })
})

describe('a text of a question set', () => {
  const english = addressing('en', 'authority') ?? assert.fail()
  const welsh = addressing('cy', 'authority') ?? assert.fail()

  it('names the reader’s own body instead of "council"', () => {
    for (const [text, own] of [
      ['Has the council named an officer?', 'Has the authority named an officer?'],
      ["The council's website", "The authority's website"],
      ['A council that marks its own work', 'An authority that marks its own work'],
      ['new machines in a council building', 'new machines in an authority building'],
      ['Do council rules give every role a work style?', 'Do authority rules give every role a work style?'],
      ['a deleted council return, two council returns', 'a deleted authority return, two authority returns'],
      ['Council, health service and police signed.', 'Authority, health service and police signed.'],
    ] as const)
      assert.equal(english(text), own)
    for (const [text, own] of [
      ["A yw'r cyngor wedi enwi swyddog?", "A yw'r awdurdod wedi enwi swyddog?"],
      ['Y cyngor ei hun, gan y cyngor hwn', 'Yr awdurdod ei hun, gan yr awdurdod hwn'],
      ["Mae cyngor sy'n marcio ei waith ei hun", "Mae awdurdod sy'n marcio ei waith ei hun"],
      ['Ni all unrhyw gyngor wneud hynny', 'Ni all unrhyw awdurdod wneud hynny'],
    ] as const)
      assert.equal(welsh(text), own)
  })

  it('does not rename other councils', () => {
    const others = [
      'Three councils agreed with another council and the next council.',
      'The full council, cabinet or a committee. Two neighbouring councils.',
    ]
    assert.deepEqual(others.map(english), others)
    const welshOthers = [
      'Cytunodd tri chyngor â chyngor arall.',
      'Mae hanes yn arbed y cyngor nesaf. Y cyngor llawn, dau gyngor, y cynghorau',
    ]
    assert.deepEqual(welshOthers.map(welsh), welshOthers)
  })

  it('stays unchanged for a council, and in a language without these nouns', () => {
    assert.equal(addressing('en', 'council'), undefined)
    assert.equal(addressing('fr', 'authority'), undefined)
  })
})
