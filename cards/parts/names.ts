// Words the names of people. They are never stored, but come from the member list of the view.

import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { leadsIn, type Member, ownerOf, type Roster } from '../../assessment/team/team.ts'
import type { View } from './frame.ts'
import { listed, shortened, type Words } from './words.ts'

/** The parts of a view that contain names. */
export type Naming = Pick<View, 'words' | 'people' | 'viewer'>

// People choose names of any length, and thirty names must fit on a card.
const mostBytes = 48
const mostNames = 12

/**
 * "you" for the reader, a member's name, or a text for a person who has left. Show it verbatim, because people choose
 * their names.
 */
export function nameOf({ words, people, viewer }: Naming, person: PersonId): string {
  if (person === viewer) return words.ui.team.you
  const member = people.get(person)
  return member ? shortName(words, member) : words.ui.team.left
}

/** The names of these people in one line, the reader first. If they do not all fit, it says how many more there are. */
export function namesOf(naming: Naming, persons: readonly PersonId[], most = mostNames): string {
  const { words, viewer } = naming
  const inOrder = [...persons].sort((a, b) => Number(b === viewer) - Number(a === viewer))
  const names = inOrder.slice(0, most).map((person) => nameOf(naming, person))
  const more = inOrder.length - names.length
  return more > 0 ? words.ui.team.andMore(names.join(', '), more) : listed(words, names)
}

const shortName = (words: Words, { name }: Member) => shortened(words, name.trim() || words.ui.team.unnamed, mostBytes)

/** A member's name for a list of members. */
export function memberName(words: Words, member: Member): string {
  const name = shortName(words, member)
  return member.isGuest ? words.ui.team.guest(name) : name
}

/**
 * A member's name for a choice, without Markdown characters, because some clients render Markdown in a choice and
 * others do not.
 *
 * @param most bytes of UTF-8
 */
export function plainName(words: Words, { name }: Member, most: number): string {
  const plain = name
    .replaceAll(/[*_`[\]<>~#|\\]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return shortened(words, plain || words.ui.team.unnamed, most)
}

/** Members, sorted by name in the reader's language. */
export function byName({ language }: Words, people: Roster): readonly Member[] {
  const { compare } = new Intl.Collator(language)
  return [...people.values()].sort((a, b) => compare(a.name, b.name))
}

type Manned = Pick<View, 'assessment' | 'people'>

/** The leads who are still in the channel. */
export const leadsHere = ({ assessment: { team }, people }: Manned): readonly PersonId[] =>
  team ? leadsIn(team, people) : []

/** The observers who are in the channel. */
export const observersHere = ({ assessment: { team }, people }: Manned): readonly PersonId[] =>
  (team?.observers ?? []).filter((person) => people.has(person))

/** The owner of a function; undefined while it is free. */
export const ownerHere = ({ assessment: { team }, people }: Manned, code: FunctionCode): PersonId | undefined =>
  team && ownerOf(team, code, people)
