// Previews the changes of a filled-in file, row by row, before they are saved.

import type { ImportRow, StagedImport, StoredFault } from '../../../assessment/people/staged-import.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  literal,
  notice,
  small,
  smallLiteral,
  text,
} from '../../parts/elements.ts'
import { framed, type View } from '../../parts/frame.ts'
import { shortened, titleOf, valueName } from '../../parts/words.ts'

export type ImportView = View & {
  readonly staged: StagedImport
  /** Words a fault in the reader's language. */
  readonly say: (fault: StoredFault) => string
  /** Words an assumption about the form of the file in the reader's language. */
  readonly sayGuess: (guess: StoredFault) => string
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
  /** Other open assessments of the person that the file fits. */
  readonly others?: readonly View[]
}

const rowsOnPage = 15
/** The most bytes of UTF-8 of a text in a row. */
const textBytes = 160
/** The most bytes of UTF-8 of a title on a button, so that a narrow phone shows it completely. */
const titleBytes = 28

export function importCard(view: ImportView): Card {
  const { words, assessment, staged, sayGuess, others = [] } = view
  const { imports } = words.ui.files
  const wrong = staged.rows.filter(({ type }) => type === 'wrong')
  const changes = staged.rows.filter(({ type }) => type !== 'wrong')
  const pages = Math.max(1, Math.ceil(staged.rows.length / rowsOnPage))
  const page = Math.min(view.page, pages)
  const count = (wanted: ImportRow['type']) => staged.rows.filter(({ type }) => type === wanted).length
  const about = { assessment: assessment.id, staged: staged.id }
  const isSavable = wrong.length === 0 && changes.length > 0
  // Wrong rows prevent saving, so they come first.
  const shown = [...wrong, ...changes].slice((page - 1) * rowsOnPage, page * rowsOnPage)
  return framed(
    view,
    imports.heading,
    [
      heading(imports.heading),
      ...(others.length > 0 ? [text(imports.into(titleOf(words, assessment, view.council)))] : []),
      text(imports.counts(count('new'), count('changed'), staged.same, wrong.length)),
      ...(isSavable ? [small(imports.until, { spacing: 'None' })] : []),
      ...(wrong.length > 0 ? [notice('warning', [text(imports.wrong)])] : []),
      ...(wrong.length === 0 && changes.length === 0 ? [text(imports.nothing)] : []),
      ...staged.warnings.slice(0, 3).map((warning) => smallLiteral(shortened(words, sayGuess(warning), textBytes))),
      ...shown.flatMap((row) => rowOf(view, row)),
      ...(pages > 1 ? [small(imports.page(page, pages), { separator: true })] : []),
    ],
    [
      ...(isSavable
        ? [button(imports.confirm(changes.length), { do: 'import-now', ...about }, { style: 'positive' })]
        : []),
      ...(page < pages ? [button(imports.next, { do: 'import', ...about, page: page + 1 })] : []),
      ...(page > 1 ? [button(imports.back, { do: 'import', ...about, page: page - 1 })] : []),
      ...others.map((other) =>
        button(imports.instead(shortened(words, titleOf(words, other.assessment, other.council), titleBytes)), {
          ...{ do: 'import', assessment: other.assessment.id, staged: staged.id },
        }),
      ),
      button(words.ui.buttons.review, { do: 'review', assessment: assessment.id }),
    ],
  )
}

function rowOf({ words, say }: ImportView, row: ImportRow): readonly Element[] {
  const { imports } = words.ui.files
  if (row.type === 'wrong') {
    return [
      literal(imports.wrongRow(row.line, shortened(words, row.id, 60))),
      ...row.reasons.map((reason) => smallLiteral(shortened(words, say(reason), textBytes), 'None')),
    ]
  }
  const { after, before, line } = row
  const value = after.value === undefined ? imports.noAnswer : valueName(words, after.value)
  const was = before === undefined ? imports.noAnswer : valueName(words, before)
  const texts = [after.reason, after.note, after.evidence].filter((each) => each !== undefined)
  const title = shortened(words, words.set.question(row.question).text, 80)
  return [
    literal(row.type === 'new' ? imports.newRow(line, title, value) : imports.changedRow(line, title, was, value)),
    ...texts.map((each) => smallLiteral(shortened(words, each, textBytes), 'None')),
  ]
}
