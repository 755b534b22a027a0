// The report command: which file it writes, and how it refuses.

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportFormats } from '../../../../reports/format/formats.ts'
import { reportFiles } from '../../../../tools/results/report/report-files.ts'
import { scoreFiles } from '../../../../tools/results/score/score-files.ts'
import { readReportBook } from '../../../reports/workbook/read-workbook.ts'
import { folder } from '../../../scoring/sets.ts'

describe('npm run report', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'report-'))
  after(() => rmSync(scratch, { recursive: true }))
  const path = (name: string) => join(scratch, name)
  writeFileSync(path('answers.csv'), 'question,answer,reason,note\nLEAD-1C,yes,,Minutes\nLEAD-1P,yes,,\nCULT-1C,no,,\n')
  writeFileSync(path('targets.csv'), 'function,target\nLEAD,5\n')
  const inputs = ['--question-set', folder('questions/dma'), '--answers', path('answers.csv')]
  const report = (...more: readonly string[]) => reportFiles([...inputs, ...more], '2026-11-28T10:00:00.000Z')

  const starts: Readonly<Record<(typeof reportFormats)[number], string>> = {
    docx: 'PK',
    pdf: '%PDF-1',
    xlsx: 'PK',
    csv: '\uFEFFquestion,',
    planner: '\uFEFFTask Name,',
    json: '{',
    png: '\uFFFDPNG',
    svg: '<svg',
  }
  for (const format of reportFormats) {
    it(`writes ${format}`, async () => {
      const out = path(`${format}.${format === 'planner' ? 'csv' : format}`.replace('csv.csv', 'answers-again.csv'))
      assert.deepEqual(await report('--format', format, '--out', out), {
        exitCode: 0,
        warnings: [],
        text: `${out} is written.`,
      })
      const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(out).subarray(0, 40))
      assert.ok(written.startsWith(starts[format]), written)
    })
  }

  it('takes council, nation, authority and targets, and agrees with npm run score', async () => {
    const more = ['--nation', 'wales', '--authority', 'unitary', '--targets', path('targets.csv')]
    const out = path('full.xlsx')
    const { exitCode, text } = await report('--out', out, '--council', 'Cyngor Môn', ...more)
    assert.equal(exitCode, 0, text)
    const { rows } = await readReportBook(readFileSync(out))
    const summary = new Map(rows('Summary').map(([label, value]) => [label, value]))
    assert.equal(summary.get('Council'), 'Cyngor Môn')
    assert.equal(summary.get('Nation'), 'Wales')
    assert.equal(summary.get('Day of this report'), '28 November 2026')
    const scored = JSON.parse((await scoreFiles([...inputs, ...more, '--json'])).text)
    assert.equal(summary.get('Overall score'), scored.overall.score)
    assert.equal(summary.get('Score once every gap up to the targets is closed'), scored.projected.score)
  })

  it('is read back by npm run score with the same figures', async () => {
    const out = path('again.csv')
    assert.equal((await report('--out', out)).exitCode, 0)
    const figures = async (answers: string) => {
      const { exitCode, text } = await scoreFiles([
        '--question-set',
        folder('questions/dma'),
        '--answers',
        answers,
        '--json',
      ])
      assert.equal(exitCode, 0, text)
      return text
    }
    assert.equal(await figures(out), await figures(path('answers.csv')))
  })

  it('never writes over a file', async () => {
    const out = path('taken.pdf')
    writeFileSync(out, 'mine')
    assert.deepEqual(await report('--out', out), { exitCode: 2, text: `${out} is there already.` })
    assert.equal(readFileSync(out, 'utf8'), 'mine')
  })

  it('writes nothing if the answers have a fault, and names its line', async () => {
    writeFileSync(path('wrong.csv'), 'question,answer\nLEAD-1X,maybe\n')
    const out = path('none.docx')
    const { exitCode, text } = await reportFiles([
      ...['--question-set', folder('questions/dma'), '--answers', path('wrong.csv'), '--out', out],
    ])
    assert.equal(exitCode, 1)
    assert.match(text, /^No report was written:\n.*wrong\.csv, line 2: LEAD-1X is not a question/)
    assert.equal(existsSync(out), false)
  })

  it('writes Welsh for a set that has Welsh words, and says which languages another set has', async () => {
    const newest = ['--question-set', folder('questions/dma/2027.1'), '--answers', path('answers.csv')]
    for (const tag of ['cy', 'cy-GB']) {
      const out = path(`${tag}.csv`)
      const { exitCode, text } = await reportFiles([...newest, '--out', out, '--language', tag, '--format', 'csv'])
      assert.equal(exitCode, 0, text)
      assert.match(
        readFileSync(out, 'utf8'),
        /^\uFEFFcwestiwn,maes,lefel[\s\S]*LEAD-1C,Arweinyddiaeth a strategaeth ddigidol,1,.*,Ydy,/,
      )
    }
    const older = ['--question-set', folder('questions/dma/2026.1'), '--answers', path('answers.csv')]
    const { exitCode, text } = await reportFiles([
      ...older,
      '--out',
      path('older.csv'),
      '--language',
      'cy',
      '--format',
      'csv',
    ])
    assert.deepEqual([exitCode, text], [2, 'The question set has no wording in cy; it has en.'])
  })

  it('names the languages of reports if it is asked for another, and writes none', async () => {
    const out = path('gaidhlig.docx')
    const { exitCode, text } = await report('--out', out, '--language', 'gd')
    assert.equal(exitCode, 2)
    assert.match(text, /not translated into gd, so no report is written. --language may be en, cy\./)
    assert.equal(existsSync(out), false)
  })

  it('writes a Welsh file of answers that is read back with the same figures', async () => {
    const set = ['--question-set', folder('questions/dma/2027.1')]
    const figures = async (answers: string) => (await scoreFiles([...set, '--answers', answers, '--json'])).text
    for (const name of ['cymraeg.csv', 'cymraeg.xlsx']) {
      const out = path(name)
      const { text } = await reportFiles([...set, '--answers', path('answers.csv'), '--out', out, '--language', 'cy'])
      assert.equal(text, `${out} is written.`)
      assert.equal(await figures(out), await figures(path('answers.csv')))
    }
  })

  it('names what is wrong with the arguments', async () => {
    const text = async (...more: readonly string[]) => (await report(...more)).text
    assert.equal(await text(), 'Name the file to write: --out FILE')
    assert.match(
      await text('--out', path('a.odt')),
      /^Name the format: --format docx\|pdf\|xlsx\|csv\|planner\|json\|png\|svg$/,
    )
    assert.match(await text('--out', path('a.pdf'), '--format', 'docx'), /must end in \.docx\.$/)
    assert.match(await text('--out', path('a.pdf'), '--format', 'odt'), /^--format must be one of docx, /)
    assert.match(
      await text('--out', path('a.pdf'), '--council', 'x'.repeat(81)),
      /^--council has more than 80 characters$/,
    )
    assert.match(
      await text('--out', path('a.pdf'), '--council', '\u200b'),
      /^--council must be a name that can be read$/,
    )
    assert.match(await text('--out', path('a.pdf'), '--nation', 'france'), /^--nation must be one of england/)
    assert.match(await text('--out', path('none/a.pdf')), /cannot be written: there is no such file or folder/)
    assert.match(await text('--owt', 'a'), /^Unknown option '--owt'; the options are --question-set, /)
  })
})
