// Finds everything that a store holds about one person.

import { type Assessment, isTheirs } from '../../../assessment/assessment.ts'
import { reopenEntry } from '../../../assessment/audit/changes.ts'
import type { AuditEntry } from '../../../assessment/audit/entry.ts'
import type { CountedView } from '../../../assessment/organisation/perception.ts'
import type { PersonFiles } from '../../../assessment/people/file-offer.ts'
import type { PersonRecord } from '../../../assessment/people/person.ts'
import { standsIn } from '../../../assessment/people/pseudonymise.ts'
import { assessmentsIn, deletedIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { ballotsIn } from '../../../store/collections/ballots.ts'
import { type Channel, channelsIn } from '../../../store/collections/channels.ts'
import { perceptionsIn } from '../../../store/collections/counted/perceptions.ts'
import { unknownKind } from '../../../store/collections/erasing/erase-document.ts'
import { filesIn } from '../../../store/collections/files.ts'
import { type History, historyIn } from '../../../store/collections/history/history.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import type { Store } from '../../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { type BallotTraces, ballotTracesOf, type FiledTraces, filedTracesOf, type Traces, tracesOf } from './traces.ts'

export type Held = {
  /** The person's own record, or null. */
  readonly record: PersonRecord | null
  /** The files that were offered to them in the last day, or null. */
  readonly files: PersonFiles | null
  /** Their personal views in full: with answers, notes and history. */
  readonly assessments: readonly Assessment[]
  /** Their traces in assessments that also belong to others. */
  readonly elsewhere: readonly Traces[]
  readonly ballots: readonly BallotTraces[]
  /** The entries of the audit trail that name them. */
  readonly audit: readonly AuditEntry[]
  /** Their earlier statements and submissions in history documents. */
  readonly history: readonly FiledTraces[]
  /** Their personal views that are counted together with colleagues' views: the record, and the view. */
  readonly counted: readonly (CountedView & { readonly record: string })[]
  /** The chats of two people, whose ids Teams makes from both people's ids. Such an id cannot be changed. */
  readonly chats: readonly string[]
  /** Unreadable documents of the tenant. */
  readonly unreadable: readonly Failed[]
}

/** Reads every document of the tenant. Throws StoreUnavailable if the store fails. */
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
  const counted: (CountedView & { record: string })[] = []
  // An entry may still be in a channel's outbox although the trail already has it.
  const add = (entries: readonly AuditEntry[]) => {
    const isNew = (entry: AuditEntry) => standsIn(entry, person) && !audit.some(({ id }) => id === entry.id)
    audit.push(...entries.filter(isNew))
  }
  let record: PersonRecord | null = null
  let files: PersonFiles | null = null

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
      case 'perception': {
        const own = (await perceptionsIn(store).read(tenant, id))?.views[person]
        if (own) counted.push({ record: id, ...own })
        return
      }
      case 'person':
        if (id === person) record = (await people.read(tenant, id)) ?? null
        return
      case 'files':
        if (id === person) files = (await filesIn(store).read(tenant, id)) ?? null
        return
      case 'channel':
        // The rest of the record names nobody, except perhaps the chat's own id.
        add(entriesIn(await channels.read(tenant, id)))
        if (id.includes(person)) chats.push(id)
        return
      case 'audit':
        add((await trail.read(tenant, id))?.entries ?? [])
        return
      case 'display':
      case 'due':
      case 'organisation':
      case 'votes':
      case 'removal':
      case 'backfill':
      case 'erasure':
      case 'retention':
      case 'secret':
      case 'publication':
      case 'hub':
        // These contain no id of a person: a message's address, a due day, a council's name, counts of votes, a
        // pseudonym, a day of notice, a secret, figures of a benchmark.
        return
      default:
        throw unknownKind(kind)
    }
  })
  return {
    record,
    files,
    assessments: owned,
    elsewhere,
    ballots: voted,
    audit,
    history: filed,
    counted,
    chats,
    unreadable,
  }
}

/** The entries in a channel's outbox, and a decision to reopen as the entry that it makes. */
function entriesIn(channel: Channel | undefined): readonly AuditEntry[] {
  const { reopening, outbox = [] } = channel ?? {}
  return reopening ? [...outbox, reopenEntry(reopening.assessment, reopening)] : outbox
}

/** Whether nothing was found under the person's id. */
export const isNothing = ({
  record,
  files,
  assessments,
  elsewhere,
  ballots,
  audit,
  history,
  counted,
  chats,
}: Omit<Held, 'unreadable'>): boolean =>
  !record &&
  !files &&
  [assessments, elsewhere, ballots, audit, history, counted, chats].every(({ length }) => length === 0)

/** Whether nothing remains that can be erased. */
export const isErased = (held: Held): boolean => isNothing({ ...held, chats: [] })

async function filedIn(history: History, { tenant, person }: Who, id: string): Promise<FiledTraces | undefined> {
  const document = await history.read(tenant, id)
  return document && standsIn(document, person) ? filedTracesOf(document, person) : undefined
}
