// Copies every document of one store into another, and verifies the copy.

import { isDeepStrictEqual } from 'node:util'
import type { Key, Store } from '../../../store/store.ts'

export type Copied = {
  /** The number of documents in the source. */
  readonly found: number
  /** The number of documents that were missing in the target and were copied. */
  readonly copied: number
  /** The number of documents that had other contents and now have the source's. */
  readonly overwritten: number
  /** Documents that are missing or different in the target at the end. */
  readonly different: readonly Key[]
  /** The number of documents that only the target has. */
  readonly others: number
}

export type CopyOptions = {
  /** Replaces documents that have other contents. */
  readonly overwrite: boolean
  /** Called after each step with its number and the number of all steps. Steps may end out of order. */
  readonly progress: (done: number, total: number) => void
}

/**
 * Copies and verifies. Skips documents that the target already has, unless `overwrite` is set, so a copy continues
 * after an interruption. Throws StoreUnavailable if one of the stores fails.
 */
export async function copyStore(from: Store, to: Store, { overwrite, progress }: CopyOptions): Promise<Copied> {
  const counts = { copied: 0, overwritten: 0, left: 0 }
  const keys = await Array.fromAsync(from.keys())
  await forEach(keys, async (key, nth) => {
    counts[await copyOne(from, to, key, overwrite)] += 1
    progress(nth, keys.length * 2)
  })

  // Lists again: a document that was written to the source meanwhile is not copied, and must be reported.
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
  // Verification finds a document that vanished after the listing, or that another process wrote first.
  if (!source) return 'left'
  if (!target) return (await to.write(key, source.document, 'absent')) === 'conflict' ? 'left' : 'copied'
  if (!overwrite || isDeepStrictEqual(source.document, target.document)) return 'left'
  return (await to.write(key, source.document, target.version)) === 'conflict' ? 'left' : 'overwritten'
}

async function isSame(from: Store, to: Store, key: Key): Promise<boolean> {
  const [source, target] = await Promise.all([from.read(key), to.read(key)])
  return isDeepStrictEqual(source?.document, target?.document)
}

// The number of requests at once: enough for a distant store, and few enough for people who use it at the same time.
const atOnce = 8

/** Runs the work for every key, several at once, with the key's number from 1. */
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
