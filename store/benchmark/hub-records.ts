// The records of a benchmark hub: its secret, its last publications, the returns it received, and its lease.

import { z } from 'zod'
import type { Step } from '../documents/change.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import { type Store, system } from '../store.ts'

export type HubRecord =
  /** The secret of the blur, and the day that the hub began. It publishes only after that day. */
  | { readonly type: 'hub'; readonly secret: string; readonly beganOn: string }
  /**
   * The last publication for a version of the questions. `ledger` is JSON for making the next one. `file` is the
   * benchmark file; absent if no council had submitted a return.
   */
  | { readonly type: 'published'; readonly on: string; readonly ledger: string; readonly file?: string }
  /** A return that another council's bot sent; `file` is the return file. */
  | { readonly type: 'received'; readonly submittedOn: string; readonly file: string }
  /** A council that sent returns and withdrew. The hub accepts nothing more under its id. */
  | { readonly type: 'withdrawn'; readonly at: string }
  /** The copy of the bot that makes a publication, and the end of its lease (ISO 8601, UTC). */
  | { readonly type: 'lease'; readonly by: string; readonly until: string }

const schema: z.ZodType<HubRecord> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hub'), secret: z.string().regex(/^[0-9a-f]{64}$/), beganOn: z.string() }),
  z.object({ type: z.literal('published'), on: z.string(), ledger: z.string(), file: z.string().optional() }),
  z.object({ type: z.literal('received'), submittedOn: z.string(), file: z.string() }),
  z.object({ type: z.literal('withdrawn'), at: z.string() }),
  z.object({ type: z.literal('lease'), by: z.string(), until: z.string() }),
])

export const hubForm: Form<HubRecord> = { schema }

/** All of them are in the `system` partition. */
export type HubRecords = Collection<HubRecord>

export const hubRecordsIn = (store: Store): HubRecords => collection(store, 'hub', hubForm)

export const hubId = 'hub'
const leaseId = 'lease'
export const receivedPrefix = 'return '
export const receivedId = (council: string): string => `${receivedPrefix}${council.toLowerCase()}`
export const publishedId = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `of ${JSON.stringify([id, version])}`

/** A lease may end at most this many milliseconds from now. A later end comes from a wrong clock, and is ignored. */
const farthestAhead = 60 * 60 * 1000

/**
 * Takes or renews the lease until `until`. False while another copy has it.
 * @param now milliseconds since 1970, as `until`
 */
export function takeLease(records: HubRecords, by: string, now: number, until: number): Promise<boolean> {
  return records.change<Step<HubRecord, boolean>>(system, leaseId, (before) => {
    const held = before?.type === 'lease' && before.by !== by ? Date.parse(before.until) : 0
    if (held > now && held <= now + farthestAhead) return { type: 'unchanged', result: false }
    return { type: 'save', value: { type: 'lease', by, until: new Date(until).toISOString() }, result: true }
  })
}

/** Ends this copy's lease. Leaves the lease of another copy. */
export function releaseLease(records: HubRecords, by: string): Promise<void> {
  return records.change<Step<HubRecord, void>>(system, leaseId, (before) =>
    before?.type === 'lease' && before.by === by
      ? { type: 'remove', result: undefined }
      : { type: 'unchanged', result: undefined },
  )
}
