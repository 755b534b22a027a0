// All assessments of a person, open and finished, each a press away.

import { answeredCount, askedOf } from '../../assessment/answers/progress.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import { button, type Card, card, heading, listRow, literal, small, subheading, text } from '../parts/elements.ts'
import { readerOf, type View } from '../parts/frame.ts'
import { titleOf, type Words } from '../parts/words.ts'

// As many as a person may have open at once, and well within the size of a card.
const most = 20

/** The latest assessments, the open ones first. Pressing an open one goes on with it, a finished one shows its results. */
export function myAssessmentsCard({ ui }: Words, views: readonly View[]): Card {
  const [open, finished] = [views.filter(isOpen), views.filter((view) => !isOpen(view))]
  const { mine } = ui.understanding
  return card(
    mine.heading,
    [
      heading(mine.heading),
      ...(views.length === 0 ? [text(mine.none)] : []),
      ...(open.length > 0 ? [subheading(mine.open), ...open.slice(-most).map(openRow)] : []),
      ...(finished.length > 0 ? [subheading(mine.finished), ...finished.slice(-most).map(finishedRow)] : []),
    ],
    [button(views.length === 0 ? ui.buttons.start : ui.buttons.startAnother, { do: 'start', another: true })],
  )
}

const isOpen = ({ assessment }: View) => assessment.submittedAt === undefined

function openRow(view: View) {
  const { words, set, assessment, council } = view
  const title = titleOf(words, assessment, council)
  const theirs = askedOf(set, assessment, readerOf(view))
  const asked = theirs.length > 0 ? theirs : [...set.questions.keys()]
  const answered = isServed(set)
    ? words.ui.choose.row(answeredCount(set, assessment, asked), asked.length)
    : words.ui.versions.unserved.row
  return listRow(
    [literal(title), small(answered, { spacing: 'None' })],
    button(title, { do: 'resume', assessment: assessment.id }),
  )
}

function finishedRow({ words, assessment, council }: View) {
  const title = titleOf(words, assessment, council)
  const day = words.ui.understanding.mine.finishedOn(words.day(assessment.submittedAt ?? assessment.startedAt))
  return listRow(
    [literal(title), small(day, { spacing: 'None' })],
    button(title, { do: 'results', assessment: assessment.id }),
  )
}
