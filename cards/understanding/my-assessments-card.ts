// Lists all assessments of a person, open and finished, with a press for each.

import { answeredCount, askedOf } from '../../assessment/answers/progress.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import { button, type Card, card, heading, listRow, literal, small, subheading, text } from '../parts/elements.ts'
import { readerOf, type View } from '../parts/frame.ts'
import { titleOf, type Words } from '../parts/words.ts'
import type { Press } from '../press.ts'

/** The rows of one page. They fit on a card, and a phone shows them without much scrolling. */
const rows = 20

/**
 * The assessments: the open ones first, the newest first of each kind. A press continues an open one, or shows the
 * results of a finished one.
 *
 * @param asked the page, from 1. A number beyond the last shows the last
 */
export function myAssessmentsCard({ ui }: Words, views: readonly View[], asked = 1): Card {
  const { shown, turns } = pageOf(ui, newestFirst(views), asked, (page) => ({ do: 'my-assessments', page }))
  const [open, finished] = [shown.filter(isOpen), shown.filter((view) => !isOpen(view))]
  const { mine } = ui.understanding
  return card(
    mine.heading,
    [
      heading(mine.heading),
      ...(views.length === 0 ? [text(mine.none)] : []),
      ...(open.length > 0 ? [subheading(mine.open), ...open.map(openRow)] : []),
      ...(finished.length > 0 ? [subheading(mine.finished), ...finished.map(finishedRow)] : []),
    ],
    [
      ...turns,
      button(views.length === 0 ? ui.buttons.start : ui.buttons.startAnother, { do: 'start', another: true }),
      ...(views.some(isOwn) ? [button(mine.change, { do: 'my-assessments', change: true })] : []),
    ],
  )
}

/** Lists the reader's personal views for renaming and deleting. Leads change council returns elsewhere. */
export function changeOneCard({ ui }: Words, views: readonly View[], asked = 1): Card {
  const { mine } = ui.understanding
  const own = views.filter(isOwn)
  const { shown, turns } = pageOf(ui, newestFirst(own), asked, (page) => ({ do: 'my-assessments', change: true, page }))
  return card(
    mine.whichOne,
    [
      heading(mine.whichOne),
      ...(own.length === 0 ? [text(mine.none)] : shown.map(changeRow)),
      ...(own.length < views.length ? [small(mine.ofTeam)] : []),
    ],
    [...turns, button(ui.understanding.startAgain.all, { do: 'my-assessments' })],
  )
}

const newestFirst = (views: readonly View[]): readonly View[] =>
  views.toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.assessment.startedAt.localeCompare(a.assessment.startedAt),
  )

/** The views of one page, with the buttons to the previous and next page. */
function pageOf({ buttons }: Words['ui'], views: readonly View[], asked: number, to: (page: number) => Press) {
  const pages = Math.max(1, Math.ceil(views.length / rows))
  const page = Math.min(asked, pages)
  return {
    shown: views.slice((page - 1) * rows, page * rows),
    turns: [
      ...(page > 1 ? [button(buttons.previous, to(page - 1))] : []),
      ...(page < pages ? [button(buttons.next, to(page + 1))] : []),
    ],
  }
}

const isOwn = ({ assessment }: View) => assessment.team === undefined

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
    [literal(title), ...placeLine(view), small(answered, { spacing: 'None' })],
    button(title, { do: 'resume', assessment: assessment.id }),
  )
}

function changeRow({ words, assessment, council }: View) {
  const title = titleOf(words, assessment, council)
  return listRow(
    [literal(title), small(stateOf(words, assessment), { spacing: 'None' })],
    button(title, { do: 'one-view', assessment: assessment.id }),
  )
}

/** The day on which it was started or finished. */
export function stateOf({ ui, day }: Words, { startedAt, submittedAt }: View['assessment']): string {
  const { mine } = ui.understanding
  return submittedAt === undefined ? mine.begun(day(startedAt)) : mine.finishedOn(day(submittedAt))
}

function finishedRow(view: View) {
  const { words, assessment, council } = view
  const title = titleOf(words, assessment, council)
  return listRow(
    [literal(title), ...placeLine(view), small(stateOf(words, assessment), { spacing: 'None' })],
    button(title, { do: 'results', assessment: assessment.id }),
  )
}

/** The channel or chat of a council return, because two returns may have the same title. */
function placeLine({ assessment: { team } }: View) {
  const name = readableName(team?.place ?? '')
  return name === '' ? [] : [literal(name, { size: 'Small', isSubtle: true })]
}
