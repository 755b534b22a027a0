// Keeps the name of a council return's channel or chat, for its cards in personal chats.

import type { Assessment } from '../../assessment/assessment.ts'
import { longest } from '../../assessment/limits.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { Place } from '../turn.ts'

/** The name of this place, cut to the limit of a record; empty if Teams did not send it. */
export function placeNameOf(place: Place): { readonly place?: string } {
  const name =
    place.type === 'shared'
      ? readableName(place.name ?? '')
          .slice(0, longest.place)
          .trim()
      : ''
  return name === '' ? {} : { place: name }
}

/** Updates the name of the return's channel or chat. Returns `assessment` itself if the name is unchanged. */
export function withPlaceName(place: Place, assessment: Assessment): Assessment {
  const { team } = assessment
  const named = placeNameOf(place)
  const isHere = place.type === 'shared' && place.conversation === team?.conversation
  return team && isHere && named.place !== undefined && named.place !== team.place
    ? { ...assessment, team: { ...team, ...named } }
    : assessment
}
