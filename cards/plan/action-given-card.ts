// Tells a person in their own chat that they now own an action of the plan.

import type { PersonId } from '../../assessment/ids.ts'
import type { Question } from '../../assessment/question-set.ts'
import type { PlanEntry } from '../../assessment/team/planning/plan.ts'
import { button, type Card, heading, literal, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { questionWords } from '../parts/words.ts'
import { titleOfQuestion } from './plan-view.ts'

export type ActionGivenView = View & {
  readonly question: Question
  readonly entry: PlanEntry
  /** The person who chose the owner. */
  readonly by: PersonId
}

export function actionGivenCard(view: ActionGivenView): Card {
  const { words, assessment, council, question, entry, by } = view
  const { given, buttons: titles } = words.ui.plan
  const title = titleOfQuestion(view, question)
  const here = { assessment: assessment.id, question: question.id }
  return framed(
    view,
    `${given.heading}: ${title}`,
    [
      heading(given.heading),
      literal(given.by(nameOf(view, by))),
      text(`**${title}**`, { spacing: 'Small' }),
      text(questionWords(words, question.id, council.nation).no, { spacing: 'Small' }),
      text(entry.due ? given.due(words.day(entry.due)) : given.noDue, { spacing: 'Small' }),
    ],
    [
      button(titles.open, { do: 'plan-entry', ...here }, { style: 'positive' }),
      button(titles.plan, { do: 'plan', assessment: assessment.id }),
      button(words.ui.team.buttons.mute, { do: 'mute', muted: true }),
    ],
  )
}
