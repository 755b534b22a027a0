// Draws the card for an answer that changed after its button was drawn: change it anyway, or keep it.

import { sayingOf } from '../../assessment/answers/answer.ts'
import type { Problem } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Button, button, type Card, type Element, heading, literal, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { questionWords, valueName } from '../parts/words.ts'

export type ChangedView = View & {
  readonly question: Question
  readonly problem: Extract<Problem, { code: 'answer-changed' }>
  /** The round of the vote that the press was to end. */
  readonly round?: number
}

export function changedCard(view: ChangedView): Card {
  const { words, assessment, council, place, question, problem } = view
  const { ui } = words
  const { standing } = problem
  const title = assessment.team ? ui.team.changed.heading : ui.changed.heading
  const value = valueName(words, standing.value)
  return framed(
    view,
    title,
    [heading(title, { size: 'Medium' }), text(questionWords(words, question.id, council.nation).text), saidLine(view)],
    [
      ...(standing.value === problem.wanted ? [] : [changeButton(view)]),
      button(
        ui.changed.keep(value),
        place === 'shared' ? { do: 'ballot', assessment: assessment.id } : { do: 'resume', assessment: assessment.id },
      ),
    ],
  )
}

function saidLine(view: ChangedView): Element {
  const { words, assessment, problem } = view
  const { ui } = words
  const value = valueName(words, problem.standing.value)
  const { by, at } = sayingOf(problem.standing)
  const day = words.day(at)
  const wanted = ui.values[problem.wanted]
  const isSame = problem.standing.value === problem.wanted
  if (!assessment.team) return text(isSame ? ui.changed.same(value, day) : ui.changed.said(value, day, wanted))
  const name = nameOf(view, by)
  const { changed } = ui.team
  return literal(isSame ? changed.same(name, value, day) : changed.said(name, value, day, wanted))
}

function changeButton({ words, assessment, question, problem, round }: ChangedView): Button {
  const { ui } = words
  const { standing, wanted, reason } = problem
  const title = ui.changed.change(ui.values[wanted])
  const here = { assessment: assessment.id, question: question.id, revision: standing.revision }
  return round === undefined || wanted === 'unsure'
    ? button(title, { do: 'answer', ...here, value: wanted, reason })
    : button(title, { do: 'agree', ...here, round, value: wanted })
}
