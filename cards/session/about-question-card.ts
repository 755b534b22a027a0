// Draws more about a question of a council return, for every member: its answer, the conditions for a Yes, its reason,
// terms and sources.

import type { Question } from '../../assessment/question-set.ts'
import { standingLine } from '../answering/question-card.ts'
import { type Button, button, type Card, heading } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { questionExplained } from '../parts/question-explained.ts'
import { mayBringQuestions, mayVote } from '../parts/reader-rights.ts'
import { questionWords } from '../parts/words.ts'
import { remarkLines } from './remark-lines.ts'

type AboutView = View & { readonly question: Question }

export function aboutQuestionCard(view: AboutView): Card {
  const { words, assessment, council, question } = view
  const { buttons: titles } = words.ui.team
  const asked = questionWords(words, question.id, council.nation)
  const here = { assessment: assessment.id, question: question.id }
  return framed(
    view,
    asked.text,
    [
      heading(asked.text, { size: 'Medium' }),
      ...standingLine(view, assessment.answers[question.id]),
      ...remarkLines(view),
      ...questionExplained(view),
    ],
    [
      ...toTheQuestion(view),
      ...(mayVote(view) && !assessment.submittedAt ? [button(titles.note, { do: 'note-here', ...here })] : []),
      button(titles.board, { do: 'board', assessment: assessment.id }),
    ],
  )
}

/** The button back to the team's current question, or one that asks the team this question. */
function toTheQuestion(view: AboutView): Button[] {
  const { words, assessment, question, place } = view
  const { team, submittedAt } = assessment
  const { buttons: titles } = words.ui.team
  if (place !== 'shared' || !team) return []
  if (team.asking?.question === question.id) {
    return [button(titles.toTheQuestion, { do: 'ballot', assessment: assessment.id })]
  }
  if (submittedAt || !mayBringQuestions(view)) return []
  const isAnswered = assessment.answers[question.id]?.value !== undefined
  const ask = { do: 'ask', assessment: assessment.id, question: question.id, onBoard: true } as const
  return [isAnswered ? button(titles.askAgain, { ...ask, anew: true }) : button(titles.ask, ask)]
}
