// Tracks whether the newest reply to a person still shows their current question.

import type { Assessment, Stamp } from '../assessment.ts'
import type { PersonId, QuestionId } from '../ids.ts'

/**
 * Whether a typed answer can only mean the person's current question. Without a stored cursor, a personal view shows
 * its first question and a council return shows none. A cursor without a question means that no question was shown.
 */
export function isOnScreen({ places, team }: Assessment, person: PersonId): boolean {
  const place = places[person]
  return place ? place.question !== undefined && !place.away : team === undefined
}

/**
 * Marks that the newest reply shows something else. `moveTo` removes the mark.
 *
 * @param here the person's current question
 */
export function lookedAway(assessment: Assessment, here: QuestionId, stamp: Stamp): Assessment {
  const { places } = assessment
  const { by, at, operation } = stamp
  const place = places[by] ?? { question: here, at, operation }
  return place.away ? assessment : { ...assessment, places: { ...places, [by]: { ...place, away: true } } }
}

/** Whether a typed answer may mean this assessment although the person has used another one since. */
export function mayBeMeant({ places, team }: Assessment, person: PersonId): boolean {
  const place = places[person]
  return place ? !place.passed : team === undefined
}

/**
 * Notes that the person chose another of their open assessments. This does not update the time of last use.
 *
 * @param here the person's current question
 */
export function ruledOut(assessment: Assessment, here: QuestionId, stamp: Stamp): Assessment {
  const { places, startedAt } = assessment
  const { by, operation } = stamp
  const place = places[by] ?? { question: here, at: startedAt, operation }
  return place.passed ? assessment : { ...assessment, places: { ...places, [by]: { ...place, passed: true } } }
}
