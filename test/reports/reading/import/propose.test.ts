// A filled-in workbook or CSV file comes back: its proposals, and its refusals.

import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { mostImportRows } from '../../../../assessment/people/staged-import.ts'
import { contentOf } from '../../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../../reports/content/source.ts'
import { makeReport } from '../../../../reports/format/make-report.ts'
import { countOf, type Proposals, type StandingAnswers } from '../../../../reports/reading/import/proposals.ts'
import { proposalsOf } from '../../../../reports/reading/import/propose.ts'
import { proposalsIn, tableOfAnswers } from '../../../../reports/reading/import/read-proposals.ts'
import { mostBytes, mostRows } from '../../../../reports/reading/table/table.ts'
import { mostPackedFiles, mostUnpackedBytes } from '../../../../reports/reading/table/workbook/packed-file.ts'
import { dma } from '../../../scoring/sets.ts'
import { processorTime } from '../../../support/processor-time.ts'
import { states } from '../../states.ts'
import { fileFault, inEnglish } from '../in-english.ts'

const csv = (...lines: readonly string[]) => strToU8(['question,answer,reason,note,evidence', ...lines].join('\n'))

const rowsIn = (proposals: Proposals) => {
  if (proposals.isRefused) throw new Error(proposals.reasons.map(fileFault).join('\n'))
  return proposals.rows.map((row) => (row.type === 'wrong' ? { ...row, reasons: row.reasons.map(inEnglish) } : row))
}

