// The PDF board paper, read back from its bytes.

import assert from 'node:assert/strict'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { pagesOf } from '../../../reports/paper/space/pages.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { languages } from '../accessible/reported.ts'
import { altOf, figuresOf, isUnanswered, perCent, tenth } from '../figures-of.ts'
import { states } from '../states.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

const read = new Map<string, Promise<ReadPdf>>()

/** The PDF of a state, made and read once. */
function pdfOf(state: string, language = 'en'): Promise<ReadPdf> {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  const key = `${state} ${language}`
  const known = read.get(key) ?? makeReport('pdf', contentOf(source, language)).then(readPdf)
  read.set(key, known)
  return known
}

function has(text: string, sentence: string): void {
  assert.ok(text.includes(sentence), `${sentence} in ${text.slice(0, 900)}`)
}

/** The pieces stand in the text, one after the other. */
function inOrder(text: string, pieces: readonly string[]): void {
  let from = 0
  for (const piece of pieces) {
    from = text.indexOf(piece, from) + piece.length
    assert.ok(from >= piece.length, `${piece} in ${text}`)
  }
}

/** The estimate that keeps a paper to five pages is no less than its pages, and less than one page more. */
function isEstimated(source: ReportSource, language: string, pages: number): void {
  const content = contentOf(source, language)
  const estimate = pagesOf(paperOf(content, wordingIn(language, content.council)))
  assert.ok(Math.ceil(estimate) >= pages && estimate < pages + 1, `${estimate} for ${pages} pages`)
}

describe('the PDF board paper', () => {
  const drawn = Object.entries(states).flatMap(([state, source]) =>
    languages.filter((language) => hasLanguage(source.set, language)).map((language) => ({ state, source, language })),
  )
  for (const { state, source, language } of drawn) {
    it(`tells the figures of scoring, on three to five pages: ${state}, ${language}`, async () => {
      const { text, pages, roles, alts, reach } = await pdfOf(state, language)
      const { counts, overall, functions, projected } = figuresOf(source)
      const { messages, matrix } = wordingIn(language, source.council)
      const whole = Number.parseInt(perCent(overall.perCent), 10)
      const [first, applicable] = [tenth(overall.score), counts.asked - counts.notApplicable]
      has(
        text,
        counts.unanswered === counts.asked
          ? messages.nothingAnswered(counts.asked)
          : messages.score(first, source.set.levels, counts.yes, applicable, whole),
      )
      const [standing, then, cells] = [matrix.standing, matrix.projectedMeaning, matrix.cells].map((words) =>
        text.indexOf(words.split(' ').slice(0, 3).join(' ')),
      )
      inOrder(text.slice(standing, then), [
        ...functions.map((row) =>
          [
            isUnanswered(row) ? '–' : tenth(row.score),
            row.level === null ? '–' : row.target,
            tenth(row.projected.score),
          ].join(' '),
        ),
        tenth(projected.score),
      ])
      const level = (row: (typeof functions)[number]) =>
        row.levels.map(({ met, applicable, complete }) =>
          applicable === 0 || isUnanswered(row) ? '–' : (complete ? matrix.complete : matrix.cell)(met, applicable),
        )
      inOrder(
        text.slice(cells),
        functions.map((row) => level(row).join(' ')),
      )
      assert.deepEqual(alts, [altOf(source, language)])
      assert.ok(pages >= 3 && pages <= 5, `${pages} pages`)
      isEstimated(source, language, pages)
      assert.ok(reach < 0.95, `The text reaches ${reach} of the page's width.`)
      assert.ok(roles.length > 100)
    })
  }

  it('shows what has changed since the return before', async () => {
    const { text } = await pdfOf('a return beside the one before')
    assert.match(text, /What has changed since 1 November 2025/)
    assert.match(text, /All functions 1\.0 1\.9 ▲ higher/)
  })

  it('is PDF/UA-1, tagged, with a title and a language', async () => {
    const { metadata, title, language, roles, alts } = await pdfOf('a return with plan, people and history')
    assert.match(metadata, /pdfuaid:part(="1"|>1<)/)
    assert.equal(title, 'Digital maturity of Borsetshire County Council')
    assert.equal(language, 'en-GB')
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption', 'L', 'LI', 'P']) {
      assert.ok(roles.includes(role), role)
    }
    assert.equal(roles.filter((role) => role === 'H1').length, 1)
    assert.equal(alts.length, 1)
    assert.match(alts[0] ?? '', /Commitments in place: \d+%\. Practices in place: \d+%\./)
  })

  it('draws the picture from vectors: its labels are text', async () => {
    const { text } = await pdfOf('half answered')
    const { commitment, practice } = figuresOf(states['half answered'] as ReportSource)
    assert.match(text, new RegExp(`Commitment ?${perCent(commitment)} ?Practice ?${perCent(practice)}`))
  })

  it('draws a box for each character that its font does not have, and every Welsh letter', async () => {
    const { text } = await pdfOf('hostile text')
    assert.match(text, /□ □ ŵŷ ẃỳ □□ □+/)
    assert.ok(!text.includes('漢'))
  })

  it('reads nothing that people wrote as markup', async () => {
    const { text } = await pdfOf('hostile text')
    assert.ok(text.includes('#panic("x") $x$ *b* _i_ <label> @ref `raw`'), text.slice(0, 400))
    assert.ok(text.replaceAll(' ', '').includes('=HYPERLINK("https://example.org","x")'))
  })
})
