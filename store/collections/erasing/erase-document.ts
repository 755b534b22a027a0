// Erases one person from one document: the one place that knows what erasure means for each kind.

import { isTheirs } from '../../../assessment/assessment.ts'
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
import { type Audit, type AuditChunk, auditIn } from '../audit.ts'
import { pseudonymiseChunk } from '../audit-trail.ts'
import { type Ballots, ballotsIn } from '../ballots.ts'
import { type Channels, channelsIn, pseudonymiseChannel } from '../channels.ts'
import { type Perceptions, perceptionsIn } from '../counted/perceptions.ts'
import { type History, historyIn } from '../history/history.ts'

/** `removed`: it was theirs alone. `renamed`: it stays, with the pseudonym for their id. */
export type Erasure = 'removed' | 'renamed' | 'untouched'

export type Erasable = {
  readonly assessments: Assessments
  readonly deleted: Assessments
  readonly history: History
  readonly ballots: Ballots
  readonly channels: Channels
  readonly audit: Audit
  readonly perceptions: Perceptions
}

/** The collections of a store that may name a person, but for the people's own records. */
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

/**
 * Erases the person from the document under `key`; `instead` is their pseudonym. `isKept` names documents to leave alone.
 * Their own record (kind `person`) is left to the caller, which removes it last: an erasure that was cut short can then
 * be repeated. Throws when the document cannot be read, and for a kind that only a newer version of the bot knows.
 */
export function eraseDocument(
  { assessments, deleted, history, ballots, channels, audit, perceptions }: Erasable,
  { tenant, kind, id }: Key,
  person: PersonId,
  instead: PersonId,
  isKept: (value: unknown) => boolean = () => false,
): Promise<Erasure> {
  const erase = <Value>(collection: Collection<Value>, change: (value: Value) => Value | undefined) =>
    collection.change<Step<Value, Erasure>>(tenant, id, (current) => {
      if (current === undefined || !standsIn(current, person) || isKept(current)) {
        return { type: 'unchanged', result: 'untouched' }
      }
      const value = change(current)
      return value === undefined ? { type: 'remove', result: 'removed' } : { type: 'save', value, result: 'renamed' }
    })
  /** The history of a personal view, or of nothing that is still there, is removed. */
  async function eraseHistory(): Promise<Erasure> {
    const document = await history.read(tenant, id)
    if (!document || !standsIn(document, person)) return 'untouched'
    const its =
      (await assessments.read(tenant, document.assessment)) ?? (await deleted.read(tenant, document.assessment))
    return erase(history, (found) => (its?.team ? pseudonymiseHistory(found, person, instead) : undefined))
  }

  switch (kind) {
    case 'assessment':
    case 'deleted':
      return erase(kind === 'deleted' ? deleted : assessments, (found) =>
        isTheirs(found, person) ? undefined : pseudonymise(found, person, instead),
      )
    case 'history':
      return eraseHistory()
    case 'ballot':
      return erase(ballots, (found) => pseudonymiseBallot(found, person, instead))
    case 'channel':
      return erase(channels, (channel) => pseudonymiseChannel(channel, person, instead))
    case 'perception':
      return erase(perceptions, (found) => withoutView(found, person))
    case 'audit':
      return audit.change<Step<AuditChunk, Erasure>>(tenant, id, (chunk) => {
        const value = chunk && pseudonymiseChunk(chunk, person, instead)
        return value === undefined || value === chunk
          ? { type: 'unchanged', result: 'untouched' }
          : { type: 'save', value, result: 'renamed' }
      })
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
      return Promise.resolve('untouched')
    default:
      throw unknownKind(kind)
  }
}

/** The error for a document of a kind that only a newer version of the bot knows. */
export const unknownKind = (kind: never): Error =>
  new Error(`This version of the bot knows no document of the kind ${kind}: run the version that wrote it.`)
