// Bytes, empty values and comments in a set's files: refused or warned about, with file and line.

import assert from 'node:assert/strict'
import { examineFiles } from '../../questions/parse-question-set.ts'
import { faultInWords, QuestionSetInvalid } from '../../questions/question-set-invalid.ts'
import { changed, faultsOf, smallSet } from './small-set.ts'

const warningsOf = (files: ReadonlyMap<string, string>) => examineFiles(files).warnings.map(faultInWords)

const nothing = 'has no value: YAML reads ~ and null as nothing; put the word in quotes to mean it'

describe('the bytes of a question set', () => {
  const bytes = (file: string, piece: string, replacement: string, encoding: BufferEncoding = 'utf8') => {
    const text = changed(file, piece, replacement).get(file) ?? ''
    return new Map<string, string | Uint8Array>([...smallSet, [file, Buffer.from(text, encoding)]])
  }

  it('are read as UTF-8, with or without a byte-order mark', () => {
    for (const mark of ['', '\ufeff']) {
      const { set, faults } = examineFiles(bytes('cy.yml', 'language: cy', `${mark}language: cy`))
      assert.deepEqual(faults, [])
      assert.equal(set?.words.get('cy')?.title, 'Bach')
    }
  })

  it('are refused with file and line when they are not UTF-8', () => {
    const { set, faults } = examineFiles(bytes('cy.yml', 'title: Bach', 'title: T\u0177', 'latin1'))
    assert.equal(set?.words.get('cy')?.title, 'Tw')
    assert.deepEqual(faults, [])
    const windows = examineFiles(bytes('en.yml', 'name: Function B', 'name: Café B', 'latin1'))
    assert.equal(windows.set, undefined)
    assert.deepEqual(windows.faults.map(faultInWords), [
      'en.yml, line 8: is not UTF-8: save the file in the encoding UTF-8',
    ])
  })

  it('are refused when they are UTF-16', () => {
    const { faults } = examineFiles(bytes('set.yml', 'id: small', '\ufeffid: small', 'utf16le'))
    assert.deepEqual(faults.map(faultInWords), ['set.yml, line 1: is not UTF-8: save the file in the encoding UTF-8'])
  })

  it('are refused when a last line without a line break is not UTF-8', () => {
    const files = new Map<string, string | Uint8Array>([
      ...smallSet,
      ['en.yml', Buffer.from('language: en\ntitle: \xe9', 'latin1')],
    ])
    assert.equal(examineFiles(files).faults[0]?.line, 2)
  })
})

describe('a value that is empty', () => {
  for (const empty of ['~', 'null', 'Null', 'NULL'])
    it(`is refused as a text when it is ${empty}`, () => {
      assert.deepEqual(faultsOf(changed('en.yml', 'why: Why B-1', `why: ${empty}`)), [
        `en.yml, line 12: B-1, why: ${nothing}`,
      ])
    })

  it('is refused in a list, as a title and as an optional part', () => {
    assert.deepEqual(faultsOf(changed('set.yml', 'sources: [LAW]', 'sources: [~]')), [
      `set.yml, line 10: A-1, sources, item 1: ${nothing}`,
    ])
    assert.deepEqual(faultsOf(changed('sources.yml', 'title: A guide', 'title: ~')), [
      `sources.yml, line 9: GUIDE, title: ${nothing}`,
    ])
    assert.deepEqual(faultsOf(changed('en.yml', 'no: Begin B-1', 'no: Begin B-1, counts: ~')), [
      `en.yml, line 12: B-1, counts: ${nothing}`,
    ])
  })

  it('is refused when nothing follows the colon', () => {
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', 'title:')), [
      'en.yml, line 2: title: must not be empty',
    ])
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', 'title: # Small')), [
      'en.yml, line 2: title: must not be empty',
    ])
  })

  it('is accepted as a text when it is quoted, or part of a longer text', () => {
    for (const title of ['"~"', "'null'", '~ 5', 'null and void'])
      assert.deepEqual(examineFiles(changed('en.yml', 'title: Small', `title: ${title}`)).faults, [])
  })
})

