// Faults of form in a set's files: the usual mistakes of authors, and the bound of aliases.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mostValues, parseYaml } from '../../questions/yaml/parse-yaml.ts'
import { changed, faultsOf } from './small-set.ts'

const faultOf = (text: string) => {
  const found = faultsOf(changed('en.yml', 'title: Small', text))
  assert.equal(found.length, 1)
  return found[0]
}
const yaml = (line: number, message: string) => `en.yml, line ${line}: cannot be read as YAML: ${message}`

const indented = 'bad indentation of a mapping entry; if the line begins in the right column, put its text in quotes'
const open = 'deficient indentation; perhaps a quotation mark or a bracket before it does not close'

describe('the message about invalid YAML', () => {
  for (const text of ['Is it: yes', '@you', '`Is it`', '% of it', '[Draft] Is it', '"Small" set', ', small', '- small'])
    it(`asks for quotes around ${text}`, () => {
      assert.equal(faultOf(`title: ${text}`), yaml(2, indented))
    })

  for (const text of ["'Tis small", '"Small', '[Small', '{Small'])
    it(`asks for the end of ${text}`, () => {
      assert.equal(faultOf(`title: ${text}`), yaml(3, open))
    })

  it('names the usual cause of other faults', () => {
    assert.equal(
      faultOf('title: | Small'),
      yaml(2, 'a line break is expected; put a text that begins with | or > in quotes'),
    )
    assert.equal(
      faultOf('title: Small\nterms'),
      yaml(
        4,
        'can not read a block mapping entry; a multiline key may not be an implicit key; perhaps the line before it has no colon',
      ),
    )
    assert.equal(
      faultOf('title: * small'),
      yaml(2, 'name of an alias node must contain at least one character; put the text in quotes'),
    )
    assert.equal(
      faultOf('title: "C:\\docs"'),
      yaml(2, 'unknown escape sequence; put a text with a backslash in single quotes'),
    )
    assert.equal(
      faultOf('terms: ["a" b]'),
      yaml(2, 'missed comma between flow collection entries; if no comma is missing, put each text in quotes'),
    )
    assert.equal(faultOf('title:\n\tx: y'), yaml(3, 'tab characters must not be used in indentation'))
  })

  it('is explained in the guide for authors', () => {
    const guide = readFileSync(new URL('../../docs/question-sets.md', import.meta.url), 'utf8')
    for (const message of [indented, open, 'tab characters must not be used in indentation', 'Map keys must be unique'])
      assert.ok(guide.includes(`\`${message.split(';', 1)[0]}\``), message)
  })
})

describe('aliases in a file', () => {
  const repeated = (times: number) => `a: &a [x, y]\nb: &b [${Array(times).fill('*a').join(', ')}]\nc: [*b, *b]`

  it('may repeat a part many times', () => {
    assert.ok('value' in parseYaml(repeated(1000)))
  })

  it('are refused once they make too many values, with the position in the file', () => {
    const lines = ['a0: &a0 [x]', ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)]
    const read = parseYaml(lines.join('\n'))
    assert.ok('faults' in read)
    assert.equal(read.faults.length, 1)
    assert.match(read.faults[0]?.message ?? '', new RegExp(`more than ${mostValues} values$`))
    assert.ok((read.faults[0]?.offset ?? 0) > 0)
  })
})
