// An author hands out the blank spreadsheet of a set, and the score command reads it back once it is filled in.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import { runQuestions } from '../../../tools/questions/run-questions.ts'
import { scoreFiles } from '../../../tools/results/score/score-files.ts'
import { dma, folder } from '../../scoring/sets.ts'
import { inVersionFolders } from './version-folders.ts'

const ours = folder('questions/dma')
const columns = 'question,function,level,measure,asked,what counts,may be n-a for,answer,reason,note,evidence'.split(
  ',',
)

const counts = async (questionSet: string, answers: string) => {
  const { exitCode, text } = await scoreFiles(['--question-set', questionSet, '--answers', answers, '--json'])
  assert.equal(exitCode, 0, text)
  return JSON.parse(text).counts
}

describe('the blank spreadsheet of a set', () => {
  const { path, write } = inVersionFolders()

  it('goes to the standard output as CSV, a row for each question in order', async () => {
    const { exitCode, out = '' } = await runQuestions(['sheet', ours], {})
    assert.equal(exitCode, 0)
    const [header, ...rows] = parse(out, { bom: true }) as string[][]
    assert.deepEqual(header, columns)
    assert.deepEqual(
      rows.map(([id]) => id),
      [...dma.questions.keys()],
    )
    assert.ok(rows.every((row) => row.slice(7).every((cell) => cell === '')))
    assert.ok(out.startsWith('\uFEFF'))
  })

  it('is read by the score command, blank and filled in, as CSV and as a workbook', async () => {
    for (const name of ['blank.csv', 'blank.xlsx']) {
      const { exitCode, out } = await runQuestions(['sheet', ours, '--out', path(name)], {})
      assert.deepEqual([exitCode, out], [0, `${path(name)} has the 90 questions of dma ${dma.version}.`])
      assert.partialDeepStrictEqual(await counts(ours, path(name)), { asked: 90, unanswered: 90 })
    }
    writeFileSync(path('full.csv'), readFileSync(path('blank.csv'), 'utf8').replaceAll(/,,,,\r\n/g, ',yes,,,\r\n'))
    assert.partialDeepStrictEqual(await counts(ours, path('full.csv')), { yes: 90, unanswered: 0 })
    const [sheet] = await readSheets(path('blank.xlsx'))
    const filled = sheet?.data.map((row, index) => row.map((cell, at) => (index > 0 && at === 7 ? 'no' : cell))) ?? []
    const texts = filled.map((row) => row.map((cell) => (cell === null ? null : String(cell))))
    writeFileSync(path('full.xlsx'), await writeWorkbook(texts).toBuffer())
    assert.partialDeepStrictEqual(await counts(ours, path('full.xlsx')), { no: 90, unanswered: 0 })
  })

  it('has the words of a language and of a nation', async () => {
    const set = write('1')
    const asked = async (...options: readonly string[]) =>
      (parse((await runQuestions(['sheet', set, ...options], {})).out ?? '', { bom: true }) as string[][])[2]?.[4]
    assert.equal(await asked(), 'Is A-2 so?')
    assert.equal(await asked('--nation', 'wales'), 'Is A-2 so in Wales?')
    assert.equal(await asked('--nation', 'wales', '--language', 'cy'), 'Is A-2 so?')
    const { exitCode, err = '' } = await runQuestions(['sheet', set, '--language', 'fr'], {})
    assert.equal(exitCode, 2)
    assert.match(err, /^The set has no language fr; it has en, cy\.\n/)
  })

  it('never writes over a file, and names a file that it cannot write', async () => {
    writeFileSync(path('mine.csv'), 'answers')
    for (const [name, said] of [
      ['mine.csv', `${path('mine.csv')} is there already.`],
      ['none/mine.csv', `${path('none/mine.csv')} cannot be written: there is no such file or folder.`],
      ['mine.txt', '--out must name a file that ends in .csv or .xlsx.'],
    ] as const) {
      const { exitCode, err = '' } = await runQuestions(['sheet', ours, '--out', path(name)], {})
      assert.deepEqual([exitCode, err.split('\n')[0]], [2, said])
    }
    assert.equal(readFileSync(path('mine.csv'), 'utf8'), 'answers')
  })

  it('escapes a text that a spreadsheet would take for a formula', async () => {
    const set = write('1', ['en.yml', 'text: Is A-1 so?', 'text: "=HYPERLINK(1)?"'])
    const { out = '' } = await runQuestions(['sheet', set], {})
    assert.equal((parse(out, { bom: true }) as string[][])[1]?.[4], "'=HYPERLINK(1)?")
  })

  it('is not written for a set with a fault', async () => {
    const { exitCode, err = '' } = await runQuestions(['sheet', write('1', ['set.yml', 'levels: 2', 'levels: 3'])], {})
    assert.equal(exitCode, 1)
    assert.match(err, /A: level 3 has no criterion/)
  })
})