describe('a text that begins with a sign of YAML', () => {
  const lost = (word: string) => `YAML takes ${word} for itself, and the text loses it: put the text in quotes`

  it('is refused with file and line when it would lose its first word', () => {
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', 'title: &Small set')), [
      `en.yml, line 2: ${lost('&Small')}`,
    ])
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', 'title: !Small set')), [
      `en.yml, line 2: ${lost('!Small')}`,
    ])
  })

  it('is accepted when it is quoted, or has the sign inside', () => {
    for (const title of ['"&Small set"', "'!Small set'", 'Small & large!'])
      assert.deepEqual(examineFiles(changed('en.yml', 'title: Small', `title: ${title}`)).faults, [])
  })

  it('may define an anchor that the file uses again', () => {
    const files = changed(
      'en.yml',
      '  B-1: { text: Is B-1 so?, why: Why B-1, yes: Proof of B-1, no: Begin B-1 }\n',
      '  B-1: { text: Is B-1 so?, why: &same Why B-1, yes: *same , no: Begin B-1 }\n',
    )
    assert.deepEqual(examineFiles(files).faults, [])
  })
})

describe('a comment in a question set', () => {
  const cut = 'a comment cuts this text at the number sign; put the text in quotes'

  it('causes a warning with file and line when it cuts a text', () => {
    assert.deepEqual(warningsOf(changed('en.yml', 'title: Small', 'title: Small #1 of two')), [
      `en.yml, line 2: title: ${cut}`,
    ])
    assert.deepEqual(warningsOf(changed('sources.yml', 'Open data: On open data', 'Open data: On open data # here')), [
      `sources.yml, line 13: GUIDE, points, Open data: ${cut}`,
    ])
  })

  it('causes a warning with the question and the line of the number sign', () => {
    const block =
      '  B-1:\n    text: Is it so\n      in every # service?\n    why: Why B-1\n    yes: Proof of B-1\n    no: Begin B-1\n'
    const files = changed(
      'en.yml',
      '  B-1: { text: Is B-1 so?, why: Why B-1, yes: Proof of B-1, no: Begin B-1 }\n',
      block,
    )
    assert.deepEqual(warningsOf(files), [`en.yml, line 14: B-1, text: ${cut}`])
  })

  it('causes no warning after a quoted text or a value that is no sentence, or on its own line', () => {
    for (const line of ['title: "Small" # note', 'title: Small\n# note', 'title: Small#1', 'title: "Small #1"'])
      assert.deepEqual(warningsOf(changed('en.yml', 'title: Small', line)), [])
    assert.deepEqual(warningsOf(changed('set.yml', 'id: small', 'id: small # our name')), [])
    assert.deepEqual(warningsOf(changed('sources.yml', 'year: 2018', 'year: 2018 # amended')), [])
    assert.deepEqual(warningsOf(changed('en.yml', 'language: en', 'language: en # English')), [])
  })
})

describe('control characters in a question set', () => {
  it('are escaped in the message that refuses the set', () => {
    const { message } = new QuestionSetInvalid('dir\u001b[31m', [
      { file: 'en.yml', where: 'A\u009b-1', fault: 'is\r\n\u202e wrong' },
    ])
    assert.equal(
      message,
      'The question set in dir\\u001b[31m cannot be used:\nen.yml: A\\u009b-1: is\\r\\n\\u202e wrong',
    )
  })

  it('are escaped in a fault that quotes a file', () => {
    assert.deepEqual(faultsOf(changed('cy.yml', '  B-3: {', '  "B-\\e[2J": {')), [
      'cy.yml: B-3: has no wording',
      'cy.yml: B-\\u001b[2J: has wording but is not in set.yml',
    ])
  })
})
