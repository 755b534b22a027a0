// Offers a file: Teams asks the person whether the bot may put it into their OneDrive.

import { councilNameIn } from '../../../assessment/council.ts'
import {
  type ExportFormat,
  type FileOffer,
  type PersonFiles,
  recentOffers,
  withOffer,
} from '../../../assessment/people/file-offer.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { PressOf } from '../../../cards/press.ts'
import { exportCard } from '../../../cards/sharing/files/export-card.ts'
import type { Step } from '../../../store/documents/change.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Effect } from '../../effects.ts'
import type { Reply, Turn } from '../../turn.ts'
import { earlierFigures } from '../compare.ts'
import { fileName } from './file-name.ts'
import { textCardOf } from './report-text.ts'

/** Notes the offer and sends it. The file is made when the person accepts it, with the figures at that time. */
export function offerFile(turn: Turn, deps: Dependencies, press: PressOf<'export-file'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    if (!deps.sendsFiles) {
      return { type: 'card', card: textCardOf(turn, view, press, await earlierFigures(turn, deps, view)) }
    }
    const offer = offerOf(turn, view, press)
    const { tenant, person } = turn
    const isNew = await deps.files.change<Step<PersonFiles, boolean>>(tenant, person, (files) =>
      recentOffers(files, turn.now).some(({ id }) => id === offer.id)
        ? { type: 'unchanged', result: false }
        : { type: 'save', value: withOffer(files, offer), result: true },
    )
    const { id, name, format } = offer
    const description = view.words.ui.files.describe(view.words.ui.files.formats[format].title)
    const send: Effect = { type: 'offer-file', offer: id, name, description, size: usualSizes[format] }
    const { unnamed } = press
    return {
      type: 'card',
      card: exportCard({ ...view, unnamed, offered: name }),
      again: { do: 'export', assessment: press.assessment, unnamed },
      after: isNew ? [send] : [],
    }
  })
}

function offerOf(turn: Turn, view: View, { assessment, format, unnamed }: PressOf<'export-file'>): FileOffer {
  const { words, council } = view
  return {
    id: turn.operation,
    ...{ assessment, format },
    ...(view.assessment.team && !unnamed && { isNamed: true }),
    name: fileName(councilNameIn(words.language, council), words.ui.files.formats[format].fileName, format, turn.now),
    ...(turn.locale !== undefined && { locale: turn.locale }),
    at: turn.now,
  }
}

/**
 * Usual sizes of files, in bytes. Teams requires an approximate size in the offer (Bot Framework, `FileConsentCard`),
 * before the file is made.
 */
const usualSizes: Readonly<Record<ExportFormat, number>> = {
  docx: 70_000,
  pdf: 90_000,
  xlsx: 60_000,
  csv: 20_000,
  planner: 20_000,
  json: 150_000,
}
