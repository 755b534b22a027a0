// Lists the observers of a return, and the members who could observe.

import type { Member } from '../../assessment/team/team.ts'
import { button, type Card, type Element, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { framed } from '../parts/frame.ts'
import { byName, leadsHere, memberName, nameOf, observersHere } from '../parts/names.ts'
import { type Paged, paged, pageLine } from './pages.ts'

export function observersCard(view: Paged): Card {
  const { words, assessment, people, viewer } = view
  const { observers, buttons: titles } = words.ui.team
  const present = observersHere(view)
  const mayName = viewer === undefined || leadsHere(view).includes(viewer)
  const isObserving = ({ person }: Member) => present.includes(person)
  const members = byName(words, people)
  const inOrder = [...members.filter(isObserving), ...members.filter((member) => !isObserving(member))]
  const { shown, page, turns } = paged(view, inOrder, (to) => ({
    do: 'observers',
    assessment: assessment.id,
    page: to,
  }))
  return framed(
    view,
    observers.heading,
    [
      heading(observers.heading),
      small(observers.what),
      ...(mayName ? [small(observers.hint)] : []),
      ...(present.length === 0 ? [text(observers.none, { spacing: 'Small' })] : []),
      ...pageLine(view, page, turns.pages),
      ...shown.map((member) => observerRow(view, member, isObserving(member), mayName)),
    ],
    [...turns.buttons, button(titles.board, { do: 'board', assessment: assessment.id })],
  )
}

function observerRow(view: Paged, member: Member, isObserving: boolean, mayName: boolean): Element {
  const { words, assessment, viewer } = view
  const { observers, leads } = words.ui.team
  const { person } = member
  const name = nameOf(view, person)
  return listRow(
    [
      literal(person === viewer ? leads.who(name) : memberName(words, member)),
      ...(isObserving ? [small(observers.isObserver, { spacing: 'None', weight: 'Bolder' })] : []),
    ],
    mayName
      ? button(isObserving ? observers.remove(name) : observers.name(name), {
          do: 'name-observer',
          assessment: assessment.id,
          person,
          observer: !isObserving,
        })
      : undefined,
    isObserving ? observers.removeShort : observers.nameShort,
  )
}
