// Where a person's id stands in an assessment, and the same assessment without it.

import type { Answer, Statement } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonId, QuestionId } from '../../assessment/ids.ts'

/** What one person did in an assessment; nothing that anybody else said. */
export type Traces = {
  readonly assessment: string
  readonly standing: Assessment['standing']
  readonly owner: boolean
  /** What the person said of each question, the oldest first; whether the last of it still stands is not told. */
  readonly statements: readonly (Statement & { readonly question: string })[]
  readonly place?: { readonly question: QuestionId; readonly at: string }
  /** When the person finished it, as ISO 8601, UTC. */
  readonly finished: readonly string[]
}

/** What stands there under this id; undefined where nothing does. */
export function tracesOf(assessment: Assessment, person: PersonId): Traces | undefined {
  const { id, standing, answers, places, submissions } = assessment
  const owner = assessment.owner === person
  const statements = Object.entries(answers).flatMap(([question, { earlier, revision, ...standing }]) =>
    [...earlier, standing].filter(({ by }) => by === person).map((said) => ({ question, ...said })),
  )
  const place = places[person]
  const finished = submissions.filter(({ by }) => by === person).map(({ at }) => at)
  if (!owner && statements.length === 0 && !place && finished.length === 0) return undefined
  return { assessment: id, standing, owner, statements, ...(place && { place }), finished }
}

/** The assessment with every answer and figure as it was, and another id wherever this one stood. */
export function withoutPerson(assessment: Assessment, person: PersonId, instead: PersonId): Assessment {
  const renamed = (id: PersonId) => (id === person ? instead : id)
  const said = <Said extends Statement>(statement: Said): Said => ({ ...statement, by: renamed(statement.by) })
  const answer = (standing: Answer): Answer => ({ ...said(standing), earlier: standing.earlier.map(said) })
  // Where somebody was is of no use once they are gone.
  const { [person]: _left, ...places } = assessment.places
  return {
    ...assessment,
    owner: renamed(assessment.owner),
    answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, standing]) => [id, answer(standing)])),
    places,
    submissions: assessment.submissions.map((submission) => ({ ...submission, by: renamed(submission.by) })),
  }
}
