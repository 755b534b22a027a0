// Keeps a copy of every erasure beside the data file, so that a restored backup can repeat the later ones.

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { z } from 'zod'
import type { Key } from '../store.ts'
import { erasureLogOf } from './data-folder.ts'

/** One stored erasure: its key, and its document as the store keeps it. */
export type LoggedErasure = { readonly tenant: string; readonly id: string; readonly document: unknown }

const line = z.object({ tenant: z.string(), id: z.string(), document: z.unknown() })

/** Appends one line of JSON and waits until it is on the disk. */
export function logErasure(path: string, { tenant, id }: Key, document: unknown): void {
  const file = openSync(erasureLogOf(path), 'a', 0o600)
  try {
    // The line break comes first, so that a line that a power cut left unfinished does not spoil this one.
    writeSync(file, `\n${JSON.stringify({ tenant, id, document })}`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Every erasure in the log of the data file at `path`, the oldest first. Skips incomplete lines. */
export function readErasureLog(path: string): readonly LoggedErasure[] {
  return existsSync(erasureLogOf(path)) ? parseErasureLog(readFileSync(erasureLogOf(path), 'utf8')) : []
}

/** The erasures in the text of a log, each once. */
export function parseErasureLog(text: string): readonly LoggedErasure[] {
  const found = text.split('\n').flatMap((each): LoggedErasure[] => {
    try {
      const { data } = line.safeParse(JSON.parse(each))
      return data ? [data] : []
    } catch {
      return []
    }
  })
  return [...new Map(found.map((each) => [JSON.stringify([each.tenant, each.id]), each])).values()]
}
