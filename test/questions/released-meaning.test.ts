// A released version keeps its meaning: its checksums are on record, and a changed one fails here.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { meanings, setMeaning } from '../../questions/meaning.ts'
import { versionsIn } from '../../questions/versions.ts'
import { folder } from '../scoring/sets.ts'

type Record = { readonly set: string; readonly questions: Readonly<{ [id: string]: string }> }

// To release a version, add its checksums to this file. Never change those of a released version.
const released: Readonly<{ [version: string]: Record }> = JSON.parse(
  readFileSync(folder('test/questions/released-meaning.json'), 'utf8'),
)

describe('the meaning of a released version', () => {
  const versions = versionsIn(folder('questions/dma'))

  it('is on record for every version', () => {
    assert.deepEqual(Object.keys(released).sort(), versions.map(({ version }) => version).sort())
  })

  for (const { version, folder: place } of versions)
    it(`has not changed in ${version}`, () => {
      const set = loadQuestionSet(place)
      const questions = Object.fromEntries([...meanings(set)].map(([id, { counts }]) => [id, counts.slice(0, 16)]))
      assert.deepEqual(questions, released[version]?.questions)
      assert.equal(setMeaning(set), released[version]?.set)
    })
})
