// Measures that the sentences of the interface suit a reader of 13 years at most. The questions are not included.

import assert from 'node:assert/strict'
import { interfaceSentences } from './interface-sentences.ts'
import { readingAge } from './reading-age.ts'

const mostYears = 13

/** Harder sentences, each with the reason. */
const harder: readonly { readonly beginning: string; readonly reason: string }[] = [
  {
    beginning: 'A council return is renamed and deleted',
    reason: '"Deleted" and "renamed" are the words on the buttons.',
  },
  { beginning: 'Data, insight and responsible AI is part', reason: 'The name of a function makes it long.' },
  { beginning: 'All of Governance, investment and', reason: 'The name of a function makes it long.' },
  { beginning: 'Strongest by level and then by score', reason: 'The names of three functions make it long.' },
  {
    beginning: 'The return has moved to another version',
    reason: '"Version" and "differences" are the words on the card.',
  },
  {
    beginning: 'If you agree, the latest submitted return',
    reason: 'Consent must list all that is handed in, in one place.',
  },
]

const byFile = interfaceSentences('en')
const textsOf = (file: string) => byFile.get(file) ?? []
const all = [...new Set([...byFile.keys()].flatMap(textsOf))]

describe('The reading age', () => {
  it('of all sentences of the interface together is at most 11 years', () => {
    assert.ok(all.length > 400, `Only ${all.length} sentences were read.`)
    assert.ok(readingAge(all.join(' ')) <= 11, `${readingAge(all.join(' '))} years`)
  })

  it(`of the sentences of each card file is at most ${mostYears} years`, () => {
    const ages = [...byFile.keys()].map((file) => ({ file, years: readingAge(textsOf(file).join(' ')) }))
    // The next test checks single sentences.
    assert.deepEqual(
      ages.filter(({ file, years }) => textsOf(file).length > 1 && years > mostYears),
      [],
    )
  })

  it(`of each sentence is at most ${mostYears} years, except for those with a reason`, () => {
    const hard = all.filter((text) => readingAge(text) > mostYears)
    const reasonFor = (text: string) => harder.find(({ beginning }) => text.startsWith(beginning))
    assert.deepEqual(
      hard.filter((text) => !reasonFor(text)),
      [],
    )
    assert.deepEqual(new Set(hard.map(reasonFor)), new Set(harder))
  })

  it('is low for plain words, and high for officialese', () => {
    assert.ok(readingAge('Press Yes if the council has done this. Press No if it has not.') < 9)
    const official =
      'Notwithstanding the aforementioned considerations, organisational stakeholders should operationalise accountability.'
    assert.ok(readingAge(official) > 18)
  })
})
