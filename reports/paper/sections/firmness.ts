// How firm the result is: Yes answers without evidence, open questions, functions left out.

import { wholePerCent } from '../../../scoring/ratio.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { type Block, heading, paragraph } from '../paper.ts'

/** The Yes answers without evidence by function, the most first. */
export function thinEvidence({ evidence, summary }: ReportContent, wording: ReportWording): readonly Block[] {
  const said = wording.evidence
  const { counts } = summary
  if (counts.unanswered === counts.asked) return []
  if (evidence.evidenced === null) return [heading(said.heading), paragraph(said.none)]
  const thin = evidence.functions.filter(({ yes, evidenced }) => evidenced < yes)
  const evidenced = evidence.functions.reduce((sum, row) => sum + row.evidenced, 0)
  const sentences = [
    said.evidenced(wholePerCent(evidence.evidenced), evidenced, counts.yes),
    ...(evidence.seenByTwo ? [said.seen(wholePerCent(evidence.seenByTwo))] : []),
    said.noScore,
  ]
  if (thin.length === 0) return [heading(said.heading), paragraph([said.all, said.noScore].join(' '))]
  return [
    heading(said.heading),
    paragraph(sentences.join(' ')),
    {
      type: 'table',
      caption: said.caption,
      columns: [
        { title: said.function, width: 55 },
        { title: said.yes, width: 15, align: 'center' },
        { title: said.evidencedOf, width: 15, align: 'center' },
        { title: said.without, width: 15, align: 'center' },
      ],
      rows: thin.map(({ name, yes, evidenced }) => [
        { text: name, isStrong: true },
        { text: String(yes) },
        { text: String(evidenced) },
        { text: String(yes - evidenced), isStrong: true },
      ]),
    },
  ]
}

/** The open questions by function; nothing once all are answered. */
export function stillOpen(content: ReportContent, wording: ReportWording): readonly Block[] {
  const { open, none } = wording
  const rows = content.functions.filter(({ unknown }) => unknown > 0)
  if (rows.length === 0) return []
  return [
    heading(open.heading),
    paragraph(open.intro(content.summary.counts.unknown)),
    {
      type: 'table',
      caption: open.caption,
      columns: [
        { title: open.function, width: 55 },
        { title: open.unanswered, width: 15, align: 'center' },
        { title: open.unsure, width: 15, align: 'center' },
        { title: open.most, width: 15, align: 'center' },
      ],
      rows: rows.map(({ name, unanswered, unsure, atMost }) => [
        { text: name, isStrong: true },
        { text: String(unanswered) },
        { text: String(unsure) },
        { text: atMost === null ? none : wording.matrix.column(atMost, content.levels[atMost - 1]?.name ?? '') },
      ]),
    },
  ]
}

/** The functions left out, each with its reason. */
export function leftOut(content: ReportContent, { leftOut }: ReportWording): readonly Block[] {
  if (content.leftOut.length === 0) return []
  return [
    heading(leftOut.heading),
    paragraph(leftOut.intro),
    {
      type: 'list',
      items: content.leftOut.map(({ name, reason }) => [{ text: leftOut.row(name, reason ?? leftOut.noReason) }]),
    },
  ]
}