describe('the proposals of a filled-in table', () => {
  it('are new, changed, the same or wrong, row by row', async () => {
    const standing = {
      'LEAD-1C': { value: 'yes', note: 'Minutes' },
      'LEAD-1P': { value: 'no' },
      'LEAD-2C': { value: 'notApplicable', reason: 'None here' },
    } as const
    const rows = rowsIn(
      await proposalsIn(
        csv(
          'LEAD-1C,Yes,,,',
          'LEAD-1P,yes,,Seen in May,https://example.org/a',
          'CULT-1C,not sure,,,',
          'CULT-1P,,,,',
          'LEAD-1X,yes,,,',
          'CULT-2C,maybe,,,',
          'LEAD-1C,no,,,',
          'AGIL-1C,,,Only a note,',
        ),
        dma,
        standing,
      ),
    )
    assert.deepEqual(
      rows.map(({ line, type }) => `${line} ${type}`),
      ['2 same', '3 changed', '4 new', '5 same', '6 wrong', '7 wrong', '8 wrong', '9 changed'],
    )
    assert.deepEqual(rows[1], {
      line: 3,
      type: 'changed',
      question: 'LEAD-1P',
      functionCode: 'LEAD',
      before: { value: 'no' },
      after: { value: 'yes', note: 'Seen in May', evidence: 'https://example.org/a' },
    })
    assert.deepEqual(rows[4], {
      line: 6,
      type: 'wrong',
      id: 'LEAD-1X',
      reasons: ['LEAD-1X is not a question of this set'],
    })
    assert.deepEqual(countOf(rows), { new: 1, changed: 2, same: 2, wrong: 3 })
  })

  it('leave what an empty cell does not say, and drop the reason with its answer', async () => {
    const allowed = [...dma.questions.values()].find(({ notApplicable }) => notApplicable.length > 0)?.id ?? ''
    const standing = {
      [allowed]: { value: 'notApplicable', reason: 'None here', note: 'Kept', evidence: 'https://e.org' },
    } as const
    const of = async (line: string) => rowsIn(await proposalsIn(csv(line), dma, standing))[0]
    assert.equal((await of(`${allowed},,,,`))?.type, 'same')
    assert.deepEqual((await of(`${allowed},no,,,`)) as object, {
      line: 2,
      type: 'changed',
      question: allowed,
      functionCode: allowed.slice(0, 4),
      before: standing[allowed],
      after: { value: 'no', note: 'Kept', evidence: 'https://e.org' },
    })
    assert.equal((await of(`${allowed},n/a,Another reason,,`))?.type, 'changed')
  })

  it('name texts that are too long, links that are none, and control characters', async () => {
    const rows = rowsIn(
      await proposalsIn(
        csv(
          `LEAD-1C,yes,,${'x'.repeat(501)},`,
          'LEAD-1P,yes,,,javascript:alert(1)',
          `LEAD-2C,yes,,a\u0007b,`,
          `LEAD-2P,yes,,${'x'.repeat(500)},https://example.org/`,
        ),
        dma,
        {},
      ),
    )
    assert.deepEqual(
      rows.map((row) => (row.type === 'wrong' ? row.reasons : row.type)),
      [
        ['the note has more than 500 characters'],
        ['the evidence must be a whole web address that begins with https:// or http://'],
        ['a text has a control character'],
        'new',
      ],
    )
  })

  it('pass over an empty row of a question that another row answers', async () => {
    const rows = rowsIn(await proposalsIn(csv('LEAD-1C,,,,', 'LEAD-1C,no,,,', 'LEAD-1C,no,,,'), dma, {}))
    assert.deepEqual(
      rows.map((row) => (row.type === 'wrong' ? row.reasons : row.type)),
      ['same', 'new', ['LEAD-1C has an answer on line 3 already']],
    )
  })

  it('keep the reason that stands beside "Not applicable" if its cell is empty', async () => {
    const id = [...dma.questions.values()].find(({ notApplicable }) => notApplicable.length > 0)?.id ?? ''
    const types = async (standing: StandingAnswers, reason = '') =>
      rowsIn(await proposalsIn(csv(`${id},n/a,${reason},,`), dma, standing)).map(({ type }) => type)
    assert.deepEqual(await types({ [id]: { value: 'notApplicable', reason: 'None here' } }), ['same'])
    assert.deepEqual(await types({ [id]: { value: 'no' } }), ['wrong'])
    assert.deepEqual(await types({ [id]: { value: 'notApplicable', reason: 'None here' } }, '#N/A'), ['wrong'])
  })

  it('refuse an error value as a text, and keep a note that begins as one does', async () => {
    const note = async (text: string, standing: StandingAnswers = {}) => {
      const [row] = rowsIn(await proposalsIn(csv(`LEAD-1C,yes,,${text},`), dma, standing))
      return row?.type === 'wrong' ? row.reasons : row?.type
    }
    for (const error of ['#REF!', '#N/A', '#NAME?', '#DIV/0!'])
      assert.deepEqual(await note(error), [`a text is ${error}, a spreadsheet's error value: write the text again`])
    assert.equal(await note('#digital'), 'new')
    assert.equal(await note('#REF!', { 'LEAD-1C': { value: 'yes', note: '#REF!' } }), 'same')
  })

  it('leave a note that begins with an apostrophe, and the parts of an emoji', async () => {
    for (const note of ["'=x", "'-5 degrees"]) {
      const rows = rowsIn(await proposalsIn(csv(`LEAD-1C,yes,,${note},`), dma, { 'LEAD-1C': { value: 'yes', note } }))
      assert.deepEqual(rows[0]?.type, 'same', note)
    }
    const emoji = '👩🏽‍💻 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️'
    const [row] = rowsIn(await proposalsIn(csv(`LEAD-1C,yes,,${emoji}\u200b\u202e,`), dma, {}))
    assert.deepEqual(row?.type === 'new' && row.after, { value: 'yes', note: emoji })
  })

  it('are worked out at once, however long a cell is', () => {
    const standingNote = { 'LEAD-1C': { value: 'yes', note: 'Minutes' } } as const
    const long = `a${'”'.repeat(1_000_000)}x`
    const cells = new Map(Object.entries({ question: long, answer: long, note: long }))
    const taken = processorTime(() => {
      const table = { rows: [{ line: 2, cells }], faults: [], warnings: [] }
      const [row] = rowsIn(proposalsOf(table, dma, {}))
      assert.equal(row?.type === 'wrong' && row.reasons.length, 2)
      const flags = '🏴'.repeat(600_000)
      const texts = new Map(Object.entries({ question: 'LEAD-1C', note: flags, evidence: `https://${flags}` }))
      const [other] = rowsIn(proposalsOf({ ...table, rows: [{ line: 2, cells: texts }] }, dma, standingNote))
      assert.deepEqual(other?.type === 'wrong' && other.reasons, [
        'the note has more than 500 characters',
        'the evidence has more than 500 characters',
      ])
    })
    assert.ok(taken < 500)
  })

  it('come from a table that a thread hands on with the columns that are read, and no more rows than are taken', async () => {
    const lines = Array.from({ length: mostImportRows + 9 }, () => 'x,LEAD-1C,yes,,,,,why')
    const table = await tableOfAnswers(
      strToU8(['topic,question,answer,reason,evidence,note,notes,because', ...lines].join('\n')),
    )
    assert.equal(table.rows.length, mostImportRows + 1)
    assert.deepEqual(
      [...(table.rows[0]?.cells.keys() ?? [])],
      ['question', 'answer', 'reason', 'evidence', 'note', 'notes'],
    )
  })

  it('change only functions that are one’s own', async () => {
    const own = new Set(['LEAD'])
    const rows = rowsIn(await proposalsIn(csv('LEAD-1C,yes,,,', 'CULT-1C,yes,,,', 'CULT-1P,,,,'), dma, {}, { own }))
    assert.deepEqual(
      rows.map((row) => (row.type === 'wrong' ? row.reasons : row.type)),
      ['new', ['CULT-1C belongs to a function that somebody else answers'], 'same'],
    )
  })

  it('take "Not applicable" by the type of authority', async () => {
    const question = [...dma.questions.values()].find(({ notApplicable }) => notApplicable.includes('police-and-crime'))
    const line = csv(`${question?.id},n-a,Not ours,,`)
    const type = async (authority: 'police-and-crime' | 'county') =>
      rowsIn(await proposalsIn(line, dma, {}, { authority }))[0]?.type
    assert.equal(await type('police-and-crime'), 'new')
    assert.equal(await type('county'), 'wrong')
  })

  // The bot takes no "Not applicable" for a question that does not allow it, as one of the states has it.
  const possible = Object.entries(states).filter(([state]) => state !== 'much not applicable')
  for (const [state, source] of possible) {
    for (const format of ['xlsx', 'csv'] as const) {
      it(`are all the same for a file that was not touched: ${format}, ${state}`, async () => {
        const bytes = await makeReport(format, contentOf(source, 'en'))
        const rows = rowsIn(await proposalsIn(bytes, source.set, source.answers))
        assert.deepEqual(
          rows.filter(({ type }) => type !== 'same'),
          [],
        )
        assert.equal(rows.length, source.set.questions.size)
      })
    }
  }

  it('are all the same for texts with the codes that a workbook has for letters', async () => {
    const evidence = 'https://council.sharepoint.com/Cabinet_x0020_papers/_x0041_'
    const answers = { 'LEAD-1C': { value: 'yes', note: '_x0041_ and _x000D_ and _x005F_', evidence } } as const
    const bytes = await makeReport('xlsx', contentOf({ ...(states.fresh as ReportSource), answers }, 'en'))
    assert.deepEqual(countOf(rowsIn(await proposalsIn(bytes, dma, answers))), {
      new: 0,
      changed: 0,
      same: 90,
      wrong: 0,
    })
    // Without a note that stands, the texts come as they were written.
    assert.deepEqual(
      rowsIn(await proposalsIn(bytes, dma, {})).find(({ type }) => type === 'new'),
      {
        ...{ line: 2, type: 'new', question: 'LEAD-1C', functionCode: 'LEAD', before: {} },
        after: answers['LEAD-1C'],
      },
    )
  })

  it('come from a workbook that was filled in', async () => {
    const source = states.fresh as ReportSource
    const files = unzipSync(await makeReport('xlsx', contentOf(source, 'en')))
    const sheet = strFromU8(files['xl/worksheets/sheet3.xml'] ?? new Uint8Array())
    const filled = sheet.replace(/<c r="H2"([^>]*)\/>/, '<c r="H2"$1 t="inlineStr"><is><t>Yes</t></is></c>')
    assert.notEqual(filled, sheet)
    const bytes = zipSync({ ...files, 'xl/worksheets/sheet3.xml': strToU8(filled) } as Zippable)
    assert.deepEqual(countOf(rowsIn(await proposalsIn(bytes, dma, {}))), { new: 1, changed: 0, same: 89, wrong: 0 })
  })
})

