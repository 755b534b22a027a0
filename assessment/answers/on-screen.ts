// Whether the question that a person is at is the newest thing they were shown.

import type { Assessment } from '../assessment.ts'
import type { PersonId } from '../ids.ts'

/** Whether a typed answer can only mean the question that the person is at. False before any question was shown. */
export function isOnScreen({ places }: Assessment, person: PersonId): boolean {
  const place = places[person]
  return place !== undefined && !place.away
}

/** The same assessment after a reply that shows something else. Going to a question again ends it: see `moveTo`. */
export function lookedAway(assessment: Assessment, person: PersonId): Assessment {
  const place = assessment.places[person]
  if (!place || place.away) return assessment
  return { ...assessment, places: { ...assessment.places, [person]: { ...place, away: true } } }
}
