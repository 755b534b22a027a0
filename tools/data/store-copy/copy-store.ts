// Copies every document of one store into another, and verifies the copy.

import { isDeepStrictEqual } from 'node:util'
import type { Key, Store } from '../../../store/store.ts'

export type Copied = {
  /** How many documents the source holds. */
  readonly found: number
  /** How many were not there yet, and are now. */
  readonly copied: number
  /** How many had been there with other contents, and have the source's now. */
  readonly overwritten: number
  /** Documents that are missing or different in the target at the end. */
  readonly different: readonly Key[]
  /** How many documents the target holds that the source does not. */
  readonly others: number
}

export type CopyOptions = {
  /** Replaces documents that are there with other contents. */
  readonly overwrite: boolean
  /** Told after each step how many of how many are done. */
  readonly progress: (done: number, total: number) => void
}

/**
 * Copies and verifies. Skips documents that the target has already, unless `overwrite` is set, so an interrupted copy
 * continues. Throws StoreUnavailable if one of the stores does.
 */
export async function copyStore(from: Store, to: Store, { overwrite, progress }: CopyOptions): Promise<Copied> {
  const counts = { copied: 0, overwritten: 0, left: 0 }
  const keys = await Array.fromAsync(from.keys())
  await forEach(keys, async (key, nth) => {
    counts[await copyOne(from, to, key, overwrite)] += 1
    progress(nth, keys.length * 2)
  })

  // Listed again: a document written to the source meanwhile is not copied, and must be reported.
  const found = await Array.fromAsync(from.keys())
  const different: Key[] = []
  await forEach(found, async (key, nth) => {
    if (!(await isSame(from, to, key))) different.push(key)
    progress(keys.length + nth, keys.length + found.length)
  })
  const ours = new Set(found.map(nameOf))
  const held = await Array.fromAsync(to.keys())
  const others = held.filter((key) => !ours.has(nameOf(key))).length
  return { found: found.length, copied: counts.copied, overwritten: counts.overwritten, different, others }
}

type Outcome = 'copied' | 'overwritten' | 'left'

async function copyOne(from: Store, to: Store, key: Key, overwrite: boolean): Promise<Outcome> {
  const [source, target] = await Promise.all([from.read(key), to.read(key)])
  // A document that vanished since the listing, or that another process wrote first, shows when verifying.
  if (!source) return 'left'
  if (!target) return (await to.write(key, source.document, 'absent')) === 'conflict' ? 'left' : 'copied'
  if (!overwrite || isDeepStrictEqual(source.document, target.document)) return 'left'
  return (await to.write(key, source.document, target.version)) === 'conflict' ? 'left' : 'overwritten'
}

async function isSame(from: Store, to: Store, key: Key): Promise<boolean> {
  const [source, target] = await Promise.all([from.read(key), to.read(key)])
  return isDeepStrictEqual(source?.document, target?.document)
}

// Enough to keep a distant store busy, and few enough to leave room for people who answer there.
const atOnce = 8

/** Does the work for every key, several at once, and tells it how many are done with this one. */
async function forEach(keys: readonly Key[], work: (key: Key, nth: number) => Promise<void>): Promise<void> {
  const queue = keys.entries()
  async function worker(): Promise<void> {
    for (const [place, key] of queue) await work(key, place + 1)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

function nameOf({ tenant, kind, id }: Key): string {
  return JSON.stringify([tenant, kind, id])
}
