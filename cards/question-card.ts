// One question to answer: the card people see ninety times.

import { type AnswerValue, saidAt } from '../assessment/answer.ts'
import { answeredCount, positionOf, questionBefore, twoLevelsWithoutYes } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import {
  type Button,
  bar,
  button,
  buttons,
  type Card,
  column,
  columns,
  type Element,
  heading,
  small,
  text,
} from './elements.ts'
import { framed, type View } from './frame.ts'
import { type Happened, happenedNotice } from './happened-notice.ts'
import { functionName, questionWords, valueName } from './words.ts'

export type QuestionView = View & {
  readonly question: Question
  readonly happened?: Happened
  /** Where the person came from and goes back to, other than along the questions. */
  readonly from?: 'review'
}

export function questionCard(view: QuestionView): Card {
  const { words, set, assessment, council, question, happened } = view
  const { ui } = words
  const asked = questionWords(words, question.id, council.nation)
  const standing = assessment.answers[question.id]
  const answered = answeredCount(set, assessment)
  const { inFunction, ofFunction, inSet, ofSet } = positionOf(set, question)
  return framed(
    view,
    asked.text,
    [
      ...(happened ? [happenedNotice(view, happened)] : []),
      columns(
        [
          column('stretch', [
            small(ui.question.place(functionName(words, question.functionCode), inFunction, ofFunction)),
          ]),
          column('auto', [
            small(ui.question.overall(inSet, ofSet)),
            bar(answered / ofSet, ui.question.answered(answered, ofSet)),
          ]),
        ],
        { spacing: 'Medium' },
      ),
      heading(asked.text, { spacing: 'Small' }),
      text(`**${ui.question.yesMeans}** ${asked.yes}`, { spacing: 'Small' }),
      ...(standing?.value
        ? [small(ui.question.standing(valueName(words, standing.value), words.day(saidAt(standing))))]
        : []),
      answerButtons(view),
    ],
    waysOn(view),
  )
}

function answerButtons({ words, assessment, question, from }: QuestionView): Element {
  const revision = assessment.answers[question.id]?.revision ?? 0
  const say = (value: AnswerValue) =>
    button(words.ui.values[value], {
      do: 'answer',
      assessment: assessment.id,
      question: question.id,
      revision,
      value,
      from,
    })
  return buttons(say('yes'), say('no'), say('unsure'))
}

function waysOn({ words, set, assessment, question, from }: QuestionView): Button[] {
  const { buttons: titles } = words.ui
  const here = { assessment: assessment.id, question: question.id }
  const before = questionBefore(set, question.id)
  return [
    ...(from
      ? [button(titles.review, { do: 'review', assessment: assessment.id, function: question.functionCode })]
      : before
        ? [button(titles.back, { do: 'go', assessment: assessment.id, question: before })]
        : []),
    button(titles.more, { do: 'more', ...here, from }),
    ...(twoLevelsWithoutYes(set, assessment, question) ? [button(titles.rest, { do: 'rest', ...here })] : []),
  ]
}
