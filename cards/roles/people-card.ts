// Lists members to choose from: for a function, or for the lead.

import type { PersonId } from '../../assessment/ids.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import type { Member } from '../../assessment/team/team.ts'
import { button, type Card, type Element, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { byName, leadsHere, memberName, nameOf, namesOf, observersHere, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'
import { mayHandOver } from './functions-card.ts'
import { type Paged, paged, pageLine } from './pages.ts'

/** The members who can take a function: neither guests nor observers. */
export function handOverCard(view: Paged & { readonly function: KeyFunction }): Card {
  const { words, assessment, people, place, viewer } = view
  const { handOver, buttons: titles } = words.ui.team
  const { code } = view.function
  const title = handOver.heading(functionName(words, code))
  const owner = assessment.team?.owners[code]?.person
  const others = byName(words, people).filter(
    ({ person, isGuest }) => !isGuest && person !== owner && !observersHere(view).includes(person),
  )
  const { shown, page, turns } = paged(view, others, (to) => ({
    do: 'hand-over',
    assessment: assessment.id,
    function: code,
    page: to,
  }))
  const mayHand = viewer === undefined || mayHandOver(view, code)
  const hand = (to: Member | undefined): Element => {
    const name = to ? nameOf(view, to.person) : undefined
    const press = { do: 'hand-to', assessment: assessment.id, function: code, seen: owner ?? assessment.owner } as const
    return listRow(
      [literal(name ?? handOver.free)],
      button(name ? handOver.to(name) : handOver.free, { ...press, to: to?.person }),
    )
  }
  return framed(
    view,
    title,
    [
      heading(title),
      ...(mayHand && owner
        ? [
            literal(handOver.now(nameOf(view, owner))),
            ...pageLine(view, page, turns.pages),
            ...(page === 1 ? [hand(undefined)] : []),
            ...shown.map(hand),
            ...(others.length === 0 ? [text(handOver.nobodyElse)] : []),
          ]
        : [whoHands(view, ownerHere(view, code))]),
    ],
    [
      ...(mayHand && owner ? turns.buttons : []),
      place === 'shared'
        ? button(titles.board, { do: 'board', assessment: assessment.id })
        : button(titles.mine, { do: 'mine' }),
    ],
  )
}

/** Says who may hand over a function, if the reader may not. */
function whoHands(view: View, owner: PersonId | undefined): Element {
  const { handOver } = view.words.ui.team
  if (owner === undefined) return text(handOver.isFree)
  const leads = leadsHere(view)
  return literal(handOver.others(nameOf(view, owner), leads.length > 0 ? namesOf(view, leads, 4) : undefined))
}

/** The leads, and the members who could lead: no guests. */
export function leadsCard(view: Paged): Card {
  const { words, assessment, people, viewer } = view
  const { leads, buttons: titles } = words.ui.team
  const present = leadsHere(view)
  const mayName = viewer === undefined || present.includes(viewer)
  const isLead = ({ person }: Member) => assessment.team?.leads.includes(person) === true
  const members = byName(words, people).filter((member) => !member.isGuest || isLead(member))
  const inOrder = [...members.filter(isLead), ...members.filter((member) => !isLead(member))]
  const { shown, page, turns } = paged(view, inOrder, (to) => ({ do: 'leads', assessment: assessment.id, page: to }))
  return framed(
    view,
    leads.heading,
    [
      heading(leads.heading),
      small(leads.what),
      ...(mayName ? [small(leads.hint)] : []),
      ...(present.length === 0 ? [text(leads.nobody, { spacing: 'Small' })] : []),
      ...pageLine(view, page, turns.pages),
      ...shown.map((member) => leadRow(view, member, isLead(member), mayName)),
    ],
    [
      ...(present.length === 0 ? [button(titles.takeLead, { do: 'take-lead', assessment: assessment.id })] : []),
      ...turns.buttons,
      button(titles.board, { do: 'board', assessment: assessment.id }),
    ],
  )
}

function leadRow(view: Paged, member: Member, isLead: boolean, mayName: boolean): Element {
  const { words, assessment, viewer } = view
  const { leads } = words.ui.team
  const { person } = member
  const name = nameOf(view, person)
  return listRow(
    [
      literal(person === viewer ? leads.who(name) : memberName(words, member)),
      ...(isLead ? [small(leads.isLead, { spacing: 'None', weight: 'Bolder' })] : []),
    ],
    mayName
      ? button(isLead ? leads.stepDown(name) : leads.name(name), {
          do: 'name-lead',
          assessment: assessment.id,
          person,
          lead: !isLead,
        })
      : undefined,
    isLead ? (person === viewer ? leads.stepDownShort : leads.removeShort) : leads.nameShort,
  )
}
