// Whether the question that a person is at is the newest thing they were shown.

import type { Assessment, Stamp } from '../assessment.ts'
import type { PersonId, QuestionId } from '../ids.ts'

/**
 * Whether a typed answer can only mean the question that the person is at. A new personal view shows its first question
 * before there is a place; a council return shows none before that. At a place without a question none was shown.
 */
export function isOnScreen({ places, team }: Assessment, person: PersonId): boolean {
  const place = places[person]
  return place ? place.question !== undefined && !place.away : team === undefined
}

/**
 * The assessment after a reply that shows something else. Going to a question again ends it: see `moveTo`.
 *
 * @param here the question that the person is at
 */
export function lookedAway(assessment: Assessment, here: QuestionId, stamp: Stamp): Assessment {
  const { places } = assessment
  const { by, at, operation } = stamp
  const place = places[by] ?? { question: here, at, operation }
  return place.away ? assessment : { ...assessment, places: { ...places, [by]: { ...place, away: true } } }
}

/** Whether a typed answer might as well mean this assessment, though another one was used after it. */
export function mayBeMeant({ places, team }: Assessment, person: PersonId): boolean {
  const place = places[person]
  return place ? !place.passed : team === undefined
}

/**
 * The assessment after the person chose another of their open ones. It was used no later for that.
 *
 * @param here the question that the person is at
 */
export function ruledOut(assessment: Assessment, here: QuestionId, stamp: Stamp): Assessment {
  const { places, startedAt } = assessment
  const { by, operation } = stamp
  const place = places[by] ?? { question: here, at: startedAt, operation }
  return place.passed ? assessment : { ...assessment, places: { ...places, [by]: { ...place, passed: true } } }
}
