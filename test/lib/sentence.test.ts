// Lists of names and values in English and Welsh.

import assert from 'node:assert/strict'
import { listIn } from '../../lib/sentence.ts'

const welsh = (...items: readonly string[]) => listIn('cy', items)

describe('a list in English', () => {
  it('has the format of the platform', () => {
    assert.equal(listIn('en', ['A', 'B', 'C']), 'A, B and C')
    assert.equal(listIn('en', ['A', 'B'], 'disjunction'), 'A or B')
  })
})

describe('a list in Welsh', () => {
  it('has "ac" before a vowel and "a" before a consonant', () => {
    assert.equal(welsh('Grace', 'Huw', 'Arwel'), 'Grace, Huw ac Arwel')
    assert.equal(welsh('Arwel', 'Huw'), 'Arwel a Huw')
    assert.equal(welsh('naw', 'wyth'), 'naw ac wyth')
    assert.equal(welsh('Siân', 'William'), 'Siân a William')
    assert.equal(welsh('Siân', 'Ynyr'), 'Siân ac Ynyr')
    assert.equal(welsh('**Nac ydy**', '**Ydy**'), '**Nac ydy** ac **Ydy**')
  })

  it('reads a figure as its Welsh number', () => {
    assert.deepEqual(
      [
        '1 newydd',
        '3 newydd',
        '8 newydd',
        '10 newydd',
        '11 newydd',
        '18 newydd',
        '20 newydd',
        '80 newydd',
        '100 newydd',
      ].map((item) => welsh('5', item).slice('5 '.length, -' newydd'.length)),
      ['ac 1', 'a 3', 'ac 8', 'a 10', 'ac 11', 'ac 18', 'a 20', 'ac 80', 'a 100'],
    )
  })

  it('aspirates a word after "a", but not the name of a person', () => {
    assert.equal(welsh('enw', 'cyngor'), 'enw a chyngor')
    assert.equal(welsh('Huw', 'Catrin'), 'Huw a Catrin')
  })

  it('mutates the names of nations', () => {
    assert.equal(welsh('Lloegr', 'Cymru'), 'Lloegr a Chymru')
    assert.equal(welsh('Yr Alban', 'Gogledd Iwerddon'), 'Yr Alban a Gogledd Iwerddon')
    assert.equal(welsh('Lloegr', 'Yr Alban'), 'Lloegr a’r Alban')
    assert.equal(welsh('Lloegr', 'Yr Alban', 'Cymru'), 'Lloegr, yr Alban a Chymru')
  })

  it('softens a word after "neu"', () => {
    assert.equal(listIn('cy', ['sir', 'dosbarth', 'cyngor'], 'disjunction'), 'sir, dosbarth neu gyngor')
  })

  it('is empty for no items, and the item itself for one', () => {
    assert.equal(welsh(), '')
    assert.equal(welsh('Cymru'), 'Cymru')
  })
})
