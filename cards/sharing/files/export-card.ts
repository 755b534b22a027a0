// Offers the formats of a file, each with its use, and a switch for people's names.

import { exportFormats } from '../../../assessment/people/file-offer.ts'
import { type Button, button, type Card, heading, listRow, literal, notice, small, text } from '../../parts/elements.ts'
import { framed, type View } from '../../parts/frame.ts'

export type ExportView = View & {
  /** Files without people's names. */
  readonly unnamed?: true
  /** The name of the file that Teams is asking about. */
  readonly offered?: string
}

export function exportCard(view: ExportView): Card {
  const { words, assessment, unnamed, offered } = view
  const { files, buttons } = words.ui
  const { id, team } = assessment
  return framed(
    view,
    files.heading,
    [
      ...(offered === undefined ? [] : [notice('good', [literal(files.offered(offered))])]),
      heading(files.heading),
      text(files.intro),
      ...exportFormats.map((format) =>
        listRow(
          [text(files.formats[format].title), small(files.formats[format].use, { spacing: 'None' })],
          button(files.formats[format].title, { do: 'export-file', assessment: id, unnamed, format }),
        ),
      ),
      ...(team ? [text(unnamed ? files.names.out : files.names.in, { separator: true, spacing: 'Medium' })] : []),
      small(files.figures),
      small(files.sendBack),
    ],
    [...(team ? [namesSwitch(view)] : []), button(buttons.results, { do: 'results', assessment: id })],
  )
}

function namesSwitch({ words, assessment, unnamed }: ExportView): Button {
  const { names } = words.ui.files
  return unnamed
    ? button(names.putIn, { do: 'export', assessment: assessment.id })
    : button(names.leaveOut, { do: 'export', assessment: assessment.id, unnamed: true })
}
