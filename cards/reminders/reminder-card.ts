// A reminder in a personal chat: the person's open questions, the reason, and a button to the next one.

import { askedOf, functionOf } from '../../assessment/answers/progress.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { button, type Card, heading, literal, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'

export type ReminderView = View & {
  /** Whose word it comes at: a lead's, or the due date's that is so many days off (0 is today). */
  readonly why: { readonly type: 'asked'; readonly by: PersonId } | { readonly type: 'due'; readonly days: number }
}

export function reminderCard(view: ReminderView): Card {
  const { words, set, assessment, why } = view
  const { ui } = words
  const { reminder, buttons: titles } = ui.team
  const open = askedOf(set, assessment, readerOf(view)).filter((id) => assessment.answers[id]?.value === undefined)
  const title = reminder.heading(open.length)
  const byFunction = Map.groupBy(open, (id) => set.questions.get(id)?.functionCode ?? '')
  const day = assessment.due && words.day(assessment.due)
  return framed(
    view,
    title,
    [
      heading(title),
      ...(why.type === 'asked' ? [literal(reminder.asked(nameOf(view, why.by)))] : []),
      ...(day
        ? [text(why.type === 'due' ? reminder.due(why.days, day) : reminder.dueOn(day), { spacing: 'Small' })]
        : []),
      ...[...byFunction].map(([code, questions]) =>
        text(`- ${reminder.row(functionOf(set, code) ? functionName(words, code) : code, questions.length)}`, {
          spacing: 'Small',
        }),
      ),
    ],
    [
      button(titles.nextQuestion, { do: 'resume', assessment: assessment.id, open: true }, { style: 'positive' }),
      button(titles.mute, { do: 'mute', muted: true }),
    ],
  )
}
