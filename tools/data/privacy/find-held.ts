// Finds everything that a store holds about one person.

import { type Assessment, isTheirs } from '../../../assessment/assessment.ts'
import type { AuditEntry } from '../../../assessment/audit/entry.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import type { PersonRecord } from '../../../assessment/person.ts'
import { standsIn } from '../../../assessment/pseudonymise.ts'
import { assessmentsIn, deletedIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { ballotsIn } from '../../../store/collections/ballots.ts'
import { type Channel, channelsIn } from '../../../store/collections/channels.ts'
import { unknownKind } from '../../../store/collections/erase-document.ts'
import { type History, historyIn } from '../../../store/collections/history.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import type { Store } from '../../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { type BallotTraces, ballotTracesOf, type FiledTraces, filedTracesOf, type Traces, tracesOf } from './traces.ts'

export type Held = {
  /** The person's own record, or null. */
  readonly record: PersonRecord | null
  /** Their personal views, whole: with answers, notes and history. */
  readonly assessments: readonly Assessment[]
  /** What they did in assessments that are not theirs alone. */
  readonly elsewhere: readonly Traces[]
  readonly ballots: readonly BallotTraces[]
  /** The entries of the audit trail that name them. */
  readonly audit: readonly AuditEntry[]
  /** What they said and submitted long ago, as history documents hold it. */
  readonly history: readonly FiledTraces[]
  /** The returns that they decided last to reopen. */
  readonly reopened: readonly Reopened[]
  /** The chats of two people whose ids Teams made of both of theirs. Such an id cannot be changed. */
  readonly chats: readonly string[]
  /** Documents of the tenant that could not be read. */
  readonly unreadable: readonly Failed[]
}

/** Reads every document of the tenant. Throws StoreUnavailable when the store does not answer. */
export async function findHeld(store: Store, who: Who): Promise<Held> {
  const { tenant, person } = who
  const [assessments, deleted, ballots, people] = [
    assessmentsIn(store),
    deletedIn(store),
    ballotsIn(store),
    peopleIn(store),
  ]
  const [history, channels] = [historyIn(store), channelsIn(store)]
  const owned: Assessment[] = []
  const elsewhere: Traces[] = []
  const voted: BallotTraces[] = []
  const audit: AuditEntry[] = []
  const trail = auditIn(store)
  const chats: string[] = []
  const filed: FiledTraces[] = []
  const reopened: Reopened[] = []
  let record: PersonRecord | null = null

  async function inChannel(id: string): Promise<void> {
    const channel = await channels.read(tenant, id)
    reopened.push(...reopenedIn(channel, person))
    audit.push(...entriesAbout(channel?.outbox, person))
  }

  const unreadable = await eachDocument(store, who, async ({ kind, id }) => {
    switch (kind) {
      case 'assessment':
      case 'deleted': {
        const assessment = await (kind === 'deleted' ? deleted : assessments).read(tenant, id)
        const traces = assessment && tracesOf(assessment, person)
        if (assessment && isTheirs(assessment, person)) owned.push(assessment)
        else if (traces) elsewhere.push(traces)
        return
      }
      case 'ballot': {
        const ballot = await ballots.read(tenant, id)
        const traces = ballot && ballotTracesOf(id, ballot, person)
        if (traces) voted.push(traces)
        return
      }
      case 'history': {
        const traces = await filedIn(history, who, id)
        if (traces) filed.push(traces)
        return
      }
      case 'person':
        if (id === person) record = (await people.read(tenant, id)) ?? null
        return
      case 'channel':
        if (id.includes(person)) chats.push(id)
        await inChannel(id)
        return
      case 'audit':
        audit.push(...entriesAbout((await trail.read(tenant, id))?.entries, person))
        return
      case 'display':
      case 'due':
      case 'removal':
      case 'backfill':
        // They name no person, and lie in a partition of their own.
        return
      default:
        throw unknownKind(kind)
    }
  })
  return { record, assessments: owned, elsewhere, ballots: voted, audit, history: filed, reopened, chats, unreadable }
}

/** Whether anything at all was found under the person's id. */
export const isNothing = ({
  record,
  assessments,
  elsewhere,
  ballots,
  audit,
  history,
  reopened,
  chats,
}: Omit<Held, 'unreadable'>): boolean =>
  !record && [assessments, elsewhere, ballots, audit, history, reopened, chats].every(({ length }) => length === 0)

/** Whether nothing was found that can be erased. */
export const isErased = (held: Held): boolean => isNothing({ ...held, chats: [] })

/** A decision to reopen a return, which the channel's record keeps. */
type Reopened = { readonly assessment: string; readonly at: string }

const reopenedIn = (channel: Channel | undefined, person: PersonId): readonly Reopened[] =>
  channel?.reopening?.by === person ? [{ assessment: channel.reopening.assessment, at: channel.reopening.at }] : []

const entriesAbout = (entries: readonly AuditEntry[] | undefined, person: PersonId): readonly AuditEntry[] =>
  entries?.filter((entry) => standsIn(entry, person)) ?? []

async function filedIn(history: History, { tenant, person }: Who, id: string): Promise<FiledTraces | undefined> {
  const document = await history.read(tenant, id)
  return document && standsIn(document, person) ? filedTracesOf(document, person) : undefined
}
