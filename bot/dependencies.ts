// The world that the dialogs work with, on this store and with these settings.

import { hash } from 'node:crypto'
import { type AssessmentId, type PersonId, parseAssessmentId, parsePersonId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Dependencies } from '../dialogs/dependencies/dependencies.ts'
import { refusedAttemptsIn } from '../dialogs/dependencies/refused-attempts.ts'
import type { Turn } from '../dialogs/turn.ts'
import { assessmentsIn, deletedIn } from '../store/collections/assessments.ts'
import { auditIn } from '../store/collections/audit.ts'
import { ballotsIn } from '../store/collections/ballots.ts'
import type { Channels } from '../store/collections/channels.ts'
import { dueIndexIn } from '../store/collections/due-index.ts'
import { historyIn } from '../store/collections/history.ts'
import { participationIn } from '../store/collections/participation.ts'
import { peopleIn } from '../store/collections/people.ts'
import { removalsIn } from '../store/collections/removals.ts'
import type { Unreadable } from '../store/documents/collection.ts'
import type { Store } from '../store/store.ts'
import type { Settings } from './settings/settings.ts'

type Parts = {
  readonly store: Store
  readonly channels: Channels
  readonly set: QuestionSet
  readonly settings: Pick<Settings, 'council' | 'appLink'>
  readonly members: Dependencies['members']
  /** Is told of each document that is skipped because it cannot be read. */
  readonly unreadable?: Unreadable
}

export function dependenciesIn({
  store,
  channels,
  set,
  settings,
  members,
  unreadable = () => {},
}: Parts): Dependencies {
  const { council, appLink } = settings
  const audit = auditIn(store)
  const people = peopleIn(store)
  const participation = participationIn(store, people)
  return {
    ...{ set, council, appLink, members, channels, idFor, formerOf },
    ...{ store, unreadable, people, participation },
    assessments: assessmentsIn(store, unreadable),
    deleted: deletedIn(store, unreadable),
    history: historyIn(store, unreadable),
    removals: removalsIn(store, unreadable),
    ballots: ballotsIn(store, unreadable),
    due: dueIndexIn(store),
    audit,
    refusedAttempt: refusedAttemptsIn({ audit, people, participation }),
  }
}

function idFor({ tenant, person, operation }: Turn): AssessmentId {
  return minted(parseAssessmentId(hash('sha256', JSON.stringify([tenant, person, operation])).slice(0, 32)))
}

/**
 * The id that stands for somebody who has gone: always the same for the same person, so that it is still seen which
 * answers came from one hand, and nothing that could be looked up in a directory.
 */
export function formerOf(tenant: string, person: PersonId): PersonId {
  return minted(parsePersonId(`former-${hash('sha256', JSON.stringify(['former', tenant, person])).slice(0, 32)}`))
}

function minted<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new Error('A hash is an id.')
  return id
}
