// Names of people, which are never stored: they are read from the list of members that a card is drawn with.

import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { leadsIn, type Member, ownerOf, type Roster } from '../../assessment/team/team.ts'
import type { View } from './frame.ts'
import { listed, shortened, type Words } from './words.ts'

/** The parts of a view that names are read from. */
export type Naming = Pick<View, 'words' | 'people' | 'viewer'>

// People choose their names as long as they like, and thirty names have to fit on a card.
const mostBytes = 48
const mostNames = 12

/** "you" to the reader, a member's name, or that they have left. People choose their names: show it to the letter. */
export function nameOf({ words, people, viewer }: Naming, person: PersonId): string {
  if (person === viewer) return words.ui.team.you
  const member = people.get(person)
  return member ? shortName(words, member) : words.ui.team.left
}

/** The names of these, the reader first, in one line that says how many more there are than it has room for. */
export function namesOf(naming: Naming, persons: readonly PersonId[], most = mostNames): string {
  const { words, viewer } = naming
  const inOrder = [...persons].sort((a, b) => Number(b === viewer) - Number(a === viewer))
  const names = inOrder.slice(0, most).map((person) => nameOf(naming, person))
  const more = inOrder.length - names.length
  return more > 0 ? words.ui.team.andMore(names.join(', '), more) : listed(words, names)
}

const shortName = (words: Words, { name }: Member) => shortened(words, name.trim() || words.ui.team.unnamed, mostBytes)

/** A member's name as a list of members has it. */
export function memberName(words: Words, member: Member): string {
  const name = shortName(words, member)
  return member.isGuest ? words.ui.team.guest(name) : name
}

/**
 * A member's name as a choice, without the marks of Markdown: some clients render it in a choice and others show its marks.
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

/** Members by name, as the language sorts them. */
export function byName({ language }: Words, people: Roster): readonly Member[] {
  const { compare } = new Intl.Collator(language)
  return [...people.values()].sort((a, b) => compare(a.name, b.name))
}

type Manned = Pick<View, 'assessment' | 'people'>

/** The leads who are in the channel still: the others' part is free to take. */
export const leadsHere = ({ assessment: { team }, people }: Manned): readonly PersonId[] =>
  team ? leadsIn(team, people) : []

/** The observers who are in the channel. */
export const observersHere = ({ assessment: { team }, people }: Manned): readonly PersonId[] =>
  (team?.observers ?? []).filter((person) => people.has(person))

/** The owner of a function; undefined while it is free to take. */
export const ownerHere = ({ assessment: { team }, people }: Manned, code: FunctionCode): PersonId | undefined =>
  team && ownerOf(team, code, people)
