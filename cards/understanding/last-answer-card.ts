// Draws a person's last answer with buttons to change it, for "I made a mistake".

import type { Statement } from '../../assessment/answers/answer.ts'
import type { Question } from '../../assessment/question-set.ts'
import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { questionWords, valueName } from '../parts/words.ts'

/** `last` is absent if there is no answer to take back. */
export type LastAnswerView = View & { readonly last?: { readonly question: Question; readonly said: Statement } }

export function lastAnswerCard(view: LastAnswerView): Card {
  const { words, assessment, council, last } = view
  const { ui } = words
  const said = ui.understanding.lastAnswer
  const id = assessment.id
  const isFinished = assessment.submittedAt !== undefined
  const more = [
    button(ui.buttons.review, { do: 'review', assessment: id }),
    isFinished
      ? button(ui.buttons.results, { do: 'results', assessment: id })
      : button(ui.buttons.resume, { do: 'resume', assessment: id }),
  ]
  if (!last) return framed(view, said.heading, [heading(said.heading), text(said.none)], more)
  const asked = questionWords(words, last.question.id, council.nation).text
  return framed(
    view,
    said.heading,
    [heading(said.heading), text(asked), text(said.said(valueName(words, last.said.value), words.day(last.said.at)))],
    [
      // The answers of a finished assessment cannot change until it is reopened. A council return is reopened in its
      // channel.
      ...(isFinished
        ? assessment.team
          ? []
          : [button(ui.buttons.reopen, { do: 'reopen', assessment: id })]
        : [
            button(ui.buttons.undo, { do: 'undo', assessment: id, operation: last.said.operation }),
            button(said.see, { do: 'go', assessment: id, question: last.question.id }),
          ]),
      ...more,
    ],
  )
}
