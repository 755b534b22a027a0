// Shows how reliable the result is: Yes answers without evidence, open questions, functions left out.

import { wholePerCent } from '../../../scoring/ratio.ts'
import type { EvidenceRow, ReportContent } from '../../content/content.ts'
import { evidencedIn } from '../../content/evidence.ts'
import type { ReportWording } from '../../wording/en.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, type Cell, heading, paragraph, small } from '../paper.ts'
import { shortName, shortTitle } from '../short-name.ts'

/** The Yes answers without evidence by function, the most first. */
export function thinEvidence(
  { evidence, summary }: ReportContent,
  wording: ReportWording,
  lengths: Lengths,
): readonly Block[] {
  const said = wording.evidence
  const { counts } = summary
  if (counts.unanswered === counts.asked) return []
  if (evidence.evidenced === null) return [heading(said.heading), paragraph(said.none)]
  const isThin = ({ yes, evidenced, seenByTwo }: EvidenceRow) => evidenced < yes || (seenByTwo ?? yes) < yes
  const thin = evidence.functions.filter(isThin)
  const isOfTeam = evidence.seenByTwo !== null
  const sentences = [
    said.evidenced(wholePerCent(evidence.evidenced), evidencedIn(evidence), counts.yes),
    ...(evidence.seenByTwo ? [said.seen(wholePerCent(evidence.seenByTwo))] : []),
    said.noScore,
  ]
  if (thin.length === 0) {
    return [heading(said.heading), paragraph([isOfTeam ? said.allSeen : said.all, said.noScore].join(' '))]
  }
  return [
    heading(said.heading),
    paragraph(sentences.join(' ')),
    {
      type: 'table',
      caption: said.caption,
      columns: [
        { title: said.function, width: isOfTeam ? 40 : 55 },
        { title: said.yes, width: 15, align: 'center' },
        { title: said.evidencedOf, width: 15, align: 'center' },
        { title: said.without, width: 15, align: 'center' },
        ...(isOfTeam ? [{ title: said.notSeen, width: 15, align: 'center' as const }] : []),
      ],
      rows: thin
        .slice(0, lengths.functions)
        .map(({ name, yes, evidenced, seenByTwo }): readonly Cell[] => [
          { text: shortName(name, lengths.name), isStrong: true },
          { text: String(yes) },
          { text: String(evidenced) },
          { text: String(yes - evidenced), isStrong: true },
          ...(seenByTwo === null ? [] : [{ text: String(yes - seenByTwo), isStrong: true } as const]),
        ]),
    },
    ...more(thin.length, lengths, wording),
    ...(thin.length <= lengths.functions && thin.length < evidence.functions.length ? [small(said.others)] : []),
  ]
}

/** Says how many functions a table leaves out. */
const more = (rows: number, { functions }: Lengths, { plan }: ReportWording): readonly Block[] =>
  rows > functions ? [small(plan.more(rows - functions))] : []

/**
 * The names of open questions by function. Those answered Not sure come first, because a person has considered them.
 */
function namedOpen(content: ReportContent, { open }: ReportWording, lengths: Lengths): readonly Block[] {
  const { answers } = content
  const all = answers.filter(({ value, isLeftOut }) => !isLeftOut && (value === undefined || value === 'unsure'))
  const [unsure, unanswered] = [all.filter(({ value }) => value), all.filter(({ value }) => !value)]
  const named = new Set([...unsure, ...unanswered].slice(0, lengths.open))
  const byFunction = Map.groupBy(
    all.filter((row) => named.has(row)),
    ({ functionName }) => functionName,
  )
  if (named.size === 0) return [small(open.more(all.length))]
  return [
    {
      type: 'list',
      isSmall: true,
      items: [...byFunction].map(([name, rows]) => [
        { text: `${shortName(name, lengths.name)}: `, isStrong: true },
        {
          text: `${rows.map(({ title, value }) => (value ? open.unsureOf(shortTitle(title)) : shortTitle(title))).join('; ')}.`,
        },
      ]),
    },
    ...(all.length > named.size ? [small(open.more(all.length - named.size))] : []),
  ]
}

/** The open questions, by function and by name. Empty once all are answered. */
export function stillOpen(content: ReportContent, wording: ReportWording, lengths: Lengths): readonly Block[] {
  const { open } = wording
  const rows = content.functions.filter(({ unknown }) => unknown > 0).toSorted((a, b) => b.unknown - a.unknown)
  if (rows.length === 0) return []
  return [
    heading(open.heading),
    paragraph(open.intro(content.summary.counts.unanswered, content.summary.counts.unsure)),
    {
      type: 'table',
      caption: open.caption,
      columns: [
        { title: open.function, width: 46 },
        { title: open.unanswered, width: 15, align: 'center' },
        { title: open.unsure, width: 15, align: 'center' },
        { title: open.most, width: 24, align: 'center' },
      ],
      rows: rows
        .slice(0, lengths.functions)
        .map(({ name, unanswered, unsure, atMost, state }) => [
          { text: shortName(name, lengths.name), isStrong: true },
          { text: String(unanswered) },
          { text: String(unsure) },
          { text: state === 'unanswered' ? wording.none : levelAtMost(atMost, content, wording) },
        ]),
    },
    ...more(rows.length, lengths, wording),
    ...namedOpen(content, wording, lengths),
  ]
}

/** The level if every open question were answered Yes. */
function levelAtMost(
  level: number | null,
  { levels }: ReportContent,
  { matrix, none, levelStates }: ReportWording,
): string {
  if (level === null) return none
  return level === 0 ? levelStates.working : matrix.column(level, levels[level - 1]?.name ?? '')
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
