// The answer has changed since this button was drawn: nothing is overwritten before the person has said so.

import { saidAt } from '../assessment/answer.ts'
import type { Problem } from '../assessment/problem.ts'
import type { Question } from '../assessment/question-set.ts'
import { button, type Card, heading, text } from './elements.ts'
import { framed, type View } from './frame.ts'
import { questionWords, valueName } from './words.ts'

export type ChangedView = View & {
  readonly question: Question
  readonly problem: Extract<Problem, { code: 'answer-changed' }>
}

export function changedCard(view: ChangedView): Card {
  const { words, assessment, council, question, problem } = view
  const { ui } = words
  const { standing, wanted, reason } = problem
  const value = valueName(words, standing.value)
  return framed(
    view,
    ui.changed.heading,
    [
      heading(ui.changed.heading, { size: 'Medium' }),
      text(questionWords(words, question.id, council.nation).text),
      text(ui.changed.said(value, words.day(saidAt(standing)), ui.values[wanted])),
    ],
    [
      button(ui.changed.change(ui.values[wanted]), {
        do: 'answer',
        assessment: assessment.id,
        question: question.id,
        revision: standing.revision,
        value: wanted,
        reason,
      }),
      button(ui.changed.keep(value), { do: 'resume', assessment: assessment.id }),
    ],
  )
}
