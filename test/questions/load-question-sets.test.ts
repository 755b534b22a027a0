// The question sets that a copy of the bot serves: every version, with the one that new assessments use.

import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadQuestionSets } from '../../questions/load-question-sets.ts'
import { QuestionSetInvalid } from '../../questions/question-set-invalid.ts'

const ours = 'questions/dma'
const samm = 'test/fixtures/question-sets/opensamm-1.1'
const names = (sets: readonly { readonly id: string; readonly version: string }[]) =>
  sets.map(({ id, version }) => `${id} ${version}`)

describe('The question sets that are served', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sets-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('include every version of a folder, and new assessments use the newest', () => {
    const sets = loadQuestionSets([ours])
    assert.deepEqual(names(sets.versionsOf('dma')), ['dma 2026.1', 'dma 2027.1'])
    assert.deepEqual(names([sets.newest]), ['dma 2027.1'])
    assert.equal(sets.find({ id: 'dma', version: '2026.1' })?.version, '2026.1')
    assert.equal(sets.find({ id: 'dma', version: '2099.1' }), undefined)
  })

  it('may be several, the usual one first, with others only for existing assessments', () => {
    const sets = loadQuestionSets([samm, `${ours}/2026.1`], [ours])
    assert.deepEqual(names(sets.offered), ['opensamm 1.1', 'dma 2026.1'])
    assert.deepEqual(names(sets.versionsOf('dma')), ['dma 2026.1', 'dma 2027.1'])
  })

  it('load from any folder, and ignore files that are not theirs', () => {
    cpSync(samm, join(root, '1.1'), { recursive: true })
    writeFileSync(join(root, '1.1', 'notes.txt'), 'not a set')
    writeFileSync(join(root, 'README'), 'not a version')
    assert.deepEqual(names(loadQuestionSets([root]).offered), ['opensamm 1.1'])
  })

  it('are refused if two folders hold one version with different meanings', () => {
    cpSync(samm, join(root, '1.1'), { recursive: true })
    const words = join(root, '1.1', 'en.yml')
    writeFileSync(words, readFileSync(words, 'utf8').replace(/text: (.*)\?/, 'text: Really? $1?'))
    assert.throws(() => loadQuestionSets([samm, root]), QuestionSetInvalid)
  })
})
