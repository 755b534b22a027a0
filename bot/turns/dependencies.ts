// Makes the dependencies of the dialogs for a store and settings.

import { hash, randomUUID } from 'node:crypto'
import { type SubmissionRule, usualSubmissionRule } from '../../assessment/answers/submission-share.ts'
import { type AssessmentId, parseAssessmentId } from '../../assessment/ids.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { refusedAttemptsIn } from '../../dialogs/dependencies/refused-attempts.ts'
import type { Turn } from '../../dialogs/turn.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import { publicationsIn } from '../../store/benchmark/publications.ts'
import { assessmentsIn, deletedIn } from '../../store/collections/assessments.ts'
import { auditIn } from '../../store/collections/audit.ts'
import { ballotsIn } from '../../store/collections/ballots.ts'
import type { Channels } from '../../store/collections/channels.ts'
import { perceptionsIn } from '../../store/collections/counted/perceptions.ts'
import { teamVotesIn } from '../../store/collections/counted/team-votes.ts'
import { displaysIn } from '../../store/collections/displays.ts'
import { dueIndexIn } from '../../store/collections/due-index.ts'
import { erasuresIn } from '../../store/collections/erasing/erasures.ts'
import { participationIn } from '../../store/collections/erasing/participation.ts'
import { pseudonymsIn } from '../../store/collections/erasing/pseudonyms.ts'
import { removalsIn } from '../../store/collections/erasing/removals.ts'
import { filesIn } from '../../store/collections/files.ts'
import { historyIn } from '../../store/collections/history/history.ts'
import { organisationsIn } from '../../store/collections/organisations.ts'
import { peopleIn } from '../../store/collections/people.ts'
import type { Store } from '../../store/store.ts'
import { publicationFor } from '../benchmark/publication-for.ts'
import { standsElsewhere } from '../displays/stands-elsewhere.ts'
import { version } from '../process/version.ts'
import type { Settings } from '../settings/settings.ts'

type Parts = {
  readonly store: Store
  readonly channels: Channels
  readonly sets: QuestionSets
  readonly settings: Pick<Settings, 'council' | 'appLink' | 'sendsFiles'>
  readonly members: Dependencies['members']
  readonly picture: Dependencies['picture']
  /** The publication in BENCHMARK_FILE. */
  readonly benchmark?: Publication
  /** By default the usual rule. */
  readonly submission?: SubmissionRule
}

/** Throws StoreUnavailable if the secret of the pseudonyms cannot be read. */
export async function dependenciesIn({
  store,
  channels,
  sets,
  settings,
  members,
  picture,
  benchmark,
  submission = usualSubmissionRule,
}: Parts): Promise<Dependencies> {
  const { council, appLink, sendsFiles } = settings
  const audit = auditIn(store)
  const people = peopleIn(store)
  const participation = participationIn(store, people)
  const formerOf = await pseudonymsIn(store)
  return {
    ...{ sets, council, appLink, sendsFiles, members, picture, submission, channels, idFor, formerOf },
    newId: randomUUID,
    benchmarkFor: publicationFor(publicationsIn(store), benchmark),
    ...{ store, people, participation, version },
    assessments: assessmentsIn(store),
    deleted: deletedIn(store),
    files: filesIn(store),
    history: historyIn(store),
    organisations: organisationsIn(store),
    perceptions: perceptionsIn(store),
    teamVotes: teamVotesIn(store),
    removals: removalsIn(store),
    ballots: ballotsIn(store),
    standsElsewhere: standsElsewhere(displaysIn(store)),
    due: dueIndexIn(store),
    audit,
    refusedAttempt: refusedAttemptsIn({ audit, people, participation }),
    noteErasure: erasuresIn(store, formerOf),
  }
}

function idFor({ tenant, person, operation }: Turn): AssessmentId {
  return minted(parseAssessmentId(hash('sha256', JSON.stringify([tenant, person, operation])).slice(0, 32)))
}

function minted<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new Error('A hash is an id.')
  return id
}
