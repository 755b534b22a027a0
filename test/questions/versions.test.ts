// Versions side by side: each in a folder named for it, compared as numbers, the newest loaded.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareVersions } from '../../assessment/versions/compare-versions.ts'
import { examineQuestionSet, loadQuestionSet, loadVersion } from '../../questions/load-question-set.ts'
import { newestVersion, versionsIn } from '../../questions/versions.ts'
import { smallSet } from './small-set.ts'

describe('the versions of a question set', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'versions-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(folder: string, version: string) {
    mkdirSync(join(root, folder), { recursive: true })
    for (const [name, text] of smallSet)
      writeFileSync(join(root, folder, name), text.replace('version: 1.10', `version: "${version}"`))
  }

  it('are compared as numbers, part by part', () => {
    const inOrder = ['1', '1.2', '1.10', '2026.2', '2026.12', '2027', '2027.1', '2027.1.1']
    assert.deepEqual([...inOrder].reverse().sort(compareVersions), inOrder)
    assert.equal(compareVersions('2027.0', '2027'), 0)
  })

  it('are listed newest first, without files and folders that are not versions', () => {
    for (const version of ['2026.2', '2027.1', '2026.12']) write(version, version)
    write('drafts', '9999.1')
    mkdirSync(join(root, '9999.2'))
    writeFileSync(join(root, '9999.3'), 'a file')
    writeFileSync(join(root, 'README.md'), 'notes')
    assert.deepEqual(
      versionsIn(root).map(({ version }) => version),
      ['2027.1', '2026.12', '2026.2'],
    )
    assert.deepEqual(newestVersion(root), { version: '2027.1', folder: join(root, '2027.1') })
    assert.equal(loadQuestionSet(root).version, '2027.1')
  })

  it('are not looked for in a folder that is a set itself', () => {
    write('.', '5')
    write('6', '6')
    assert.deepEqual(versionsIn(root), [])
    assert.equal(loadQuestionSet(root).version, '5')
    assert.equal(loadQuestionSet(join(root, '6')).version, '6')
  })

  it('load from any folder, and ignore files that are not the set’s', () => {
    write('copied', '3.1')
    writeFileSync(join(root, 'copied', 'notes.yml'), Buffer.from([0xe9]))
    writeFileSync(join(root, 'copied', 'en.yml~'), 'an editor’s copy')
    mkdirSync(join(root, 'copied', 'fr.yml'))
    assert.equal(loadQuestionSet(join(root, 'copied')).version, '3.1')
  })

  it('are refused when the folder and set.yml name different versions', () => {
    write('2027.2', '2027.1')
    assert.throws(() => loadQuestionSet(root), {
      message: `The question set in ${join(root, '2027.2')} cannot be used:\nset.yml: version: is 2027.1, but the folder is named 2027.2`,
    })
  })

  it('are refused when the newest has a fault, even if an older one is valid', () => {
    write('1', '1')
    write('2', '2')
    writeFileSync(join(root, '2', 'sources.yml'), 'LAW: 1')
    assert.throws(() => loadQuestionSet(root), /sources.yml, line 1: LAW: must have named parts/)
    assert.equal(loadQuestionSet(join(root, '1')).version, '1')
  })

  it('load one by one, and a missing one is an error', () => {
    for (const version of ['1.1', '1.2']) write(version, version)
    assert.equal(loadVersion(root, '1.1').version, '1.1')
    assert.throws(() => loadVersion(root, '1.3'), {
      message: `The question set in ${root} cannot be used:\n1.3: is not among its versions`,
    })
  })

  it('give a warning for each text that a comment cuts', () => {
    write('1', '1')
    writeFileSync(join(root, '1', 'en.yml'), (smallSet.get('en.yml') ?? '').replace('title: Small', 'title: Small #1'))
    const lines: string[] = []
    loadQuestionSet(root, (line) => lines.push(line))
    assert.deepEqual(lines, [
      'en.yml, line 2: title: a comment cuts this text at the number sign; put the text in quotes',
    ])
    assert.equal(examineQuestionSet(root).warnings.length, 1)
  })
})
