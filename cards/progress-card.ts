// How far the assessment has come, function by function, and the way to any of them.

import { type FunctionProgress, nextOpen, progress } from '../assessment/progress.ts'
import { bar, button, type Card, column, columns, type Element, heading, small, text } from './elements.ts'
import { framed, type View } from './frame.ts'
import { functionName } from './words.ts'

export function progressCard(view: View): Card {
  const { words, set, assessment } = view
  const { ui } = words
  const rows = progress(set, assessment)
  const total = (figure: (row: FunctionProgress) => number) => rows.reduce((sum, row) => sum + figure(row), 0)
  const answered = total((row) => row.answered)
  const line = ui.progress.answered(
    answered,
    total((row) => row.questions),
    total((row) => row.unsure),
  )
  const id = assessment.id
  return framed(
    view,
    line,
    [
      heading(ui.progress.heading),
      text(line, { spacing: 'Small' }),
      small(ui.progress.hint),
      ...rows.map((row) => functionRow(view, row)),
    ],
    [
      nextOpen(set, assessment) && !assessment.submittedAt
        ? button(ui.buttons.resume, { do: 'continue', assessment: id }, { style: 'positive' })
        : button(ui.buttons.finish, { do: 'finish', assessment: id }, { style: 'positive' }),
      button(ui.buttons.results, { do: 'results', assessment: id }),
      button(ui.buttons.review, { do: 'review', assessment: id }),
      button(ui.buttons.settings, { do: 'settings', assessment: id }),
    ],
  )
}

function functionRow({ words, set, assessment }: View, row: FunctionProgress): Element {
  const { ui } = words
  const name = functionName(words, row.code)
  const { questions = [] } = set.functions.find(({ code }) => code === row.code) ?? {}
  const open = questions.find(({ id }) => assessment.answers[id]?.value === undefined)
  const share = ui.progress.row(row.answered, row.questions)
  return columns(
    [
      column('stretch', [text(name)]),
      column('auto', [small(share), bar(row.answered / row.questions, share)]),
      column('auto', [text('›', { size: 'Large' })]),
    ],
    {
      separator: true,
      spacing: 'Small',
      selectAction: button(
        ui.progress.open(name),
        open && !assessment.submittedAt
          ? { do: 'go', assessment: assessment.id, question: open.id }
          : { do: 'review', assessment: assessment.id, function: row.code },
      ),
    },
  )
}
