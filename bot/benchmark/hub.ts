// A bot as a benchmark hub: publishes the figures of its own councils and of the received returns on fixed days, in the
// background.

import { randomBytes, randomUUID } from 'node:crypto'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { addMonths } from '../../lib/calendar.ts'
import type { OneThread } from '../../lib/one-thread.ts'
import type { WallTiming } from '../../lib/timing.ts'
import type { CouncilFigures } from '../../scoring/benchmark/council-figures.ts'
import { monthsCounted } from '../../scoring/benchmark/publish.ts'
import {
  type HubRecord,
  type HubRecords,
  hubId,
  publishedId,
  receivedPrefix,
  releaseLease,
  takeLease,
} from '../../store/benchmark/hub-records.ts'
import type { Publications } from '../../store/benchmark/publications.ts'
import type { Step } from '../../store/documents/change.ts'
import { type Store, system } from '../../store/store.ts'
import { consentedReturns } from './consented-returns.ts'
import type { HubResult, HubTask } from './hub-worker.ts'
import { type DayOfYear, lastPublicationDay } from './publication-days.ts'
import { meaningOf } from './publication-for.ts'

/** The most councils of one hub, so that the ledger fits into one document of Cosmos DB (2 MB). */
export const mostCouncils = 10_000

/** Returns in one message to the thread. These some 300 KB block the event loop for a few milliseconds. */
const portion = 25

/**
 * The length of a lease, in milliseconds. A working copy of the bot renews it with every portion. If the copy crashes,
 * its lease expires.
 */
const leaseLasts = 10 * 60 * 1000

export type HubParts = {
  readonly store: Store
  readonly records: HubRecords
  readonly publications: Publications
  readonly sets: QuestionSets
  readonly days: readonly DayOfYear[]
  readonly thread: Pick<OneThread<HubTask, HubResult>, 'run'>
  /** Whether the bot serves a tenant. */
  readonly isServed: (tenant: string) => boolean
  readonly clock: () => Date
  readonly timing: Pick<WallTiming, 'epoch'>
  /** The most councils. A test sets fewer than `mostCouncils`. */
  readonly most?: number
  /** Whether the bot is ending, so that no new work starts. */
  readonly isEnding: () => boolean
}

export type HubOutcome =
  /** `councils`: the number of councils with a return, of any version. */
  | { readonly type: 'published'; readonly on: string; readonly councils: number }
  | { readonly type: 'nothing due' | 'held' | 'ended' }
  | { readonly type: 'too many' }

/**
 * Makes the publications that are due: one for the last fixed day and each version of the questions, if that day is
 * after the start of the hub. A bot that was down on that day publishes later, with the returns up to that day. A
 * second call does nothing.
 */
export async function hubLook(parts: HubParts): Promise<HubOutcome> {
  const { records, sets, days, clock, timing } = parts
  const today = clock().toISOString().slice(0, 10)
  const on = lastPublicationDay(days, today)
  const hub = await records.change<Step<HubRecord, Extract<HubRecord, { type: 'hub' }>>>(system, hubId, (known) => {
    if (known?.type === 'hub') return { type: 'unchanged', result: known }
    const value = { type: 'hub', secret: randomBytes(32).toString('hex'), beganOn: today } as const
    return { type: 'save', value, result: value }
  })
  if (on <= hub.beganOn) return { type: 'nothing due' }
  const versions = sets.offered.flatMap(({ id }) => sets.versionsOf(id))
  const due: Due[] = []
  for (const set of versions) {
    const last = await records.read(system, publishedId(set))
    const known = last?.type === 'published' ? last : undefined
    if (!known || known.on < on) due.push({ set, ...(known && { ledger: known.ledger }) })
    // Repeats the second write, in case a copy of the bot ended before it.
    else await show(parts, set, known)
  }
  if (due.length === 0) return { type: 'nothing due' }
  const by = randomUUID()
  const hold = () => takeLease(records, by, timing.epoch(), timing.epoch() + leaseLasts)
  if (!(await hold())) return { type: 'held' }
  try {
    return await publishDue(parts, due, { on, secret: hub.secret, hold })
  } finally {
    await parts.thread.run({ type: 'end' }).catch(() => undefined)
    await releaseLease(records, by)
  }
}

