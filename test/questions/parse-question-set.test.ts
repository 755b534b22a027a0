// A question set is read whole, or refused with every fault it has, each named so that its author can find it.

import assert from 'node:assert/strict'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { wordsIn } from '../../questions/words-in.ts'
import { idOf } from '../scoring/sets.ts'
import { changed, faultsOf, smallSet } from './small-set.ts'

const without = (...files: readonly string[]) => new Map([...smallSet].filter(([file]) => !files.includes(file)))

describe('a valid question set', () => {
  const set = parseQuestionSet(smallSet, 'small')

  it('keeps its questions in the order of the file, under their functions', () => {
    assert.deepEqual([...set.questions.keys()], ['A-1', 'A-2', 'B-1', 'B-2', 'B-3'])
    assert.deepEqual(
      set.functions.map(({ code, questions }) => [code, questions.length]),
      [
        ['A', 2],
        ['B', 3],
      ],
    )
    assert.equal(set.levels, 2)
  })

  it('keeps a version as it was typed', () => {
    assert.equal(set.version, '1.10')
  })

  it('knows the sources of a question, the nations of each and the cited point', () => {
    const question = set.questions.get(idOf('A-2'))
    const [law, guide] = question?.citations ?? []
    assert.deepEqual(law, {
      source: {
        code: 'LAW',
        title: 'A law',
        year: '2018',
        url: 'https://example.org/law',
        points: { '4': 'Fourth section' },
        nations: ['england', 'wales'],
        statutory: true,
      },
      point: '4',
    })
    assert.equal(guide?.point, 'Open data')
    assert.deepEqual(guide?.source.nations, ['england', 'scotland', 'wales', 'northern-ireland'])
    assert.equal(guide?.source.statutory, false)
    assert.deepEqual(question?.duty, ['wales'])
    assert.deepEqual(set.questions.get(idOf('A-1'))?.citations[0], { source: law?.source })
  })

  it('takes its roles from the file, and may lack some of them', () => {
    assert.deepEqual(set.roles, {
      leadership: 'A',
      culture: undefined,
      provision: new Set(['A-1']),
      takeUp: new Set(),
    })
  })

  it('has the words of each language, English first unless set.yml lists them', () => {
    assert.deepEqual([...set.words.keys()], ['en', 'cy'])
    assert.equal(wordsIn(set, 'cy').title, 'Bach')
    assert.equal(wordsIn(set, 'cy-GB').title, 'Bach')
  })

  it('falls back to its first language, English or not', () => {
    assert.equal(wordsIn(set, 'fr').title, 'Small')
    const welshFirst = parseQuestionSet(changed('set.yml', 'levels: 2', 'levels: 2\nlanguages: [cy, en]'), 'small')
    assert.equal(wordsIn(welshFirst, 'fr').title, 'Bach')
    const welshOnly = parseQuestionSet(without('en.yml'), 'small')
    assert.equal(wordsIn(welshOnly, 'en-GB').title, 'Bach')
  })

  it('has the wording of a nation if there is one, and the neutral wording otherwise', () => {
    const { question } = wordsIn(set, 'en')
    const neutral = { text: 'Is A-2 so?', why: 'Why A-2', yes: 'Proof of A-2', no: 'Begin A-2' }
    assert.deepEqual(question(idOf('A-2')), neutral)
    assert.deepEqual(question(idOf('A-2'), 'scotland'), neutral)
    assert.deepEqual(question(idOf('A-2'), 'wales'), { ...neutral, text: 'Is A-2 so in Wales?' })
  })

  it('throws an error for the words of a question that it does not have', () => {
    assert.throws(() => wordsIn(set, 'en').question(idOf('Z-9')), /has no question Z-9/)
  })
})

