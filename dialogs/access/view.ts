// Makes the `View` of an assessment, which its cards are drawn from, and chooses the language.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import { councilOf } from '../../assessment/settings.ts'
import { askedSet } from '../../assessment/team/asked-set.ts'
import { sharedLanguage } from '../../assessment/team/channel-language.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { newerVersion } from '../../assessment/versions/planned-move.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { languages, type Words, wordsFor } from '../../cards/parts/words.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** The words of a card without an assessment. */
export const wordsOf = (turn: Turn, deps: Dependencies, council: Council = deps.council): Words =>
  wordsFor(deps.sets.newest, localeHere(turn), council)

/**
 * Whether everybody reads the reply: it is for all readers after a typed message in a channel, for one person after a
 * press.
 */
const isReadByAll = ({ place, input }: Turn) => place.type === 'shared' && input.type === 'typed'

/**
 * The person's language. For typed words in a channel it is the language that a lead has set there, if there is one.
 * For a press on a shared card it is the language that they chose for the card.
 */
function localeHere(turn: Turn): string | undefined {
  if (isReadByAll(turn)) return turn.channelLanguage ?? turn.locale
  return turnedTo(turn) ?? turn.locale
}

/** The language that this person switched a shared card to, if the bot has it. */
export function turnedTo({ place, input }: Turn): string | undefined {
  if (place.type !== 'shared' || input.type !== 'pressed') return undefined
  return languages.find((language) => language === input.cardLanguage)
}

/** The data that cards about this assessment are drawn from. */
export function viewOf(turn: Turn, deps: Dependencies, assessment: Assessment, people: Roster): View {
  const view = viewIn(localeHere(turn), deps, assessment, people, turn.place.type)
  return isReadByAll(turn) ? view : { ...view, viewer: turn.person }
}

/**
 * The view for a shared message, in the language of the channel's shared cards. `recipientView` turns it into the view
 * for a message to one person.
 */
export const teamViewOf = (deps: Dependencies, assessment: Assessment, people: Roster, place: View['place']): View =>
  viewIn(sharedLanguage(assessment.team), deps, assessment, people, place)

/** The view in this language, without a viewer. */
function viewIn(
  language: string | undefined,
  deps: Dependencies,
  assessment: Assessment,
  people: Roster,
  place: View['place'],
): View {
  const set = setOf(deps.sets, assessment)
  const council = councilOf(assessment, deps.council)
  return {
    words: wordsFor(set, language, council),
    set: askedSet(set, assessment),
    find: deps.sets.find,
    newer: newerVersion(deps.sets, assessment)?.version,
    assessment,
    council,
    place,
    people,
  }
}

export const noMembers: Roster = new Map()