type Due = { readonly set: QuestionSet; readonly ledger?: string }

type Round = { readonly on: string; readonly secret: string; readonly hold: () => Promise<boolean> }

async function publishDue(parts: HubParts, due: readonly Due[], { on, secret, hold }: Round): Promise<HubOutcome> {
  const { records, thread, most = mostCouncils } = parts
  const round = randomUUID()
  await thread.run({ type: 'begin', round })
  const consenting = new Set<string>()
  let handedIn = 0
  for await (const { returns, files, ids } of portionsOf(parts, on)) {
    if (parts.isEnding() || !(await hold())) return { type: 'ended' }
    for (const id of ids) consenting.add(id)
    handedIn += returns.length + files.length
    if (consenting.size > most) return { type: 'too many' }
    await thread.run({ type: 'take', round, returns, files })
  }
  for (const { set, ledger } of due) {
    if (parts.isEnding() || !(await hold())) return { type: 'ended' }
    const made = await thread.run({
      ...{ type: 'publish', round, set: withoutWords(set), meaning: meaningOf(set), on, secret, consenting },
      ...(ledger !== undefined && { ledger }),
    })
    if (!made) continue
    const value: Published = {
      ...{ type: 'published', on, ledger: made.ledger },
      ...(made.councils > 0 && { file: made.file }),
    }
    // Writes the record first. If the bot ends after it, the next round shows its content without computing it again.
    const saved = await records.change<Step<HubRecord, Published>>(system, publishedId(set), (before) =>
      before?.type === 'published' && before.on >= on
        ? { type: 'unchanged', result: before }
        : { type: 'save', value, result: value },
    )
    await show(parts, set, saved)
  }
  return { type: 'published', on, councils: handedIn }
}

type Published = Extract<HubRecord, { type: 'published' }>

/** Stores a publication for the cards. */
async function show({ publications }: HubParts, { id, version }: QuestionSet, { on, file }: Published): Promise<void> {
  if (file === undefined) return
  await publications.keep({ questionSet: { id, version }, publishedOn: on, file, from: 'hub' })
}

/** Drops the wording, which is most of a set and which the thread does not need. */
const withoutWords = (set: QuestionSet): QuestionSet => ({ ...set, words: new Map() })

type Portion = {
  readonly returns: readonly CouncilFigures[]
  readonly files: readonly string[]
  /** The random ids of consenting councils, with or without a return. */
  readonly ids: readonly string[]
}

/** Yields the returns of the bot's own councils in portions, then the received ones. */
async function* portionsOf({ store, records, sets, isServed }: HubParts, on: string): AsyncIterable<Portion> {
  let open = { returns: [] as CouncilFigures[], files: [] as string[], ids: [] as string[] }
  const full = () => {
    if (open.ids.length < portion) return undefined
    const full = open
    open = { returns: [], files: [], ids: [] }
    return full
  }
  for await (const each of consentedReturns({ store, sets, on, isServed })) {
    if (each.type === 'withdrawn') continue
    open.ids.push(each.type === 'return' ? each.figures.council : each.council)
    if (each.type === 'return') open.returns.push(each.figures)
    const ready = full()
    if (ready) yield ready
  }
  const from = addMonths(on, -monthsCounted)
  for await (const { id, value } of records.list(system, receivedPrefix)) {
    if (value.type !== 'received') continue
    if (value.submittedOn < from) {
      await forget(records, id, from)
      continue
    }
    open.ids.push(id.slice(receivedPrefix.length))
    open.files.push(value.file)
    const ready = full()
    if (ready) yield ready
  }
  if (open.ids.length > 0) yield open
}

/** Removes a return that is too old to count, unless a newer one has arrived meanwhile. */
function forget(records: HubRecords, id: string, from: string): Promise<void> {
  return records.change<Step<HubRecord, void>>(system, id, (before) =>
    before?.type === 'received' && before.submittedOn < from
      ? { type: 'remove', result: undefined }
      : { type: 'unchanged', result: undefined },
  )
}
