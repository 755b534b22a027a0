// Lays out a published benchmark as a report for Word and PDF.

import type { QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet, SetWords } from '../../assessment/question-set.ts'
import type { Cohort, Figures, Publication, Quality, Quarter } from '../../scoring/benchmark/publication.ts'
import { weakBelow } from '../../scoring/benchmark/quality.ts'
import { cleanLine } from '../content/clean.ts'
import { type Block, type Cell, heading, keptTogether, type Paper, paragraph, small, strong } from '../paper/paper.ts'
import { cohortWords } from '../paper/sections/benchmark.ts'
import type { ReportWording } from '../wording/en.ts'
import { dayIn } from '../wording/wording.ts'

type Given = {
  readonly set: QuestionSet
  readonly words: SetWords
  readonly wording: ReportWording
  readonly language: string
}

/** Marks figures of made-up councils as such, before all figures and on each page. */
export function paperOfPublication(publication: Publication, given: Given): Paper {
  const { words, wording, language } = given
  const { publishedOn, questionSet, madeUp, cohorts, quality } = publication
  const said = wording.benchmark.publication
  const at = `${publishedOn}T12:00:00.000Z`
  return {
    ...{ language, at, title: said.title },
    subtitle: [`${said.by(cleanLine(words.title), questionSet.version)} · ${said.on(dayIn(language, at))}`],
    page: `${madeUp ? `${said.madeUpPage} · ` : ''}${wording.page('{n}', '{of}')}`.split(/(\{n\}|\{of\})/),
    blocks: keptTogether([
      ...(madeUp ? [paragraph(strong(said.madeUp))] : []),
      paragraph(cohorts.length === 0 ? said.tooFew : said.counted(quality.councils)),
      small(`${said.scale(publication.levels)} ${wording.benchmark.noLeague}`),
      ...cohorts.toReversed().flatMap((cohort) => cohortBlocks(cohort, publishedOn, given)),
      ...qualityBlocks(quality, given),
      ...weakBlocks(quality, given),
      ...answerBlocks(quality, given),
    ]),
  }
}

/** Draws the figures of a cohort. Those kept from an earlier publication have their date. */
function cohortBlocks(cohort: Cohort, publishedOn: string, { words, wording, language }: Given): readonly Block[] {
  const { benchmark, perCent } = wording
  const said = benchmark.publication
  const { commitment, practice, partly } = cohort
  const of = cohort.type ? cohortWords(cohort, wording) : said.allCouncils
  const row = (title: string, figures: Figures | null): readonly Cell[] => [
    { text: title, isStrong: true },
    { text: figures ? figures.median.toFixed(1) : said.none },
    { text: middle(figures, wording) },
  ]
  return [
    heading(said.cohort(of, cohort.councils)),
    ...(cohort.since === publishedOn ? [] : [small(said.since(dayIn(language, `${cohort.since}T12:00:00Z`)))]),
    ...(commitment === null || practice === null
      ? []
      : [paragraph(said.shares(perCent(Math.round(commitment * 100)), perCent(Math.round(practice * 100))))]),
    ...(partly > 0 ? [small(benchmark.partly(partly))] : []),
    {
      type: 'table',
      caption: said.caption(of),
      columns: [
        { title: benchmark.function, width: 56 },
        { title: benchmark.median, width: 20, align: 'center' },
        { title: benchmark.middle, width: 24, align: 'center' },
      ],
      rows: [
        ...cohort.functions.map(({ code, figures }) =>
          row(cleanLine(words.functions.get(code)?.name ?? code), figures),
        ),
        row(benchmark.overall, cohort.overall),
      ],
    },
  ]
}

const middle = (figures: Figures | null, { benchmark, none }: ReportWording): string =>
  figures?.lower === undefined || figures.upper === undefined
    ? none
    : benchmark.range(figures.lower.toFixed(1), figures.upper.toFixed(1))

function qualityBlocks(quality: Quality, { wording }: Given): readonly Block[] {
  const said = wording.benchmark.publication
  const shown = (quarter: Quarter | null) => (quarter === null ? said.none : (said.quarters[quarter] ?? ''))
  const rows = [
    [said.unknown, quality.unknown],
    [said.evidenced, quality.evidenced],
    [said.seenByTwo, quality.seenByTwo],
    [said.agreement, quality.agreement],
  ] as const
  return [
    heading(said.quality),
    {
      type: 'table',
      caption: said.qualityCaption,
      columns: [
        { title: said.measure, width: 65 },
        { title: said.quarter, width: 35, align: 'center' },
      ],
      rows: rows.map(([name, quarter]) => [{ text: name, isStrong: true }, { text: shown(quarter) }]),
    },
  ]
}

function weakBlocks({ questions }: Quality, { words, wording }: Given): readonly Block[] {
  const said = wording.benchmark.publication
  const weak = questions.filter(({ isWeak }) => isWeak)
  if (weak.length === 0) return [heading(said.weak), paragraph(said.weakNone(weakBelow))]
  return [
    heading(said.weak),
    paragraph(said.weakIntro(weakBelow)),
    { type: 'list', items: weak.map(({ id }) => [{ text: titleOf(words, id) }]) },
  ]
}

/** Makes one table for each function, short enough to stay on one page. */
function answerBlocks({ questions }: Quality, { set, words, wording }: Given): readonly Block[] {
  const said = wording.benchmark.publication
  const known = questions.flatMap(({ id, yes }) => (yes ? [{ id, yes }] : []))
  if (known.length === 0) return [small(said.answersNone)]
  const perCent = (share: number) => Math.round(share * 100)
  const byFunction = Map.groupBy(known, ({ id }) => set.questions.get(id)?.functionCode)
  return [
    heading(said.answers),
    small(said.answersIntro),
    ...[...byFunction].map(([code, those]): Block => {
      const name = code && words.functions.get(code)?.name
      return {
        type: 'table',
        caption: name ? cleanLine(name) : said.answers,
        columns: [
          { title: said.question, width: 80 },
          { title: said.yes, width: 20, align: 'center' },
        ],
        rows: those.map(({ id, yes }) => [
          { text: titleOf(words, id) },
          { text: said.yesOf(perCent(yes.share), perCent(yes.margin)) },
        ]),
      }
    }),
  ]
}

/** "LEAD-1C: A named lead for digital". */
function titleOf(words: SetWords, id: QuestionId): string {
  const { title, text } = words.question(id)
  return `${id}: ${cleanLine(title ?? text)}`
}
