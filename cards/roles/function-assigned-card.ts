// Tells a person in their own chat that they now own a function.

import type { PersonId } from '../../assessment/ids.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import { button, type Card, heading, literal, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'

export type FunctionAssignedView = View & {
  readonly function: KeyFunction
  /** The person who handed it over; undefined if the owner took it themselves. */
  readonly by?: PersonId
}

export function functionAssignedCard(view: FunctionAssignedView): Card {
  const { words, assessment, by } = view
  const { ui } = words
  const { given, buttons: titles } = ui.team
  const { code, questions } = view.function
  const open = questions.filter(({ id }) => assessment.answers[id]?.value === undefined).length
  const title = given.heading(functionName(words, code))
  const here = { assessment: assessment.id, function: code }
  return framed(
    view,
    `${title}: ${given.open(open, questions.length)}`,
    [
      heading(title),
      ...(by === undefined ? [] : [literal(given.by(nameOf(view, by)))]),
      text(given.open(open, questions.length)),
      ...(assessment.due ? [text(given.due(words.day(assessment.due)), { spacing: 'Small' })] : []),
      text(given.follows, { spacing: 'Small' }),
    ],
    [
      open === 0
        ? button(ui.buttons.review, { do: 'review', ...here })
        : button(
            open === questions.length ? titles.begin : ui.buttons.resume,
            { do: 'resume', assessment: assessment.id },
            { style: 'positive' },
          ),
      button(ui.buttons.form, { do: 'form', ...here }),
      ...(open > 0 ? [button(titles.bring, { do: 'bring', ...here })] : []),
      button(titles.handOver, { do: 'hand-over', ...here }),
    ],
  )
}
