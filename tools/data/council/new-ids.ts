// Reads the new ids of people and places that an administrator gives.

import type { PersonId } from '../../../assessment/ids.ts'
import { Stop } from '../../command/stop.ts'
import type { Manifest } from './moved-files.ts'

/** The new id of each pseudonym. The first line may be a heading. Throws Stop for any other invalid line. */
export function newIdsIn(text: string, parse: (id: string) => PersonId | undefined): ReadonlyMap<string, string> {
  const people = new Map<string, string>()
  for (const [nth, line] of text.split(/\r?\n/).entries()) {
    const [former = '', id = '', ...more] = line.split(',').map((cell) => cell.trim())
    if (line.trim() === '' || (nth === 0 && former === 'pseudonym')) continue
    const person = parse(id)
    if (!former.startsWith('former-') || !person || more.length > 0) {
      throw new Stop(`Line ${nth + 1} of the people must be "pseudonym,new id".`)
    }
    if (people.has(former)) throw new Stop(`Line ${nth + 1} of the people gives ${former} a second id.`)
    people.set(former, person)
  }
  if (new Set(people.values()).size < people.size) throw new Stop('The people give one new id to two pseudonyms.')
  return people
}

/** A place and its conversation's id, from `place-1=LINK`. Throws Stop for an unknown place or an invalid link. */
export function conversationIn(text: string, { places }: Manifest): readonly [string, string] {
  const [, place = '', link = ''] = /^([^=]+)=(.+)$/s.exec(text.trim()) ?? []
  if (!places.some((known) => known.place === place)) {
    throw new Stop(
      `${place || text} is no place of this export: it has ${places.map((each) => each.place).join(', ')}.`,
    )
  }
  const id = /19:[^/?\s]+@thread\.(?:tacv2|skype|v2)/.exec(decoded(link))?.[0]
  if (!id) throw new Stop(`${link} leads to no channel or chat: copy the link of the channel in Teams.`)
  return [place, id]
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}
