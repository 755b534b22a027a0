// More about the team's question, for every member: what counts, why, its words and its sources.

import type { Question } from '../../assessment/question-set.ts'
import { button, type Card, heading } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { questionExplained } from '../parts/question-explained.ts'
import { mayVote } from '../parts/reader-rights.ts'
import { questionWords } from '../parts/words.ts'
import { remarkLines } from './remark-lines.ts'

export function aboutQuestionCard(view: View & { readonly question: Question }): Card {
  const { words, assessment, council, question, place } = view
  const { buttons: titles } = words.ui.team
  const asked = questionWords(words, question.id, council.nation)
  const here = { assessment: assessment.id, question: question.id }
  return framed(
    view,
    asked.text,
    [heading(asked.text, { size: 'Medium' }), ...remarkLines(view), ...questionExplained(view)],
    [
      ...(place === 'shared' ? [button(titles.toTheQuestion, { do: 'ballot', assessment: assessment.id })] : []),
      ...(mayVote(view) && !assessment.submittedAt ? [button(titles.note, { do: 'note-here', ...here })] : []),
      button(titles.board, { do: 'board', assessment: assessment.id }),
    ],
  )
}
