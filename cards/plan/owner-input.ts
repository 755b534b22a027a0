// Draws the input for the owner of an action: Teams' people picker, and a list of members for clients without it.

import type { IChoiceSetInput } from '@microsoft/teams.cards'
import type { PersonId } from '../../assessment/ids.ts'
import type { Question } from '../../assessment/question-set.ts'
import type { Member } from '../../assessment/team/team.ts'
import { type Element, small } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { choiceInput } from '../parts/inputs.ts'
import { byName, leadsHere, plainName } from '../parts/names.ts'

/** The value of the choice "no owner". */
export const noOwner = '-'

// The most members that fit on a card beside a long question.
const mostMembers = 60
const nameBytes = 48

// Teams searches the conversation's members by the typed text, and returns directory ids. A client without this query
// shows only the listed choices. Source: Microsoft Teams, "People Picker in Adaptive Cards".
const directory = { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' } as const

/**
 * The input for the owner of an action.
 *
 * @param value the id of the owner, or `noOwner`
 */
export function ownerInput(view: View & { readonly drawing: string }, question: Question, value: string): Element[] {
  const { words, drawing } = view
  const { form } = words.ui.plan
  const members = membersFor(view, question, value)
  const listed = members.slice(0, mostMembers)
  const choices = listed.map((member) => ({
    title: plainName(words, member, nameBytes),
    value: String(member.person),
  }))
  // An owner who has left stays selected until another is chosen.
  const isLeft = value !== noOwner && !view.people.has(value as PersonId)
  const all = [
    { title: form.nobody, value: noOwner },
    ...(isLeft ? [{ title: words.ui.team.left, value }] : []),
    ...choices,
  ]
  const look = { label: form.owner, value, 'choices.data': directory } as const
  return [
    // A draft must not store ids of other people, so this input has the plain mark.
    choiceInput('owner', drawing, all, look satisfies Partial<IChoiceSetInput>),
    ...(members.length > listed.length ? [small(form.cut(listed.length), { spacing: 'None' })] : []),
  ]
}

/**
 * The current owner first, then the owner of the function, the leads, and the others by name. Guests cannot own an
 * action.
 */
function membersFor(view: View, { functionCode }: Question, value: string): readonly Member[] {
  const { words, people, assessment } = view
  const first = [value, assessment.team?.owners[functionCode]?.person, ...leadsHere(view)]
  const rank = ({ person }: Member) => (first.includes(person) ? first.indexOf(person) : first.length)
  return byName(words, people)
    .filter(({ isGuest }) => !isGuest)
    .toSorted((a, b) => rank(a) - rank(b))
}
