// Says that the answers of a file are saved, with Undo, or that they are taken back.

import { allAnsweredNotice, finishFirst } from '../../answering/all-answered.ts'
import { button, type Card, heading, text } from '../../parts/elements.ts'
import { framed, type View } from '../../parts/frame.ts'

export type ImportDoneView = View & {
  readonly done:
    | { readonly type: 'saved'; readonly count: number; readonly operation: string }
    | { readonly type: 'undone'; readonly count: number }
}

export function importDoneCard(view: ImportDoneView): Card {
  const { words, assessment, done } = view
  const { imports } = words.ui.files
  const said = imports[done.type]
  const isSaved = done.type === 'saved'
  return framed(
    view,
    said.heading,
    [
      heading(said.heading, { size: 'Medium' }),
      text(said.line(done.count)),
      ...(isSaved ? allAnsweredNotice(view) : []),
    ],
    [
      ...(isSaved ? finishFirst(view) : []),
      ...(done.type === 'saved'
        ? [button(imports.undo, { do: 'import-undo', assessment: assessment.id, operation: done.operation })]
        : []),
      button(words.ui.buttons.results, { do: 'results', assessment: assessment.id }),
      button(words.ui.buttons.review, { do: 'review', assessment: assessment.id }),
    ],
  )
}
