// Draws a question to answer: the card that people see ninety times.

import { type Answer, type AnswerValue, sayingOf } from '../../assessment/answers/answer.ts'
import { answeredCount, askedOf, questionBefore, twoLevelsWithoutYes } from '../../assessment/answers/progress.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Button, bar, button, buttons, type Card, type Element, small, smallLiteral } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { questionLines } from '../parts/question-lines.ts'
import { questionWords, valueName } from '../parts/words.ts'
import { type OtherView, otherViewNotice } from '../understanding/other-view.ts'
import { type FormLeft, formLeftNotice } from './form-left.ts'
import { type OperationNotice, operationNotice } from './operation-notice.ts'

export type QuestionView = View & {
  readonly question: Question
  readonly happened?: OperationNotice
  /** The form that the reader left for this card without saving. */
  readonly left?: FormLeft | undefined
  /** Another view of the reader that has answers, if this one has none. */
  readonly other?: OtherView | undefined
  /** The page to return to, instead of the next question. */
  readonly from?: 'review'
}

export function questionCard(view: QuestionView): Card {
  const { words, assessment, council, question, happened } = view
  const asked = questionWords(words, question.id, council.nation)
  const standing = assessment.answers[question.id]
  return framed(
    view,
    asked.text,
    [
      ...(happened ? [operationNotice(view, happened)] : []),
      ...formLeftNotice(view, view.left),
      ...otherViewNotice(words, view.other),
      ...questionLines(view, overall(view)),
      ...standingLine(view, standing),
      answerButtons(view),
    ],
    waysOn(view),
  )
}

/** The person's progress along all their questions. */
function overall(view: QuestionView): Element[] {
  const { words, set, assessment, question } = view
  const { question: said, team } = words.ui
  const asked = askedOf(set, assessment, readerOf(view))
  const answered = answeredCount(set, assessment, asked)
  const [nth, of] = [asked.indexOf(question.id) + 1, asked.length]
  if (of === 0) return []
  // For the owner of only one function, its name and their position in it are enough.
  const isOne = asked.every((id) => set.questions.get(id)?.functionCode === question.functionCode)
  return assessment.team
    ? [...(isOne ? [] : [small(team.own.overall(nth, of))]), bar(answered / of, team.own.answered(answered, of))]
    : [small(said.overall(nth, of)), bar(answered / of, said.answered(answered, of))]
}

/** The current answer, and in a council return the person who gave it. */
export function standingLine(view: View, standing: Answer | undefined): Element[] {
  const { words, assessment } = view
  if (!standing?.value) return []
  const value = valueName(words, standing.value)
  const { by, at } = sayingOf(standing)
  const day = words.day(at)
  return assessment.team
    ? [smallLiteral(words.ui.team.own.standing(nameOf(view, by), value, day))]
    : [small(words.ui.question.standing(value, day))]
}

/** The buttons for Yes, No and Not sure. */
export function answerButtons({
  words,
  assessment,
  question,
  from,
}: Pick<QuestionView, 'words' | 'assessment' | 'question' | 'from'>): Element {
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

function waysOn(view: QuestionView): Button[] {
  const { words, set, assessment, question, from } = view
  const { buttons: titles } = words.ui
  const here = { assessment: assessment.id, question: question.id }
  const before = questionBefore(askedOf(set, assessment, readerOf(view)), question.id)
  return [
    ...(from
      ? [button(titles.review, { do: 'review', assessment: assessment.id, function: question.functionCode })]
      : before
        ? [button(titles.back, { do: 'go', assessment: assessment.id, question: before })]
        : []),
    button(titles.skip, { do: 'skip', ...here }),
    button(titles.more, { do: 'more', ...here, from }),
    button(titles.progress, { do: 'progress', assessment: assessment.id }),
    button(titles.pause, { do: 'pause', assessment: assessment.id }),
    ...(twoLevelsWithoutYes(set, assessment, question) ? [button(titles.rest, { do: 'rest', ...here })] : []),
  ]
}
