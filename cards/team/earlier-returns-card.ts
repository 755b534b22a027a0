// Lists the other council returns of a channel with their figures, and the deleted ones that can be restored.

import { oneDecimal } from '../../scoring/ratio.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { submissionSet } from '../parts/submission-set.ts'
import { titleOf } from '../parts/words.ts'
import { typicalLine } from '../results/standing-lines.ts'

export type EarlierView = View & {
  /** The channel's other returns that are shown, the newest first. */
  readonly others: readonly View[]
  /** The number of further returns. */
  readonly more: number
  /** Deleted returns that the viewer may restore, the latest deletion first. */
  readonly deleted: readonly View[]
}

export function earlierCard(view: EarlierView): Card {
  const { words, assessment, others, more, deleted } = view
  const { earlier, buttons: titles } = words.ui.team
  return framed(
    view,
    earlier.heading,
    [
      heading(earlier.heading),
      text(others.length === 0 ? earlier.none : earlier.hint, { spacing: 'Small' }),
      ...others.map(returnRow),
      ...(more > 0 ? [small(earlier.more(more))] : []),
      ...(deleted.length > 0 ? [heading(earlier.deleted, { size: 'Medium' }), ...deleted.map(deletedRow)] : []),
    ],
    [button(titles.board, { do: 'board', assessment: assessment.id })],
  )
}

function returnRow(view: View): Element {
  const { words, assessment, council } = view
  const title = titleOf(words, assessment, council)
  return listRow(
    [literal(title), small(standingOf(view), { spacing: 'None' })],
    button(words.ui.team.earlier.see(title), { do: 'results', assessment: assessment.id }),
  )
}

function deletedRow(view: View): Element {
  const { words, assessment, council } = view
  const { earlier } = words.ui.team
  const { deletion } = assessment
  const title = titleOf(words, assessment, council)
  const line = deletion
    ? earlier.deletedOn(words.day(deletion.at), nameOf(view, deletion.by), words.day(deletion.removeAt))
    : earlier.deleted
  return listRow(
    [literal(title), smallLiteral(line, 'None')],
    button(earlier.restore(title), { do: 'restore-return', assessment: assessment.id }),
  )
}

/** The day of its submission and its figures, or the text for an open return. */
function standingOf(view: View): string {
  const { words, assessment } = view
  const { earlier } = words.ui.team
  const submission = assessment.submissions.at(-1)
  if (!assessment.submittedAt || !submission) return earlier.open
  const day = words.day(assessment.submittedAt)
  const set = submissionSet(view, submission)
  if (!set) return earlier.submitted(day, [words.ui.versions.noFigures(submission.questionSet.version)])
  const summary = submissionSummary(set, submission)
  const { overall } = summary
  const score = overall.score && words.ui.results.scoreOf(oneDecimal(overall.score), set.levels)
  return earlier.submitted(day, [
    ...(assessment.team?.notCounted ? [words.ui.counting.doesNot] : []),
    ...(score ? [earlier.score(score)] : []),
    ...(overall.typicalLevel ? [typicalLine(words, summary)] : []),
  ])
}
