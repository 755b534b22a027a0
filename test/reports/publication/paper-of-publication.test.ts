// The readable report of a publication, read back from its Word document and its PDF, in both languages.

import assert from 'node:assert/strict'
import { setMeaning } from '../../../questions/meaning.ts'
import { wordsIn } from '../../../questions/words-in.ts'
import { docxOf } from '../../../reports/docx/docx-of.ts'
import { pdfOf } from '../../../reports/pdf/pdf-of.ts'
import { paperOfPublication } from '../../../reports/publication/paper-of-publication.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { publish } from '../../../scoring/benchmark/publish.ts'
import { sampleCouncils } from '../../../tools/results/benchmark/sample-councils.ts'
import { dma } from '../../scoring/sets.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readPdf } from '../pdf/read-pdf.ts'

const meaning = setMeaning(dma)
const councils = sampleCouncils(dma, meaning, 120, 'paper')
const real = (figures: readonly CouncilFigures[]) => figures.map(({ madeUp: _, ...each }) => each)
const published = (figures: readonly CouncilFigures[]) =>
  publish(figures, { set: dma, meaning, on: '2027-09-01', coin: () => false }).publication
const paper = (figures: readonly CouncilFigures[], language = 'en') =>
  paperOfPublication(published(figures), {
    ...{ set: dma, words: wordsIn(dma, language) },
    ...{ wording: wordingIn(language), language },
  })

describe('The report of a publication', () => {
  it('shows each cohort, the quality, and the questions on which teams agree too little', async () => {
    const publication = published(real(councils))
    const { paragraphs, tables } = readDocx(await docxOf(paper(real(councils))))
    const text = paragraphs.map((each) => each.text).join('\n')
    assert.match(text, /120 councils handed in a submitted return of the last 24 months\./)
    assert.match(text, /no league table/)
    assert.match(text, /How good the figures are/)
    const heads = tables.map(([head]) => head?.join(' '))
    assert.equal(heads.filter((head) => head === 'Function Median Middle half').length, publication.cohorts.length)
    const weak = publication.quality.questions.filter(({ isWeak }) => isWeak)
    assert.ok(weak.length > 0)
    for (const { id } of weak) assert.match(text, new RegExp(`${id}: \\w`))
    const [first] = publication.cohorts.at(-1)?.functions ?? []
    assert.ok(tables.some((rows) => rows.some((row) => row.includes(first?.figures?.median.toFixed(1) ?? ''))))
    assert.doesNotMatch(text, /MADE UP/)
    const shares = tables.filter(([head]) => head?.join(' ') === 'Question Yes')
    assert.deepEqual(
      shares.map((rows) => rows.length),
      dma.functions.map(({ questions }) => questions.length + 1),
    )
    assert.doesNotMatch(text, /Figures of/)
    for (const { council } of councils) assert.ok(!text.includes(council))
  })

  it('says on every page that councils are made up', async () => {
    const { text, pages } = await readPdf(pdfOf(paper(councils)))
    assert.equal(text.match(/THE COUNCILS ARE MADE UP/g)?.length, 1)
    assert.ok(pages > 1)
    assert.equal(text.match(/Made-up councils · Page \d+ of \d+/g)?.length, pages)
  })

  it('says that there are no figures yet for few councils', async () => {
    const { text } = await readPdf(pdfOf(paper(real(councils.slice(0, 4)))))
    assert.match(text, /Fewer than six councils have handed in a return/)
    assert.match(text, /Shares of single questions are shown from about a hundred councils/)
  })

  it('is there in Welsh', async () => {
    const { text } = await readPdf(pdfOf(paper(councils, 'cy')))
    assert.match(text, /Meincnod aeddfedrwydd digidol/)
    assert.match(text, /CYNGHORAU FFUG SYDD YMA/)
    assert.doesNotMatch(text, /councils|Median\b/)
  })
})
