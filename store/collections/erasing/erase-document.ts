// Erases one person from one document. All erasure rules, by kind of document, are here.

import type { HistoryDocument } from '../../../assessment/answers/history-document.ts'
import { type Assessment, isTheirs } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { withoutView } from '../../../assessment/organisation/perception.ts'
import {
  pseudonymise,
  pseudonymiseBallot,
  pseudonymiseHistory,
  standsIn,
} from '../../../assessment/people/pseudonymise.ts'
import type { Step } from '../../documents/change.ts'
import type { Collection } from '../../documents/collection.ts'
import type { Key, Store } from '../../store.ts'
import { type Assessments, assessmentsIn, deletedIn } from '../assessments.ts'
import { type Audit, auditIn } from '../audit.ts'
import { pseudonymiseChunk } from '../audit-trail.ts'
import { type Ballots, ballotsIn } from '../ballots.ts'
import { type Channels, channelsIn, pseudonymiseChannel } from '../channels.ts'
import { type Perceptions, perceptionsIn } from '../counted/perceptions.ts'
import { type History, historyIn } from '../history/history.ts'

/**
 * `removed`: the document was only theirs. `renamed`: it stays, with a pseudonym for their id. `kept`: they changed it
 * after `since`.
 */
export type Erasure = 'removed' | 'renamed' | 'untouched' | 'kept'

/** The person to erase, and their pseudonym. */
export type Erased = { readonly person: PersonId; readonly instead: PersonId }

export type Erasable = {
  readonly assessments: Assessments
  readonly deleted: Assessments
  readonly history: History
  readonly ballots: Ballots
  readonly channels: Channels
  readonly audit: Audit
  readonly perceptions: Perceptions
}

/** The collections of a store that may name a person, except the people's own records. */
export function erasableIn(store: Store): Erasable {
  return {
    assessments: assessmentsIn(store),
    deleted: deletedIn(store),
    history: historyIn(store),
    ballots: ballotsIn(store),
    channels: channelsIn(store),
    audit: auditIn(store),
    perceptions: perceptionsIn(store),
  }
}

/** The kinds of documents that name people, except the people's own records. */
export type ErasableKind = 'assessment' | 'deleted' | 'history' | 'ballot' | 'channel' | 'perception' | 'audit'

/** How an erasure treats one kind of document. */
type Erasing = {
  /** Whether the document contains the person's id. */
  names(tenant: string, id: string, person: PersonId): Promise<boolean>
  /** @param since ISO 8601, UTC: a document that the person changed later is kept */
  erase(tenant: string, id: string, erased: Erased, since?: string): Promise<Erasure>
}

type Rule<Value> = {
  readonly collection: Collection<Value>
  /** Whether the person changed the document after this time. Absent if only others write it. */
  readonly changedSince?: (value: Value, person: PersonId, since: string) => boolean
  /** The document without the person: the same one if it does not name them, `undefined` if it was only theirs. */
  readonly without: (value: Value, erased: Erased) => Value | undefined
}

const erasing = <Value>({ collection, changedSince, without }: Rule<Value>): Erasing => ({
  async names(tenant, id, person) {
    const found = await collection.read(tenant, id)
    return found !== undefined && standsIn(found, person)
  },
  erase: (tenant, id, erased, since) =>
    collection.change<Step<Value, Erasure>>(tenant, id, (current) => {
      const value = current && without(current, erased)
      if (current === undefined || value === current) return { type: 'unchanged', result: 'untouched' }
      if (since && changedSince?.(current, erased.person, since)) return { type: 'unchanged', result: 'kept' }
      return value === undefined ? { type: 'remove', result: 'removed' } : { type: 'save', value, result: 'renamed' }
    }),
})

/** Changes only a document that names the person. */
const ifNamed =
  <Value>(without: Rule<Value>['without']): Rule<Value>['without'] =>
  (value, erased) =>
    standsIn(value, erased.person) ? without(value, erased) : value

