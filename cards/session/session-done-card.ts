// Draws the end of a session: the questions that are open elsewhere, and the next steps.

import { answeredCount } from '../../assessment/answers/progress.ts'
import { button, type Card, type Element, heading, small, smallLiteral, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { leadsHere, namesOf } from '../parts/names.ts'
import { readerLeads } from '../parts/reader-rights.ts'
import { functionName } from '../parts/words.ts'
import { submittedLine } from '../team/board-card.ts'
import { notCountedLine } from '../team/not-counted-line.ts'
import { openOfNobody } from '../team/unowned-questions.ts'
import type { SessionEvent } from './session-event.ts'
import { sessionNotice } from './session-notice.ts'

export type SessionDoneView = View & {
  /** The number of parked open questions. */
  readonly parked: number
  /** The number of open questions of functions that an owner answers in a personal chat. */
  readonly owned: number
  readonly happened?: SessionEvent
}

export function sessionDoneCard(view: SessionDoneView): Card {
  const { words, set, assessment, parked, owned, happened } = view
  const { ui } = words
  const { done, buttons: titles } = ui.team
  const id = assessment.id
  const ways = [
    button(ui.buttons.results, { do: 'results', assessment: id }),
    button(titles.board, { do: 'board', assessment: id }),
  ]
  if (assessment.submittedAt) {
    return framed(view, done.submitted, [heading(done.submitted), submittedLine(view), ...notCountedLine(view)], ways)
  }
  const isAll = answeredCount(set, assessment) === set.questions.size
  const free = openOfNobody(view).filter((question) => !assessment.team?.parked.includes(question)).length
  const title = headingOf(view, free)
  return framed(
    view,
    title,
    [
      ...(happened ? [sessionNotice(view, happened)] : []),
      heading(title),
      ...(isAll ? [text(done.all)] : []),
      ...leftOutLines(view),
      ...(free > 0 ? [text(done.free(free), { spacing: 'Small' })] : []),
      ...(parked > 0 ? [text(done.parked(parked), { spacing: 'Small' })] : []),
      ...(owned > 0 ? [text(done.owned(owned), { spacing: 'Small' })] : []),
      ...leadLine(view),
    ],
    [
      ...(free > 0 ? [button(titles.together, { do: 'together', assessment: id }, { style: 'positive' })] : []),
      ...(parked > 0 ? [button(titles.parked, { do: 'parked', assessment: id })] : []),
      ...ways,
      ...(readerLeads(view)
        ? [button(titles.submit, { do: 'finish', assessment: id }, isAll ? { style: 'positive' } : {})]
        : []),
    ],
  )
}

/** The heading. A team that stays in one function has finished only that one. */
function headingOf({ words, assessment: { team } }: View, free: number): string {
  const { done } = words.ui.team
  const within = team?.asking?.within
  if (within) return done.headingIn(functionName(words, within))
  return free > 0 ? done.headingMore : done.heading
}

/** Says that leads may submit, because a card for every member shows the button to all. */
function leadLine(view: View): Element[] {
  const { words, viewer } = view
  if (viewer !== undefined) return []
  const { done } = words.ui.team
  const leads = leadsHere(view)
  return leads.length === 0 ? [small(done.noLead)] : [smallLiteral(done.leadSubmits(namesOf(view, leads, 4)))]
}