describe('the faults of a question set', () => {
  const faulty: [what: string, files: ReadonlyMap<string, string>, faults: readonly string[]][] = [
    [
      'an unknown source',
      changed('set.yml', 'sources: [LAW]', 'sources: [LORE]'),
      ['set.yml: A-1: cites LORE, but sources.yml has no source LORE'],
    ],
    [
      'an unknown point of a source',
      changed('set.yml', 'LAW:4', 'LAW:5'),
      ['set.yml: A-2: cites LAW:5, but LAW has no point 5 in sources.yml'],
    ],
    [
      'a point of a source that is only a property of every object',
      changed('set.yml', 'LAW:4', 'LAW:constructor'),
      ['set.yml: A-2: cites LAW:constructor, but LAW has no point constructor in sources.yml'],
    ],
    [
      'the same question twice',
      changed('set.yml', 'id: B-2', 'id: A-1'),
      [
        'set.yml: A-1: two questions have this id',
        'en.yml: B-2: has wording but is not in set.yml',
        'cy.yml: B-2: has wording but is not in set.yml',
      ],
    ],
    [
      'the same function twice',
      changed('set.yml', 'id: B\n', 'id: A\n'),
      [
        'set.yml: A: two functions have this id',
        'en.yml: B: has wording but is not in set.yml',
        'cy.yml: B: has wording but is not in set.yml',
      ],
    ],
    [
      'a level without a criterion',
      changed('set.yml', 'id: B-3, level: 2', 'id: B-3, level: 1'),
      ['set.yml: B: level 2 has no criterion'],
    ],
    [
      'a level that the set does not have',
      changed('set.yml', 'id: B-2, level: 1', 'id: B-2, level: 3'),
      [
        'set.yml: B-2: is at level 3, but the set has 2 levels',
        'set.yml: B: level 1 could be wholly not applicable to the authority type county',
        'set.yml: B: level 1 could be wholly not applicable to the authority type district',
      ],
    ],
    [
      'level 0',
      changed('set.yml', 'id: B-2, level: 1', 'id: B-2, level: 0'),
      ['set.yml, line 15: B-2, level: must be a whole number from 1 to 99'],
    ],
    [
      'an unknown measure',
      changed('set.yml', 'measure: commitment', 'measure: promise'),
      ['set.yml, line 10: A-1, measure: must be one of commitment, practice'],
    ],
    [
      'an id that is not valid in a link or a file name',
      changed('set.yml', 'id: B-3', 'id: B 3'),
      ['set.yml, line 16: B 3, id: not an id'],
    ],
    [
      'a function code with a space',
      changed('set.yml', '- id: B\n', '- id: B B\n'),
      ['set.yml, line 12: B B, id: must be letters, digits, dots or hyphens'],
    ],
    [
      'a role for an unknown function',
      changed('set.yml', 'leadership: A', 'leadership: Z'),
      ['set.yml: roles: names the function Z, which the set does not have'],
    ],
    [
      'a role for an unknown question',
      changed('set.yml', 'provision: [A-1]', 'takeUp: [Z-1]'),
      ['set.yml: roles: names the question Z-1, which the set does not have'],
    ],
    [
      'a duty in a nation without a cited law',
      changed('set.yml', 'duty: [wales]', 'duty: [wales, scotland]'),
      ['set.yml: A-2: is a duty in scotland, but cites no statutory source that applies there'],
    ],
    [
      'a duty that only cites guidance',
      changed(
        'set.yml',
        'id: B-3, level: 2, measure: practice',
        'id: B-3, level: 2, measure: practice, duty: [england]',
      ),
      ['set.yml: B-3: is a duty in england, but cites no statutory source that applies there'],
    ],
    [
      'a level that would not apply at all to one type of authority',
      changed('set.yml', 'notApplicable: [fire-and-rescue]', 'notApplicable: [district]'),
      ['set.yml: B: level 1 could be wholly not applicable to the authority type district'],
    ],
    [
      'an unknown part',
      changed('set.yml', 'duty: [wales]', 'dutty: [wales]'),
      ['set.yml, line 11: A-2: has a part that is not known: dutty'],
    ],
    ['a missing part', changed('set.yml', 'id: small\n', ''), ['set.yml, line 1: id: is missing']],
    [
      'a question without a text',
      changed('en.yml', 'text: Is B-1 so?, ', ''),
      ['en.yml, line 12: B-1, text: is missing'],
    ],
    ['an empty text', changed('en.yml', 'why: Why B-1', 'why: " "'), ['en.yml, line 12: B-1, why: must not be empty']],
    [
      'a question without words in one language',
      changed('cy.yml', '  B-3: {', '  B-4: {'),
      ['cy.yml: B-3: has no wording', 'cy.yml: B-4: has wording but is not in set.yml'],
    ],
    [
      'a function without words',
      changed('cy.yml', '  B: { name: Function B, covers: All of B }\n', ''),
      ['cy.yml: B: has no wording'],
    ],
    [
      'a level without words',
      changed('cy.yml', '  - { name: Two, meaning: The second }\n', ''),
      ['cy.yml: levels: names 1 levels; the set has 2'],
    ],
    [
      'a wording file under the wrong name',
      changed('cy.yml', 'language: cy', 'language: en'),
      ['cy.yml: language: is en, but the file is named for cy'],
    ],
    [
      'a language that set.yml lists, without a file',
      changed('set.yml', 'levels: 2', 'levels: 2\nlanguages: [en, cy, gd]'),
      ['gd.yml: is missing'],
    ],
    [
      'a language that set.yml does not list',
      changed('set.yml', 'levels: 2', 'levels: 2\nlanguages: [en]'),
      ['cy.yml: is not among the languages that set.yml lists'],
    ],
    [
      'a source without a web address',
      changed('sources.yml', 'https://example.org/law', 'the library'),
      ['sources.yml, line 4: LAW, url: must be a web address'],
    ],
    ['missing wording files', without('en.yml', 'cy.yml'), ['en.yml: is missing, and so is any other wording file']],
    ['missing sources', without('sources.yml'), ['sources.yml: is missing']],
    [
      'an empty folder',
      new Map(),
      ['set.yml: is missing', 'sources.yml: is missing', 'en.yml: is missing, and so is any other wording file'],
    ],
  ]

  for (const [what, files, faults] of faulty)
    it(`name ${what}`, () => {
      assert.deepEqual(faultsOf(files), faults)
    })

  it('give the line on which a file stops being YAML', () => {
    const [fault, ...others] = faultsOf(changed('set.yml', '[LAW] }', '[LAW }'))
    assert.match(fault ?? '', /^set\.yml, line 1\d: cannot be read as YAML: /)
    assert.ok(others.every((other) => other.startsWith('set.yml, line ')))
  })

  it('name wording that is given twice', () => {
    assert.deepEqual(faultsOf(changed('en.yml', '  B-2: {', '  B-1: {')), [
      'en.yml, line 13: cannot be read as YAML: Map keys must be unique',
    ])
  })

  it('name every part that is given twice, and a second document', () => {
    const text = smallSet.get('en.yml') ?? ''
    const twice = text.replace('  B-2: {', '  B-1: {').replace('title: Small', 'title: Small\ntitle: Small')
    assert.deepEqual(faultsOf(new Map([...smallSet, ['en.yml', twice]])), [
      'en.yml, line 3: cannot be read as YAML: Map keys must be unique',
      'en.yml, line 14: cannot be read as YAML: Map keys must be unique',
    ])
    assert.deepEqual(faultsOf(new Map([...smallSet, ['en.yml', `${text}---\n${text}`]])), [
      'en.yml, line 1: cannot be read as YAML: The file holds more than one document',
    ])
  })

  it('give the line of an empty block of text, and of a list as a name', () => {
    const block = changed('en.yml', 'title: Small', 'title: >-\n\n')
    assert.deepEqual(faultsOf(block), ['en.yml, line 2: title: must not be empty'])
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', '[title]: Small')), [
      'en.yml, line 2: cannot be read as YAML: The name of a part must be a text',
    ])
  })

  it('name an unknown part even if every object has a property of its name', () => {
    assert.deepEqual(faultsOf(changed('en.yml', 'title: Small', 'title: Small\n__proto__: x')), [
      'en.yml, line 1: has a part that is not known: __proto__',
    ])
  })

  it('name an alias without an anchor', () => {
    assert.deepEqual(faultsOf(changed('sources.yml', 'title: A guide', 'title: *guide')), [
      'sources.yml, line 9: cannot be read as YAML: Unresolved alias (the anchor must be set before the alias): guide',
    ])
  })

  it('name a level with more criteria than exact scores allow', () => {
    const many = Array.from(
      { length: 31 },
      (_, index) => `      - { id: B-x${index}, level: 2, measure: practice, sources: [GUIDE] }\n`,
    )
    const files = changed('set.yml', '      - { id: B-3', `${many.join('')}      - { id: B-3`)
    assert.ok(faultsOf(files).includes('set.yml: B: level 2 has 32 criteria; 30 is the most'))
  })

  it('are all reported at once', () => {
    const set = changed('set.yml', 'sources: [LAW]', 'sources: [LORE]').get('set.yml') ?? ''
    const files = new Map([...changed('cy.yml', '  B-3: {', '  B-4: {'), ['set.yml', set], ['sources.yml', 'LAW: 1']])
    assert.deepEqual(faultsOf(files), [
      'sources.yml, line 1: LAW: must have named parts',
      'cy.yml: B-3: has no wording',
      'cy.yml: B-4: has wording but is not in set.yml',
    ])
    assert.deepEqual(faultsOf(new Map([...files, ['sources.yml', smallSet.get('sources.yml') ?? '']])), [
      'set.yml: A-1: cites LORE, but sources.yml has no source LORE',
      'cy.yml: B-3: has no wording',
      'cy.yml: B-4: has wording but is not in set.yml',
    ])
  })
})