/** The rules of erasure for each kind of document. */
function erasures(collections: Erasable): Readonly<Record<ErasableKind, Erasing>> {
  const { assessments, deleted, history, ballots, channels, audit, perceptions } = collections
  const ofAssessment: Omit<Rule<Assessment>, 'collection'> = {
    changedSince: tookSince,
    without: ifNamed((found, { person, instead }) =>
      isTheirs(found, person) ? undefined : pseudonymise(found, person, instead),
    ),
  }
  const ofHistory = (isTeams: boolean) =>
    erasing<HistoryDocument>({
      collection: history,
      without: ifNamed((found, { person, instead }) =>
        isTeams ? pseudonymiseHistory(found, person, instead) : undefined,
      ),
    })
  return {
    assessment: erasing({ collection: assessments, ...ofAssessment }),
    deleted: erasing({ collection: deleted, ...ofAssessment }),
    history: {
      ...ofHistory(false),
      /** Removes the history of a personal view, or of an assessment that no longer exists. */
      async erase(tenant, id, erased) {
        const its = (await history.read(tenant, id))?.assessment
        const found = its && ((await assessments.read(tenant, its)) ?? (await deleted.read(tenant, its)))
        return ofHistory(found?.team !== undefined).erase(tenant, id, erased)
      },
    },
    ballot: erasing({
      collection: ballots,
      changedSince: ({ votes }, person, since) => isSince(votes[person]?.at(-1), since),
      without: ifNamed((ballot, { person, instead }) => pseudonymiseBallot(ballot, person, instead)),
    }),
    channel: erasing({
      collection: channels,
      changedSince: ({ reopening }, person, since) => reopening?.by === person && isSince(reopening, since),
      without: ifNamed((channel, { person, instead }) => pseudonymiseChannel(channel, person, instead)),
    }),
    perception: erasing({ collection: perceptions, without: (found, { person }) => withoutView(found, person) }),
    audit: erasing({
      collection: audit,
      without: (chunk, { person, instead }) => pseudonymiseChunk(chunk, person, instead),
    }),
  }
}

const isSince = (done: { readonly at: string } | undefined, since: string): boolean =>
  done !== undefined && done.at > since

function tookSince({ team, places }: Assessment, person: PersonId, since: string): boolean {
  const taken = Object.values(team?.owners ?? {}).filter((owner) => owner.person === person)
  return [...taken, places[person]].some((done) => isSince(done, since))
}

/** Whether the document contains the person's id. Throws if the document cannot be read. */
export const isNamedIn = (
  collections: Erasable,
  { tenant, kind, id }: Key & { readonly kind: ErasableKind },
  person: PersonId,
): Promise<boolean> => erasures(collections)[kind].names(tenant, id, person)

/**
 * Erases the person from the document under `key`. Leaves their own record (kind `person`) to the caller, which removes
 * it last, so that an interrupted erasure can be repeated. Throws if the document cannot be read, or if only a newer
 * version of the bot knows its kind.
 *
 * @param since ISO 8601, UTC: a document that the person changed later is kept
 */
export async function eraseDocument(
  collections: Erasable,
  { tenant, kind, id }: Key,
  erased: Erased,
  since?: string,
): Promise<Erasure> {
  switch (kind) {
    case 'assessment':
    case 'deleted':
    case 'history':
    case 'ballot':
    case 'channel':
    case 'perception':
    case 'audit':
      return erasures(collections)[kind].erase(tenant, id, erased, since)
    case 'person':
    case 'display':
    case 'due':
    case 'files':
    case 'organisation':
    case 'votes':
    case 'removal':
    case 'backfill':
    case 'erasure':
    case 'retention':
    case 'secret':
    case 'publication':
    case 'hub':
      return 'untouched'
    default:
      throw unknownKind(kind)
  }
}

/** The error for a document of a kind that only a newer version of the bot knows. */
export const unknownKind = (kind: never): Error =>
  new Error(`This version of the bot knows no document of the kind ${kind}: run the version that wrote it.`)
