// Draws the progress of one file: being made, uploading, sent, declined, or failed with advice.

import type { FileOffer } from '../../../assessment/people/file-offer.ts'
import { type Button, button, type Card, card, heading, literal, text } from '../../parts/elements.ts'
import type { Words } from '../../parts/words.ts'
import type { enFiles } from '../../wording/en/files.ts'

/** The reason why a file was not sent. */
export type FileFailure = keyof (typeof enFiles)['failed']['why']

export type FileState =
  | { readonly state: 'gone' }
  | { readonly state: 'making' | 'sent' | 'declined'; readonly offer: FileOffer }
  /** `size` is in bytes. */
  | { readonly state: 'uploading'; readonly offer: FileOffer; readonly size: number }
  | { readonly state: 'failed'; readonly offer: FileOffer | undefined; readonly why: FileFailure }

/** The card for a state of this upload. */
export function fileCard(words: Words, file: FileState): Card {
  const { files } = words.ui
  const title = files[file.state].heading
  const lines = linesOf(words, file)
  const name = 'offer' in file && file.offer ? [literal(file.offer.name, { weight: 'Bolder' })] : []
  const body = [heading(title, { size: 'Medium' }), ...name, ...lines.map((line) => text(line))]
  return card(title, body, waysOn(words, file))
}

function linesOf({ ui: { files } }: Words, file: FileState): readonly string[] {
  if (file.state === 'gone') return [files.gone.line]
  if (file.state === 'failed') return [files.failed.why[file.why], files.failed.kept]
  const { thing } = files.formats[file.offer.format]
  return file.state === 'uploading'
    ? [files.uploading.line(thing, Math.max(1, Math.round(file.size / 1024)))]
    : [files[file.state].line(thing)]
}

function waysOn({ ui: { files } }: Words, file: FileState): Button[] {
  if (file.state === 'gone' || file.state === 'making' || file.state === 'uploading' || !file.offer) return []
  const { assessment, format, isNamed } = file.offer
  const unnamed = isNamed ? undefined : true
  const others = button(files.buttons.files, { do: 'export', assessment, unnamed })
  if (file.state !== 'failed') return [others]
  return [
    button(files.buttons.again, { do: 'export-file', assessment, format, unnamed }, { style: 'positive' }),
    button(files.buttons.text, { do: 'export-text', assessment, unnamed }),
    others,
  ]
}
