// Which of several open assessments a command is about.

import { answeredCount, askedOf } from '../../assessment/answers/progress.ts'
import { button, type Card, card, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { readerOf, type View } from '../parts/frame.ts'
import { titleOf, type Words } from '../parts/words.ts'
import type { Press } from '../press.ts'

// As many as one person usually has open, and far fewer than the size of a card allows.
const most = 10

/** One row for each of the latest assessments; pressing it applies the command to that one. */
export function chooseCard({ ui }: Words, views: readonly View[], press: (view: View) => Press): Card {
  return card(ui.choose.heading, [
    heading(ui.choose.heading),
    text(ui.choose.intro),
    ...views.slice(-most).map((view) => {
      const title = titleOf(view.words, view.assessment, view.council)
      const theirs = askedOf(view.set, view.assessment, readerOf(view))
      const asked = theirs.length > 0 ? theirs : [...view.set.questions.keys()]
      const answered = answeredCount(view.set, view.assessment, asked)
      return listRow(
        [literal(title), small(ui.choose.row(answered, asked.length), { spacing: 'None' })],
        button(title, press(view)),
      )
    }),
  ])
}
