// The command that tries a corpus of phrases: how it reads the file, and how it judges a reply.

import assert from 'node:assert/strict'
import { type CorpusLine, readCorpus } from '../../../tools/develop/phrases/read-corpus.ts'
import { openListener } from '../../../tools/develop/phrases/try-phrase.ts'
import { perCentOf, verdictOf } from '../../../tools/develop/phrases/verdict.ts'
import { set } from '../../support/cards/sample.ts'
import { runTool } from '../run-tool.ts'

describe('a corpus of phrases', () => {
  it('has four columns, comments and empty lines', () => {
    const { lines, faults } = readCorpus(
      '\uFEFF# a comment\r\n\r\nyes\tmid\tsaved\tyes\r\nstart\tfresh\tquestion 1\tno\n',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(
      lines.map(({ line, phrase, place, maySave }) => [line, phrase, place, maySave]),
      [
        [3, 'yes', 'mid', true],
        [4, 'start', 'fresh', false],
      ],
    )
    assert.ok(lines[0]?.expected.test('Saved: Yes'))
  })

  it('tells every fault with its line', () => {
    const { lines, faults } = readCorpus('yes\tmid\tsaved\nyes\tend\ta\tyes\nyes\tmid\ta\tperhaps\nyes\tmid\t(\tyes\n')
    assert.deepEqual(lines, [])
    assert.deepEqual(
      faults.map(({ line }) => line),
      [1, 2, 3, 4],
    )
  })
})

describe('the verdict on a reply', () => {
  const line: CorpusLine = { line: 1, phrase: 'no', place: 'mid', expected: /saved: no/i, maySave: true }

  it('is right when the reply fits', () => {
    assert.equal(verdictOf(line, { shown: 'Saved: No', saved: true, takenBack: false }), 'right')
  })

  it('is asked when the bot asks back', () => {
    assert.equal(verdictOf(line, { shown: 'Did you mean …?', saved: false, takenBack: false }), 'asked')
    assert.equal(verdictOf(line, { shown: 'Help', saved: false, takenBack: false }), 'wrong')
  })

  it('is wrong when an answer is saved by mistake, even if the reply fits', () => {
    assert.equal(verdictOf({ ...line, maySave: false }, { shown: 'Saved: No', saved: true, takenBack: false }), 'wrong')
  })

  it('is wrong when an answer is taken back and the line does not expect that', () => {
    const undone = { shown: 'Taken back: No', saved: false, takenBack: true }
    assert.equal(verdictOf({ ...line, expected: /no/i }, undone), 'wrong')
    assert.equal(verdictOf({ ...line, expected: /taken back/i }, undone), 'right')
  })

  it('is counted in per cent, rounded down', () => {
    assert.equal(perCentOf(2, 3), 66.6)
    assert.equal(perCentOf(0, 0), 0)
  })
})

describe('a listener', () => {
  it('hears each phrase as a person of its own, in the middle or before the start', async () => {
    const listener = await openListener(set)
    const [undone, middle, fresh, again] = [
      await listener.hear('undo', 'mid'),
      await listener.hear('yes', 'mid'),
      await listener.hear('yes', 'fresh'),
      await listener.hear('results', 'mid'),
    ]
    await listener.close()
    assert.ok(undone.takenBack && !middle.takenBack)
    assert.ok(middle.saved)
    assert.match(middle.shown, /Saved/)
    assert.ok(!fresh.saved)
    assert.ok(!again.saved)
    assert.match(again.shown, /Overall score/)
  })
})

describe('npm run phrases', () => {
  it('says what is wrong with its file', async () => {
    for (const [args, says] of [
      [[], /^Name one file of phrases\.\nUsage: npm run phrases/],
      [['a.tsv', 'b.tsv'], /^Name one file of phrases\.\nUsage: npm run phrases/],
      [['none.tsv'], /^none\.tsv cannot be used: there is no such file or folder\.\n$/],
      [['test'], /^test cannot be used: it is a folder\.\n$/],
      [['package.json'], /^package\.json, line 1: needs four columns/],
    ] as const) {
      const { exitCode, out, err } = await runTool('tools/develop/phrases/main.ts', args, {})
      assert.deepEqual({ exitCode, out }, { exitCode: 2, out: '' })
      assert.match(err, says)
    }
  })
})
