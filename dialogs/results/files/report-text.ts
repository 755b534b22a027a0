// Shows the board paper as text on cards, page by page, for clouds in which bots cannot send files.

import type { Card } from '../../../cards/parts/elements.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { PressOf } from '../../../cards/press.ts'
import { type TextLine, textCard } from '../../../cards/sharing/files/text-card.ts'
import type { Block } from '../../../reports/paper/paper.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'
import { type EarlierFigures, earlierFigures } from '../compare.ts'
import { reportOf } from './report-of.ts'

export function showReportText(turn: Turn, deps: Dependencies, press: PressOf<'export-text'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const card = textCardOf(turn, view, press, await earlierFigures(turn, deps, view))
    return { type: 'card', card, again: press }
  })
}

/** One page of the current report. A number beyond the last shows the last page. */
export function textCardOf(
  { now }: Turn,
  view: View,
  { unnamed, page = 1 }: Pick<PressOf<'export-text'>, 'unnamed' | 'page'>,
  earlier: EarlierFigures,
): Card {
  const content = reportOf(view, { isNamed: unnamed !== true, at: now, earlier })
  const { title, subtitle, blocks } = paperOf(content, wordingIn(content.language, content.council))
  const lines = [...subtitle.map((text): TextLine => ({ text })), ...blocks.flatMap(linesOf)]
  return textCard({ ...view, unnamed, title, lines, page })
}

function linesOf(block: Block): readonly TextLine[] {
  switch (block.type) {
    case 'heading':
      return [{ text: block.text, isHeading: true }]
    case 'paragraph':
      return [{ text: block.runs.map(({ text }) => text).join('') }]
    case 'list':
      return block.items.map((runs, index) => {
        return { text: `${block.isNumbered ? `${index + 1}.` : '•'} ${runs.map(({ text }) => text).join('')}` }
      })
    case 'table':
      return [
        { text: block.caption, isHeading: true },
        { text: block.columns.map(({ title }) => title).join(' · ') },
        ...block.rows.map((cells) => ({ text: cells.map(({ text }) => text).join(' · ') })),
      ]
    case 'picture':
      return [{ text: block.alt }]
    default:
      return block satisfies never
  }
}
