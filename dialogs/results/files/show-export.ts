// Shows the files that a person can get. In a channel the card goes to their own chat, because Teams accepts files only
// there.

import type { PressOf } from '../../../cards/press.ts'
import { exportCard } from '../../../cards/sharing/files/export-card.ts'
import { inPrivate } from '../../access/in-private.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'
import { earlierFigures, noEarlierFigures } from '../compare.ts'
import { textCardOf } from './report-text.ts'

/** The formats, each with its use; the report as text if Teams accepts no files. */
export function showExport(turn: Turn, deps: Dependencies, press: PressOf<'export'>): Promise<Reply> {
  const { unnamed } = press
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const earlier = deps.sendsFiles ? noEarlierFigures : await earlierFigures(turn, deps, view)
    const reply = inPrivate(turn, view, 'files', (own) =>
      deps.sendsFiles ? exportCard({ ...own, unnamed }) : textCardOf(turn, own, { unnamed }, earlier),
    )
    return turn.place.type === 'personal' ? { ...reply, again: press } : reply
  })
}
