// Measures that the sentences of the interface are for a reader of 13 years at most. The questions are not among them.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { wordsFor } from '../../../cards/parts/words.ts'
import { set } from '../../support/cards/sample.ts'
import { drawings } from '../drawings.ts'
import { markdownOf, sent } from '../parts.ts'
import { readingAge } from './reading-age.ts'

const mostYears = 13
// The formula is wild on shorter texts: one long word decides.
const leastWords = 8

/** Sentences that are harder, each with the reason. */
const harder: readonly { readonly beginning: string; readonly reason: string }[] = [
  {
    beginning: 'A council return is renamed and deleted',
    reason: '"Deleted" and "renamed" are the words on the buttons.',
  },
  { beginning: 'Data, insight and responsible AI is part', reason: 'The name of a function makes it long.' },
  { beginning: 'All of Governance, investment and', reason: 'The name of a function makes it long.' },
  {
    beginning: 'The return has moved to another version',
    reason: '"Version" and "differences" are the words on the card.',
  },
  {
    beginning: 'If you agree, the latest submitted return',
    reason: 'Consent must list all that is handed in, in one place.',
  },
]

/** Every text of the question sets: other tests and other readers look at those. */
const ofQuestions = ['2026.1', '2027.1'].map((version) =>
  JSON.stringify(parse(readFileSync(`questions/dma/${version}/en.yml`, 'utf8'))),
)
const isOfQuestions = (text: string) => {
  const written = JSON.stringify(text.replace(/^(?:- )?(?:[^:]{1,30}: )?/, '')).slice(1, -1)
  // The questions say "authority" or "organisation" in place of "council" to bodies of that kind.
  const toCouncil = written.replaceAll(/\b(?:authority|organisation)\b/g, 'council')
  return ofQuestions.some((all) => all.includes(written) || all.includes(toCouncil))
}

/** The sentences of each card file, without marks of bold and italic. */
const byFile = Map.groupBy(
  drawings.flatMap(({ file, draw }) =>
    markdownOf(sent(draw(wordsFor(set, 'en'), 'd1')))
      .map((text) => ({ file, text: text.replaceAll(/\*\*|_/g, '') }))
      .filter(({ text }) => /[.!?]$/.test(text) && !text.includes('](') && text.split(/\s+/).length >= leastWords)
      .filter(({ text }) => !isOfQuestions(text)),
  ),
  ({ file }) => file,
)
const textsOf = (file: string) => [...new Set(byFile.get(file)?.map(({ text }) => text))]
const all = [...new Set([...byFile.keys()].flatMap(textsOf))]

describe('The reading age', () => {
  it('of all sentences of the interface together is 11 years at most', () => {
    assert.ok(all.length > 400, `Only ${all.length} sentences were read.`)
    assert.ok(readingAge(all.join(' ')) <= 11, `${readingAge(all.join(' '))} years`)
  })

  it(`of the sentences of each card file is ${mostYears} years at most`, () => {
    const ages = [...byFile.keys()].map((file) => ({ file, years: readingAge(textsOf(file).join(' ')) }))
    // One sentence alone is judged below.
    assert.deepEqual(
      ages.filter(({ file, years }) => textsOf(file).length > 1 && years > mostYears),
      [],
    )
  })

  it(`of each sentence is ${mostYears} years at most, apart from those that have a reason`, () => {
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
