// One question to answer: the card people see ninety times.

import { type AnswerValue, saidAt } from '../assessment/answer.ts'
import type { QuestionId } from '../assessment/ids.ts'
import { positionOf, questionBefore, twoLevelsWithoutYes } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import type { FunctionSummary } from '../assessment/summary.ts'
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
  notice,
  small,
  text,
} from './elements.ts'
import { framed, type View } from './frame.ts'
import { functionName, levelName, questionWords, valueName, type Words } from './words.ts'

/** What the card says above the question of what has just happened. */
export type Happened =
  | { readonly type: 'first' }
  | { readonly type: 'noted' }
  | {
      readonly type: 'saved'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly operation: string
      /** The level that the question's function has reached, where this answer was its last. */
      readonly functionDone?: string
    }
  | {
      readonly type: 'saved-rest'
      readonly count: number
      readonly functionCode: string
      readonly operation: string
      readonly functionDone?: string
    }
  | { readonly type: 'undone'; readonly count: number }

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
  const answered = [...set.questions.keys()].filter((id) => assessment.answers[id]?.value !== undefined).length
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

function happenedNotice(view: QuestionView, happened: Happened): Element {
  const { words, assessment } = view
  const { ui } = words
  const undo = (operation: string) =>
    buttons(button(ui.buttons.undo, { do: 'undo', assessment: assessment.id, operation }))
  switch (happened.type) {
    case 'first':
      return notice('emphasis', [text(ui.question.private)])
    case 'noted':
      return notice('emphasis', [text(ui.detail.saved)])
    case 'undone':
      return notice('emphasis', [
        text(happened.count > 1 ? ui.question.undoneMany(happened.count) : ui.question.undone),
      ])
    case 'saved': {
      const asked = questionWords(words, happened.question, view.council.nation).text
      return savedNotice(
        ui.question.saved(ui.values[happened.value], asked),
        undo(happened.operation),
        happened.functionDone,
      )
    }
    case 'saved-rest':
      return savedNotice(
        ui.question.savedRest(happened.count, functionName(words, happened.functionCode)),
        undo(happened.operation),
        happened.functionDone,
      )
    default:
      return happened satisfies never
  }
}

function savedNotice(saved: string, undo: Element, functionDone: string | undefined): Element {
  return notice('emphasis', [
    ...(functionDone ? [text(functionDone, { weight: 'Bolder' })] : []),
    columns([column('stretch', [text(saved, { size: 'Small', maxLines: 2 })]), column('auto', [undo])]),
  ])
}

/** The line that says what level a function has reached, once its last question is answered. */
export function functionDoneLine(words: Words, { code, level, plus }: FunctionSummary): string {
  return words.ui.question.functionDone(functionName(words, code), levelName(words, level), plus)
}
