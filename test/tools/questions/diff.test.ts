// An author compares two versions: each question that is new, gone, reworded or moved, and the answers it touches.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { compareSets } from '../../../assessment/versions/compare-sets.ts'
import { dataFileIn } from '../../../bot/open-store.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { runQuestions } from '../../../tools/questions/run-questions.ts'
import { folder } from '../../scoring/sets.ts'
import { fresh, say } from '../../support/cards/sample.ts'
import { inVersionFolders } from './version-folders.ts'

const diff = async (old: string, next: string, env: Record<string, string> = {}) => {
  const { exitCode, out = '', err } = await runQuestions(['diff', old, next], env)
  assert.equal(exitCode, 0, err)
  return { lines: out.split('\n'), err }
}

describe('the difference of two versions', () => {
  const { path, write } = inVersionFolders()

  const changes = [
    // A-1 continues as B-3, at another level of another function, and A-2 and B-1 swap places.
    ['set.yml', '{ id: A-1, level: 1, measure: commitment', '{ id: A-1, was: new, level: 1, measure: commitment'],
    ['set.yml', '{ id: B-3, level: 2', '{ id: B-3, was: A-1, level: 2'],
    ['set.yml', '{ id: B-1, ', '{ id: B-1, was: B-1, '],
    ['set.yml', 'duty: [wales] }', 'duty: [wales, england] }'],
    ['en.yml', 'text: Is B-3 so?', 'text: Is A-1 so?'],
    ['en.yml', 'yes: Proof of B-3', 'yes: Proof of A-1'],
    ['en.yml', 'text: Is B-1 so?', 'text: Is B-1 so today?'],
    ['en.yml', 'yes: Proof of B-2', 'yes: Sworn proof of B-2'],
    ['en.yml', 'why: Why A-2', 'why: Another why'],
  ] as const

  it('names each question once for each thing that happened to it', async () => {
    const { lines } = await diff(write('1'), write('2', ...changes))
    assert.deepEqual(lines, [
      'From small 1 to small 2: 1 new, 1 gone, 2 reworded, 1 moved, 0 unchanged.',
      'new       A-1: Is A-1 so?',
      'gone      B-3: Is B-3 so?',
      'reworded  B-1',
      '            before: Is B-1 so?',
      '            after:  Is B-1 so today?',
      'reworded  B-2',
      '            the Yes line or the words for a nation changed',
      'moved     B-3: was A-1, function A -> B, level 1 -> 2, measure commitment -> practice',
      'scope     A-2: duty wales -> england wales',
    ])
  })

  it('is the mirror image the other way round', async () => {
    const { lines } = await diff(write('2', ...changes), write('1'))
    assert.deepEqual(
      lines.filter((line) => /^(From|new|gone|moved|scope)/.test(line)),
      [
        'From small 2 to small 1: 1 new, 1 gone, 2 reworded, 1 moved, 0 unchanged.',
        'new       B-3: Is B-3 so?',
        'gone      A-1: Is A-1 so?',
        'moved     A-1: was B-3, function B -> A, level 2 -> 1, measure practice -> commitment',
        'scope     A-2: duty england wales -> wales',
      ],
    )
  })

  it('goes by ids between two copies of one version, and by ids without a was', async () => {
    const draft = write('2', ...changes)
    assert.deepEqual((await diff(draft, draft)).lines, [
      'From small 2 to small 2: 0 new, 0 gone, 0 reworded, 0 moved, 5 unchanged.',
    ])
    assert.match(
      (await diff(write('1'), write('3'))).lines[0] ?? '',
      /: 0 new, 0 gone, 0 reworded, 0 moved, 5 unchanged/,
    )
  })

  it('says if a question continues one of a version between them', async () => {
    const between = ['set.yml', '{ id: B-3, ', '{ id: B-3, was: B-2b, '] as const
    const { lines, err } = await diff(write('1'), write('3', between))
    assert.match(lines[0] ?? '', /: 1 new, 1 gone, /)
    assert.match(
      err ?? '',
      /^Questions that continue one which the older version lacks: 1\. Is there a version between/,
    )
  })

  it('accounts for every question of our own two versions', () => {
    const [old, next] = ['2026.1', '2027.1'].map((version) => loadQuestionSet(folder(`questions/dma/${version}`)))
    assert.ok(old && next)
    const { added, gone, reworded, moved, scoped, same } = compareSets(old, next)
    const kept = new Set([...reworded, ...moved, ...scoped, ...same].map(({ after }) => after.id))
    assert.equal(added.length + kept.size, next.questions.size)
    assert.equal(gone.length + kept.size, old.questions.size)
    for (const { before, after } of moved) assert.equal(after.was, before.id)
    for (const { was } of added) assert.equal(was, 'new')
  })

  it('counts the stored assessments that it touches, if a store is named', async () => {
    const [old, next] = [folder('questions/dma/2026.1'), folder('questions/dma/2027.1')]
    const { gone } = compareSets(loadQuestionSet(old), loadQuestionSet(next))
    const store = openSqliteStore(dataFileIn(path()))
    const kept = { ...fresh, questionSet: { id: 'dma', version: '2027.1' } }
    for (const [tenant, assessment, id] of [
      ['one', fresh, 'a1'],
      ['one', say(fresh, gone[0]?.id ?? '', 'yes'), 'a2'],
      ['two', say(fresh, gone[1]?.id ?? '', 'no'), 'a3'],
      ['two', say(kept, gone[1]?.id ?? '', 'no'), 'a4'],
    ] as const)
      await assessmentsIn(store).create(tenant, id, assessment)
    await store.close()
    const { lines } = await diff(old, next, { DATA_DIR: path() })
    assert.match(
      lines.at(-1) ?? '',
      /^SQLite in .* holds 3 stored assessments of dma 2026\.1; 2 with an answer to a gone/,
    )
  })

  it('needs no store, and goes on if the named one cannot be read', async () => {
    const [old, next] = [write('1'), write('2')]
    assert.equal((await diff(old, next)).err, undefined)
    const missing = path('nowhere')
    const { lines, err = '' } = await diff(old, next, { DATA_DIR: missing })
    assert.equal(lines.length, 1)
    assert.match(err, /^The store was not read: there is no data file /)
    assert.equal(existsSync(missing), false)
    assert.match((await diff(old, next, { COSMOS_ENDPOINT: 'nonsense' })).err ?? '', /^The store was not read: /)
  })
})
