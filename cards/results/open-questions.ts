// The questions that are still to answer, grouped apart from the gaps: nothing is prescribed for them.

import type { Question } from '../../assessment/question-set.ts'
import { button, buttons, type Element, listRow, small, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { functionName, questionWords, shortened } from '../parts/words.ts'
import { openPress, questionPress } from './question-press.ts'

// More questions than this are listed by function.
const mostQuestions = 6
const mostFunctions = 10

/**
 * How many questions are open, a press to the first that the reader answers here or to the team's session, and the questions or
 * their functions.
 * @param open without an answer or with Not sure, in the question set's order
 */
export function openQuestions(view: View, open: readonly Question[], mostBytes: number): Element[] {
  const { words, assessment } = view
  const { gaps } = words.ui
  const unsure = open.filter(({ id }) => assessment.answers[id]?.value === 'unsure').length
  const first = open.find((question) => questionPress(view, question, '') !== undefined)
  return [
    text(gaps.openHint(open.length - unsure, unsure), { spacing: 'Small' }),
    ...(first && open.length > 1
      ? [buttons(button(gaps.answerOpen, { do: 'go', assessment: assessment.id, question: first.id }))]
      : []),
    ...togetherButton(view),
    ...(open.length <= mostQuestions
      ? open.map((question) => questionRow(view, question, mostBytes))
      : functionRows(view, open)),
  ]
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

/** In its channel a team answers the open questions together. */
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
