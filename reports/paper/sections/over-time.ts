// Shows earlier results beside the current one.

import type { Summary } from '../../../assessment/summary.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { shownScore, shownShare } from '../../wording/shown.ts'
import { dayIn } from '../../wording/wording.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, type Cell, heading, small } from '../paper.ts'

export function overTime(content: ReportContent, wording: ReportWording, { earlier }: Lengths): readonly Block[] {
  const { history, summary, language } = content
  const said = wording.history
  if (history.length === 0 || earlier === 0) return []
  const row = (day: string, { overall, questionSet }: Summary): readonly Cell[] => [
    { text: day, isStrong: true },
    { text: shownScore(wording, overall.score) },
    { text: shownShare(wording, overall.perCent) },
    { text: questionSet.version },
  ]
  const isMixed = history.some((each) => each.summary.questionSet.version !== summary.questionSet.version)
  return [
    heading(said.heading),
    {
      type: 'table',
      caption: said.caption,
      columns: [
        { title: said.day, width: 40 },
        { title: said.score, width: 20, align: 'center' },
        { title: said.inPlace, width: 20, align: 'center' },
        { title: said.version, width: 20, align: 'center' },
      ],
      rows: [
        ...history.slice(-earlier).map((each) => row(dayIn(language, each.at), each.summary)),
        row(said.now, summary),
      ],
    },
    ...(isMixed ? [small(said.otherVersion)] : []),
  ]
}
