// The sets that come with the project load from their folders, and a folder without a set is an error.

import assert from 'node:assert/strict'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { versionsIn } from '../../questions/versions.ts'
import { wordingWarnings } from '../../questions/wording-warnings.ts'
import { codes, criteria } from '../scoring/ninety.ts'
import { folder } from '../scoring/sets.ts'

describe('our question set', () => {
  const versions = versionsIn(folder('questions/dma'))

  it('is the newest of its versions unless a version is named', () => {
    assert.deepEqual(
      versions.map(({ version }) => version),
      ['2027.1', '2026.1'],
    )
    assert.equal(loadQuestionSet(folder('questions/dma')).version, '2027.1')
    assert.equal(loadQuestionSet(folder('questions/dma/2026.1')).version, '2026.1')
  })

  for (const { version, folder: place } of versions)
    describe(`in version ${version}`, () => {
      const lines: string[] = []
      const set = loadQuestionSet(place, (line) => lines.push(line))

      it('asks ninety questions: nine functions, five levels, a commitment and a practice at each', () => {
        assert.deepEqual(
          [...set.questions.values()].map(({ id, level, measure }) => `${id} ${level} ${measure}`),
          codes.flatMap((code) =>
            criteria.map((each) => `${code}-${each} ${each[0]} ${each[1] === 'C' ? 'commitment' : 'practice'}`),
          ),
        )
      })

      it('measures leadership, culture and agile working by its roles', () => {
        assert.deepEqual(set.roles, {
          leadership: 'LEAD',
          culture: 'CULT',
          provision: new Set(['AGIL-1C', 'AGIL-2C', 'AGIL-3C', 'AGIL-4C', 'AGIL-5C']),
          takeUp: new Set(['AGIL-1P', 'AGIL-2P', 'AGIL-3P', 'AGIL-4P', 'AGIL-5P']),
        })
      })

      it('cites a public framework for every question', () => {
        assert.deepEqual(
          [...set.questions.values()].filter(({ citations }) => citations.length === 0).map(({ id }) => id),
          [],
        )
      })

      it('has a title of at most six words for every question', () => {
        const titles = [...set.questions.keys()].map((id) => set.words.get('en')?.question(id).title ?? '')
        assert.deepEqual(
          titles.filter((title) => title === '' || title.split(' ').length > 6),
          [],
        )
        assert.equal(new Set(titles).size, 90)
      })

      it('has no wording warnings, and no text that a comment cuts', () => {
        assert.deepEqual(wordingWarnings(set), [])
        assert.deepEqual(lines, [])
      })
    })
})

describe('another model as a question set', () => {
  it('loads with three levels and two or three criteria in each', () => {
    const set = loadQuestionSet(folder('test/fixtures/question-sets/opensamm-1.1'))
    assert.equal(set.levels, 3)
    assert.equal(set.functions.length, 12)
    assert.equal(set.questions.size, 77)
  })
})

describe('a folder without a question set', () => {
  it('is named in the error message', () => {
    assert.throws(() => loadQuestionSet('no-such-folder'), {
      name: 'QuestionSetInvalid',
      message:
        'The question set in no-such-folder cannot be used:\nno-such-folder: cannot be read: there is no such file or folder',
    })
  })
})
