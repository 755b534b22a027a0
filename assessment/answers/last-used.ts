// Computes the time at which an assessment was last used.

import type { Assessment } from '../assessment.ts'

/**
 * The latest moment (ISO 8601, UTC) at which a person started the assessment, answered, moved, submitted it, checked it
 * or received a part of it.
 */
export function lastUsedAt({ startedAt, submittedAt, answers, places, submissions, team }: Assessment): string {
  const moments = [
    startedAt,
    submittedAt ?? '',
    ...Object.values(answers).map(({ at }) => at),
    ...Object.values(places).map(({ at }) => at),
    ...submissions.map(({ at }) => at),
    ...Object.values(team?.owners ?? {}).map(({ at }) => at),
    ...(team?.spotChecks ?? []).flatMap(({ at, ended }) => [at, ...(ended ? [ended.at] : [])]),
  ]
  return moments.reduce((latest, moment) => (moment > latest ? moment : latest))
}
