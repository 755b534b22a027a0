// Draws the open questions, separate from the gaps because they need answers and not actions.

import type { Question } from '../../assessment/question-set.ts'
import { button, buttons, type Card, type Element, heading, listRow, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { functionName, questionWords, shortened } from '../parts/words.ts'
import { openPress, questionPress } from './question-press.ts'

// Above these numbers, questions are listed by function: beside the gaps, and on their own card.
const mostQuestions = 6
const mostAlone = 20
/** The most bytes of a question's title on their own card. */
const titleBytes = 160
const mostFunctions = 10

/**
 * The number of open questions, a button to the reader's first one or to the team's session, and the questions or their
 * functions.
 * @param open the questions without an answer or with Not sure, in the set's order
 */
export function openQuestions(view: View, open: readonly Question[], mostBytes: number, isAlone = false): Element[] {
  const { words, assessment } = view
  const { gaps } = words.ui
  const { unsure, without } = split(view, open)
  const first = open.find((question) => questionPress(view, question, '') !== undefined)
  return [
    text(gaps.openHint(without.length, unsure.length), { spacing: 'Small' }),
    ...(first && open.length > 1
      ? [buttons(button(gaps.answerOpen, { do: 'go', assessment: assessment.id, question: first.id }))]
      : []),
    ...togetherButton(view),
    ...(open.length <= (isAlone ? mostAlone : mostQuestions)
      ? open.map((question) => questionRow(view, question, mostBytes))
      : [
          // On their own card, the person has asked for the titles.
          ...(isAlone ? unsure.slice(0, mostAlone).map((question) => questionRow(view, question, mostBytes)) : []),
          ...functionRows(view, isAlone && unsure.length <= mostAlone ? without : open),
        ]),
  ]
}

/** The heading above the open questions: the number of each kind. */
export function openHeading(view: View, open: readonly Question[]): string {
  const { unsure, without } = split(view, open)
  return view.words.ui.gaps.openHeading(without.length, unsure.length)
}

/** The questions answered Not sure, and those without an answer. */
function split({ assessment }: View, open: readonly Question[]) {
  const isUnsure = ({ id }: Question) => assessment.answers[id]?.value === 'unsure'
  return { unsure: open.filter(isUnsure), without: open.filter((question) => !isUnsure(question)) }
}

/** The card with only the open questions, and the people who can help to answer them. */
export function openCard(view: View, open: readonly Question[]): Card {
  const { words, assessment, place } = view
  const { gaps, buttons: titles, team } = words.ui
  const { id } = assessment
  const isFinished = assessment.submittedAt !== undefined
  const title = open.length > 0 ? openHeading(view, open) : gaps.noneOpen
  return framed(
    view,
    title,
    [
      heading(title),
      ...(open.length > 0 ? [...openQuestions(view, open, titleBytes, true), text(gaps.whoHelps(isFinished))] : []),
    ],
    [
      ...(isFinished && !assessment.team ? [button(titles.reopen, { do: 'reopen', assessment: id })] : []),
      button(titles.gaps, { do: 'gaps', assessment: id }),
      button(titles.results, { do: 'results', assessment: id }),
      ...(place === 'shared' ? [button(team.buttons.board, { do: 'board', assessment: id })] : []),
    ],
  )
}

function questionRow(view: View, question: Question, mostBytes: number): Element {
  const { words, council, assessment } = view
  const { gaps } = words.ui
  const said = questionWords(words, question.id, council.nation)
  const title = shortened(words, said.title ?? said.text, mostBytes)
  const state = assessment.answers[question.id]?.value === 'unsure' ? gaps.notSure : gaps.notAnswered
  return listRow(
    [text(title), small(`${functionName(words, question.functionCode)} · ${state}`, { spacing: 'None' })],
    openPress(view, question, gaps.open(title)),
  )
}

/** The button for a session, in the team's channel. */
function togetherButton({ words, assessment, place }: View): Element[] {
  if (place !== 'shared' || !assessment.team || assessment.submittedAt) return []
  return [buttons(button(words.ui.team.buttons.together, { do: 'together', assessment: assessment.id }))]
}

function functionRows(view: View, open: readonly Question[]): Element[] {
  const { words, assessment } = view
  const { gaps } = words.ui
  const byFunction = [...Map.groupBy(open, ({ functionCode }) => functionCode)]
  return [
    ...byFunction.slice(0, mostFunctions).map(([code, questions]) => {
      const name = functionName(words, code)
      const [first] = questions
      return listRow(
        [text(name), small(gaps.openIn(questions.length), { spacing: 'None' })],
        (first && questionPress(view, first, gaps.open(name))) ??
          (assessment.team && button(gaps.open(name), { do: 'function', assessment: assessment.id, function: code })),
      )
    }),
    ...(byFunction.length > mostFunctions ? [small(words.ui.more)] : []),
  ]
}