describe('a hostile file', () => {
  const reasons = async (bytes: Uint8Array) => {
    const proposals = await proposalsIn(bytes, dma, {})
    return proposals.isRefused ? proposals.reasons.map(fileFault) : ['taken']
  }
  const book = async () =>
    unzipSync(
      await writeWorkbook([
        {
          sheet: 'A',
          data: [
            ['question', 'answer'],
            ['LEAD-1C', 'yes'],
          ],
        },
      ]).toBuffer(),
    )
  const withFile = async (name: string, content: string | Uint8Array) =>
    zipSync({ ...(await book()), [name]: typeof content === 'string' ? strToU8(content) : content } as Zippable)
  const altered = async (name: string, piece: RegExp, replacement: string) => {
    const files = await book()
    const before = strFromU8(files[name] ?? new Uint8Array())
    const after = before.replace(piece, replacement)
    assert.notEqual(after, before)
    return zipSync({ ...files, [name]: strToU8(after) } as Zippable)
  }

  it('is refused for a macro, a link to another file, a file inside, a formula or an entity', async () => {
    assert.deepEqual(await reasons(zipSync((await book()) as Zippable)), ['taken'])
    const sheet = 'xl/worksheets/sheet1.xml'
    const relation = (type: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/" TargetMode="External"/></Relationships>`
    for (const [bytes, reason] of [
      [await withFile('xl/vbaProject.bin', 'x'), /^The file has a macro/],
      [await altered('[Content_Types].xml', /spreadsheetml\.sheet\.main/, 'sheet.macroEnabled.main'), /has a macro/],
      [await withFile('xl/externalLinks/externalLink1.xml', '<a/>'), /is linked to other files/],
      [await withFile('xl/worksheets/_rels/sheet1.xml.rels', relation('oleObject')), /is linked to other files/],
      [await withFile('xl/embeddings/oleObject1.bin', 'x'), /another file or a control inside/],
      [await altered(sheet, /<c r="B2"[^>]*>/, '<c r="B2" t="str"><f>1+1</f>'), /has a formula in cell B2/],
      [await altered(sheet, /<worksheet/, '<!DOCTYPE a [<!ENTITY x "y">]><worksheet'), /no spreadsheet program writes/],
    ] as const) {
      assert.match((await reasons(bytes))[0] ?? '', reason)
    }
    // Excel turns a typed web address into a link of its own.
    assert.deepEqual(await reasons(await withFile('xl/worksheets/_rels/sheet1.xml.rels', relation('hyperlink'))), [
      'taken',
    ])
  })

  it('is refused before it fills the memory', async () => {
    const zeros = new Uint8Array(mostUnpackedBytes + 1)
    assert.match(
      (await reasons(await withFile('xl/media/a.xml', zeros)))[0] ?? '',
      /unpacks to more than 16 MB: copy the answers/,
    )
    const bomb = await withFile('xl/media/a.xml', zeros.subarray(0, 10 * 1024 * 1024))
    assert.match((await reasons(bomb))[0] ?? '', /unpacks to more than 250 times its size/)
    const many = Object.fromEntries(
      Array.from({ length: mostPackedFiles }, (_, nth) => [`xl/${nth}.xml`, strToU8('<a/>')]),
    )
    assert.match(
      (await reasons(zipSync({ ...(await book()), ...many } as Zippable)))[0] ?? '',
      /holds more than 1000 files/,
    )
    assert.match((await reasons(new Uint8Array(mostBytes + 1)))[0] ?? '', /has more than 5 MB/)
    const rows = Array.from({ length: mostRows }, () => 'LEAD-1C,yes,,,')
    assert.match((await reasons(csv(...rows)))[0] ?? '', new RegExp(`has more than ${mostRows} rows`))
  })

  it('unpacks no byte more than its directory declares', async () => {
    const bytes = await withFile('xl/a.xml', new Uint8Array(3 * 1024 * 1024))
    const name = strToU8('xl/a.xml')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The entry in the directory at the end: its declared size becomes 10 bytes.
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from(name)) - 46
    assert.equal(view.getUint32(at, true), 0x02014b50)
    view.setUint32(at + 24, 10, true)
    assert.match((await reasons(bytes))[0] ?? '', /cannot be read as an Excel workbook/)
  })

  it('is refused if it is cut, encrypted, holds a file twice, or is no table', async () => {
    const good = zipSync((await book()) as Zippable)
    assert.match((await reasons(good.subarray(0, good.length - 30)))[0] ?? '', /is damaged/)
    const at = Buffer.from(good).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    const locked = good.slice()
    locked[at + 8] = 1
    assert.match((await reasons(locked))[0] ?? '', /protected by a password/)
    assert.match((await reasons(strToU8('<html></html>')))[0] ?? '', /has no column "question"/)
    assert.match((await reasons(new Uint8Array()))[0] ?? '', /has no column "question"/)
    assert.deepEqual(await reasons(csv()), ['The file has no row below its header'])
  })

  it('gives an answer for any bytes, and throws for none', async () => {
    const good = zipSync((await book()) as Zippable)
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let nth = 0; nth < 150; nth += 1) {
      const bytes = good.slice(0, nth % 3 === 0 ? 4 + next(good.length) : good.length)
      for (let change = 0; change < 8; change += 1) bytes[4 + next(bytes.length - 4)] = next(256)
      assert.ok((await reasons(bytes)).length > 0)
    }
  })
})
