// Reads and writes the hub's own file: the secret of the blur and the ledger. Only its owner may read it.

import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { printable } from '../../../questions/printable.ts'
import type { Ledger } from '../../../scoring/benchmark/publish.ts'
import { UsageFault } from '../../command/usage-fault.ts'

export type Hub = { readonly secret: string; readonly ledger?: Ledger }

const hub = z.object({ secret: z.string().regex(/^[0-9a-f]{64}$/), ledger: z.unknown().optional() })

/**
 * The hub's file, or a new secret if there is no file yet. Throws UsageFault for a file of another kind, and the
 * system's error for one that cannot be read.
 */
export function readHub(file: string): Hub {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { secret: randomBytes(32).toString('hex') }
  }
  const own = hub.safeParse(jsonOf(text)).data
  if (!own) throw new UsageFault(`${printable(file)} is no file of a hub. Name the hub's own, or a new one.`)
  return own as Hub
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Replaces the whole file, so that after a crash it is the old or the new one. */
export function writeHub(file: string, own: Hub): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(own)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
