// Draws the progress of an assessment by function, with a way to each.

import { type FunctionProgress, functionOf, nextOpen, progress } from '../../assessment/answers/progress.ts'
import type { FunctionCode } from '../../assessment/ids.ts'
import { type Button, bar, button, type Card, type Element, heading, listRow, small, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { functionName } from '../parts/words.ts'
import { type FormLeft, formLeftNotice } from './form-left.ts'

/** `left`: the form that the reader left for this card without saving. */
export function progressCard(view: View & { readonly left?: FormLeft | undefined }): Card {
  const { words, set, assessment, newer } = view
  const { ui } = words
  const rows = progress(set, assessment).filter(({ code }) => isAsked(view, code))
  const total = (figure: (row: FunctionProgress) => number) => rows.reduce((sum, row) => sum + figure(row), 0)
  const answered = total((row) => row.answered)
  const say = assessment.team ? ui.team.own.progress : ui.progress.answered
  const line = say(
    answered,
    total((row) => row.questions),
    total((row) => row.unsure),
  )
  return framed(
    view,
    line,
    [
      ...formLeftNotice(view, view.left),
      heading(ui.progress.heading),
      text(line, { spacing: 'Small' }),
      ...(assessment.due && !assessment.submittedAt ? [text(ui.progress.due(words.day(assessment.due)))] : []),
      ...leftOutLines(view),
      ...(isOpen(view) ? [small(ui.progress.hint)] : []),
      ...rows.map((row) => functionRow(view, row)),
      ...(newer !== undefined && !assessment.team ? [small(ui.versions.move.what(newer))] : []),
    ],
    waysOn(view),
  )
}

/** Whether the reader answers a function: all in a personal view, their own in a council return. */
function isAsked(view: View, code: FunctionCode): boolean {
  const { team } = view.assessment
  return !team || team.owners[code]?.person === readerOf(view)
}

/** Whether a question is still open. */
function isOpen(view: View): boolean {
  const { set, assessment } = view
  return nextOpen(set, assessment, readerOf(view)) !== undefined && !assessment.submittedAt
}

function waysOn(view: View): Button[] {
  const { buttons } = view.words.ui
  const assessment = view.assessment.id
  const results = button(buttons.results, { do: 'results', assessment })
  const review = button(buttons.review, { do: 'review', assessment })
  const resume = button(buttons.resume, { do: 'resume', assessment }, { style: 'positive' })
  const mine = button(view.words.ui.team.buttons.mine, { do: 'mine' })
  if (view.assessment.team) return [...(isOpen(view) ? [resume] : []), mine, results, review]
  if (view.assessment.submittedAt) return [results, review, button(buttons.reopen, { do: 'reopen', assessment })]
  return [
    isOpen(view) ? resume : button(buttons.finish, { do: 'finish', assessment }, { style: 'positive' }),
    results,
    review,
    button(buttons.settings, { do: 'settings', assessment }),
    ...(view.newer === undefined ? [] : [button(view.words.ui.versions.move.button, { do: 'versions', assessment })]),
  ]
}

function functionRow({ words, set, assessment }: View, row: FunctionProgress): Element {
  const { ui } = words
  const name = functionName(words, row.code)
  const questions = functionOf(set, row.code)?.questions ?? []
  const open = questions.find(({ id }) => assessment.answers[id]?.value === undefined)
  const share = ui.progress.row(row.answered, row.questions)
  return listRow(
    [text(name)],
    button(
      ui.progress.open(name),
      open && !assessment.submittedAt
        ? { do: 'go', assessment: assessment.id, question: open.id }
        : { do: 'review', assessment: assessment.id, function: row.code },
    ),
    '›',
    [small(share), bar(row.answered / row.questions, share)],
  )
}
