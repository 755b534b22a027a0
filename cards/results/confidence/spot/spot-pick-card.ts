// Lists the members whom a lead may ask for a spot check.

import type { Member } from '../../../../assessment/team/team.ts'
import { button, type Card, type Element, heading, listRow, literal, text } from '../../../parts/elements.ts'
import { framed } from '../../../parts/frame.ts'
import { byName, memberName, nameOf } from '../../../parts/names.ts'
import { type Paged, paged, pageLine } from '../../../roles/pages.ts'

/** Everybody but guests and the reader. */
export function spotPickCard(view: Paged): Card {
  const { words, assessment, people, viewer } = view
  const { pick } = words.ui.confidence.spot
  const members = byName(words, people).filter(({ person, isGuest }) => !isGuest && person !== viewer)
  const { shown, page, turns } = paged(view, members, (to) => ({
    do: 'spot-pick',
    assessment: assessment.id,
    page: to,
  }))
  return framed(
    view,
    pick.heading,
    [
      heading(pick.heading),
      text(members.length === 0 ? pick.none : pick.hint),
      ...pageLine(view, page, turns.pages),
      ...shown.map((member) => row(view, member)),
    ],
    [...turns.buttons, button(words.ui.confidence.spot.heading, { do: 'spot-checks', assessment: assessment.id })],
  )
}

function row(view: Paged, member: Member): Element {
  const { words, assessment } = view
  const { pick } = words.ui.confidence.spot
  return listRow(
    [literal(memberName(words, member))],
    button(pick.ask(nameOf(view, member.person)), {
      do: 'spot-draw',
      assessment: assessment.id,
      person: member.person,
    }),
    pick.short,
  )
}
