// Lays out the content of a report as a board paper.

import type { ReportContent } from '../content/content.ts'
import { resultsAlt, resultsSvg } from '../picture/report-picture.ts'
import type { ReportWording } from '../wording/en.ts'
import { dayIn } from '../wording/wording.ts'
import { allLengths, type Lengths, shortest } from './lengths.ts'
import { type Block, heading, keptTogether, type Paper } from './paper.ts'
import { balance } from './sections/balance.ts'
import { benchmark } from './sections/benchmark.ts'
import { changes } from './sections/changes.ts'
import { leftOut, stillOpen, thinEvidence } from './sections/confidence.ts'
import { decisions } from './sections/decisions.ts'
import { firstThings, plan } from './sections/gaps.ts'
import { matrix } from './sections/matrix.ts'
import { method, sources } from './sections/method.ts'
import { opening } from './sections/opening.ts'
import { overTime } from './sections/over-time.ts'
import { pagesOf } from './space/pages.ts'

/** The most pages by estimate: five, less a tenth of a page because an estimate is not exact. */
const mostPages = 4.9

/** A paper of three to five pages: first the points for a leadership board, then the evidence. */
export function paperOf(content: ReportContent, wording: ReportWording): Paper {
  const { language, at } = content
  const sections = [
    matrix,
    balance,
    benchmark,
    plan,
    thinEvidence,
    stillOpen,
    leftOut,
    changes,
    overTime,
    method,
    sources,
  ]
  const drawn = picture(content, wording)
  const first = (lengths: Lengths) => firstThings(content, wording, lengths)
  const paperWith = (lengths: Lengths): Paper => ({
    language,
    at,
    title: titleOf(content, wording),
    subtitle: subtitle(content, wording),
    page: wording.page('{n}', '{of}').split(/(\{n\}|\{of\})/),
    blocks: keptTogether([
      ...opening(content, wording, lengths),
      ...decisions(content, wording),
      ...(lengths.isTextFirst ? [first(lengths), drawn] : [drawn, first(lengths)]).flat(),
      ...sections.flatMap((section) => section(content, wording, lengths)),
    ]),
  })
  const papers = allLengths.values().map(paperWith)
  return papers.find((paper) => pagesOf(paper) <= mostPages) ?? paperWith(shortest)
}

/** "Digital maturity of Anytown Council". */
export function titleOf({ council }: ReportContent, { title }: ReportWording): string {
  return council.name === undefined ? title.plain : title.of(council.name)
}

function subtitle(content: ReportContent, { title }: ReportWording): readonly string[] {
  const { standing, submittedAt, language, summary } = content
  const then = submittedAt === undefined ? title.open : title.submitted(dayIn(language, submittedAt))
  const state = content.isNotCounted ? `${then} ${title.notCounted}` : then
  return [
    `${title.by(content.title, summary.questionSet.version)} · ${title.on(dayIn(language, content.at))}`,
    standing === 'answers' ? title.standing.answers : `${title.standing[standing]} ${state}`,
  ]
}

function picture(content: ReportContent, wording: ReportWording): readonly Block[] {
  if (content.functions.length === 0) return []
  const { heading: title, caption } = wording.picture
  const [svg, alt] = [resultsSvg(content, wording), resultsAlt(content, wording)]
  return [heading(title), { type: 'picture', svg, alt, caption }]
}
