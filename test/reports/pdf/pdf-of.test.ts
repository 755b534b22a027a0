// The PDF board paper, read back from its bytes.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { pagesOf } from '../../../reports/paper/space/pages.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { figuresOf, perCent, tenth } from '../figures-of.ts'
import { states } from '../states.ts'
import { readPdf } from './read-pdf.ts'

const pdfOf = async (state: string) => {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return readPdf(await makeReport('pdf', contentOf(source, 'en')))
}

/** The estimate that keeps a paper to five pages is no less than its pages, and less than one page more. */
function isEstimated(source: ReportSource, language: string, pages: number): void {
  const content = contentOf(source, language)
  const estimate = pagesOf(paperOf(content, wordingIn(language, content.council)))
  assert.ok(Math.ceil(estimate) >= pages && estimate < pages + 1, `${estimate} for ${pages} pages`)
}

describe('the PDF board paper', () => {
  for (const [state, source] of Object.entries(states)) {
    it(`tells the figures of scoring, on five pages at most: ${state}`, async () => {
      const { text, pages, roles, reach } = await pdfOf(state)
      const { counts, overall, functions, projected } = figuresOf(source)
      if (counts.unanswered === counts.asked) {
        assert.ok(text.includes(`All ${counts.asked} questions are open`))
      } else {
        const inPlace = `${counts.yes} of ${counts.asked - counts.notApplicable} criteria`
        assert.ok(
          text.includes(`The overall score is ${tenth(overall.score)} of ${source.set.levels}: ${inPlace}`),
          text.slice(0, 900),
        )
        assert.ok(text.includes(`in place (${perCent(overall.perCent)}).`))
      }
      const table = text.slice(text.indexOf('Level, score and target'), text.indexOf('“Then”'))
      const figures = functions.map(({ score, target, level, projected, unanswered, applicable, notApplicable }) =>
        [
          unanswered === applicable + notApplicable ? '–' : tenth(score),
          level === null ? '–' : target,
          tenth(projected.score),
        ].join(' '),
      )
      let from = 0
      for (const row of figures) {
        from = table.indexOf(row, from) + row.length
        assert.ok(from >= row.length, `${row} in ${table}`)
      }
      assert.ok(table.includes(tenth(projected.score)))
      assert.ok(pages >= 3 && pages <= 5, `${pages} pages`)
      isEstimated(source, 'en', pages)
      assert.ok(reach < 0.95, `The text reaches ${reach} of the page's width.`)
      assert.ok(roles.length > 100)
    })
  }

  for (const [state, source] of Object.entries(states).filter(([, { set }]) => set.words.has('cy'))) {
    it(`has three to five pages in Welsh: ${state}`, async () => {
      const { pages, reach } = await readPdf(await makeReport('pdf', contentOf(source, 'cy')))
      assert.ok(pages >= 3 && pages <= 5, `${pages} pages`)
      isEstimated(source, 'cy', pages)
      assert.ok(reach < 0.95, `The text reaches ${reach} of the page's width.`)
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
