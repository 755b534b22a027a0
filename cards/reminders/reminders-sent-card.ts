// Tells a lead about reminders: the people reminded, those not reminded, and those whom the bot cannot write to.

import type { PersonId } from '../../assessment/ids.ts'
import { button, type Card, heading, literal, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf, namesOf } from '../parts/names.ts'
import { openOfNobody } from '../team/unowned-questions.ts'

export type RemindersSentView = View & {
  readonly told: readonly PersonId[]
  /** The people who were already reminded today. */
  readonly already: readonly PersonId[]
  readonly muted: readonly PersonId[]
}

/** The answer to a press on Remind. */
export function remindersSentCard(view: RemindersSentView): Card {
  const { words, assessment, told, already, muted } = view
  const { reminded, buttons: titles } = words.ui.team
  const free = openOfNobody(view).length
  const line = (say: (names: string) => string, persons: readonly PersonId[]) =>
    persons.length > 0 ? [literal(say(namesOf(view, persons)))] : []
  return framed(
    view,
    reminded.heading,
    [
      heading(reminded.heading),
      ...line(reminded.told, told),
      ...line(reminded.already, already),
      ...line(reminded.muted, muted),
      ...(told.length + already.length + muted.length === 0 ? [text(reminded.nobody)] : []),
      ...(free > 0 ? [small(reminded.free(free))] : []),
    ],
    [button(titles.board, { do: 'board', assessment: assessment.id })],
  )
}

/** Tells a lead in their own chat that a person could not be written to. */
export function unreachableCard(view: View, person: PersonId): Card {
  const { words, assessment } = view
  const { unreachable } = words.ui.team
  return framed(
    view,
    unreachable.heading,
    [
      heading(unreachable.heading),
      literal(unreachable.who(nameOf(view, person))),
      text(unreachable.way, { spacing: 'Small' }),
    ],
    [button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}
