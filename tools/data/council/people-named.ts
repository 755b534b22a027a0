// Lists the people that a stored document names.

import { statementsIn } from '../../../assessment/answers/history-document.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { peopleInBallot, peopleNamedIn } from '../../../assessment/team/people-in.ts'
import { assessmentForm } from '../../../store/collections/assessments.ts'
import { auditForm } from '../../../store/collections/audit.ts'
import { ballotForm } from '../../../store/collections/ballots.ts'
import { historyForm } from '../../../store/collections/history/history.ts'
import { fromDocument } from '../../../store/documents/stored-form.ts'
import type { MovedKind } from './moved-files.ts'

/** Throws DocumentUnreadable for a document that this version of the bot cannot read. */
export function peopleNamed(kind: MovedKind, id: string, document: unknown): Iterable<PersonId> {
  switch (kind) {
    case 'assessment': {
      const assessment = fromDocument(kind, assessmentForm, document).value
      const entries = assessment.outbox ?? []
      return [...peopleNamedIn(assessment), ...entries.flatMap(({ by, person }) => [by, person].filter(isGiven))]
    }
    case 'ballot':
      return peopleInBallot(fromDocument(kind, ballotForm, document).value)
    case 'history': {
      const history = fromDocument(kind, historyForm, document).value
      return [
        ...statementsIn(history).flatMap(({ by, votes }) => [by, ...(Object.keys(votes?.by ?? {}) as PersonId[])]),
        ...history.submissions.map(({ by }) => by),
      ]
    }
    case 'audit': {
      const { entries } = fromDocument(kind, auditForm, document).value
      return entries.flatMap(({ by, person }) => [by, person].filter(isGiven))
    }
    case 'person':
      return [id as PersonId]
    case 'organisation':
    case 'due':
    case 'channel':
      return []
    default:
      return kind satisfies never
  }
}

const isGiven = (id: PersonId | undefined): id is PersonId => id !== undefined
