// Draws a reminder in a personal chat: the open questions, the reason, and a button to the next question.

import { askedOf, functionOf } from '../../assessment/answers/progress.ts'
import type { PersonId, QuestionId } from '../../assessment/ids.ts'
import { button, type Card, type Element, heading, literal, small, subheading, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { functionName, shortened } from '../parts/words.ts'
import { titleOfQuestion } from '../plan/plan-view.ts'

export type ReminderView = View & {
  /** The cause of the reminder: a lead, or a due date in this many days (0 is today). */
  readonly why:
    | { readonly type: 'asked'; readonly by: PersonId }
    | { readonly type: 'due'; readonly days: number }
    | { readonly type: 'plan' }
}

// The most actions that fit beside nine functions.
const mostActions = 10
const titleBytes = 200

export function reminderCard(view: ReminderView): Card {
  const { words, set, assessment, why } = view
  const { ui } = words
  const { reminder, buttons: titles } = ui.team
  const open = askedOf(set, assessment, readerOf(view)).filter((id) => assessment.answers[id]?.value === undefined)
  const actions = actionsOf(view)
  const title = open.length > 0 ? reminder.heading(open.length) : ui.plan.reminder.heading(actions.length)
  const byFunction = Map.groupBy(open, (id) => set.questions.get(id)?.functionCode ?? '')
  const day = assessment.due && words.day(assessment.due)
  return framed(
    view,
    title,
    [
      heading(title),
      ...(why.type === 'asked' ? [literal(reminder.asked(nameOf(view, why.by)))] : []),
      ...(day && (why.type === 'due' || (why.type === 'asked' && open.length > 0))
        ? [text(why.type === 'due' ? reminder.due(why.days, day) : reminder.dueOn(day), { spacing: 'Small' })]
        : []),
      ...[...byFunction].map(([code, questions]) =>
        text(`- ${reminder.row(functionOf(set, code) ? functionName(words, code) : code, questions.length)}`, {
          spacing: 'Small',
        }),
      ),
      // If there are only actions, the heading already says so.
      ...(open.length > 0 && actions.length > 0 ? [subheading(ui.plan.reminder.part)] : []),
      ...actionLines(view, actions),
    ],
    [
      ...(open.length > 0
        ? [button(titles.nextQuestion, { do: 'resume', assessment: assessment.id, open: true }, { style: 'positive' })]
        : []),
      ...(actions.length > 0
        ? [
            button(
              ui.plan.buttons.plan,
              { do: 'plan', assessment: assessment.id },
              open.length > 0 ? {} : { style: 'positive' },
            ),
          ]
        : []),
      button(titles.mute, { do: 'mute', muted: true }),
    ],
  )
}

type Action = { readonly id: QuestionId; readonly due?: string }

/** The reader's actions that are still to do, by due day. */
function actionsOf(view: ReminderView): readonly Action[] {
  const { set, assessment } = view
  const reader = readerOf(view)
  return Object.entries(assessment.team?.plan ?? {})
    .filter(
      ([id, { owner, status }]) => owner === reader && status !== 'done' && assessment.answers[id]?.value !== 'yes',
    )
    .map(([id, { due }]) => ({ id: id as QuestionId, ...(due !== undefined && { due }) }))
    .filter(({ id }) => set.questions.has(id))
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
}

function actionLines(view: ReminderView, actions: readonly Action[]): Element[] {
  const { words } = view
  const { reminder } = words.ui.plan
  const more = actions.length - mostActions
  return [
    ...actions.slice(0, mostActions).map((action) => {
      const title = shortened(words, titleOfQuestion(view, action), titleBytes)
      return text(`- ${reminder.row(title, action.due && words.day(action.due))}`, { spacing: 'Small' })
    }),
    ...(more > 0 ? [small(reminder.more(more))] : []),
  ]
}
