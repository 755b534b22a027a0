// Removes the files that the running bot never reads from a folder of packages: `node tools/run/container/prune.ts
// FOLDER`.

import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { prunedBy, pruneRules } from './prune-rules.ts'

export type Pruned = {
  /** Removed bytes, by the name of the rule. */
  readonly removed: ReadonlyMap<string, number>
  /** The bytes that stay. */
  readonly kept: number
}

/** Removes the files, and the folders that become empty. Does not touch links. */
export function prune(folder: string): Pruned {
  const removed = new Map(pruneRules.map(({ what }) => [what, 0]))
  let kept = 0

  /** Whether the folder is empty afterwards. */
  function visit(path: string): boolean {
    let isEmpty = true
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path ? `${path}/${entry.name}` : entry.name
      if (entry.isDirectory() && visit(inside)) rmdirSync(join(folder, inside))
      else if (entry.isFile() && isRemoved(inside)) unlinkSync(join(folder, inside))
      else isEmpty = false
    }
    return isEmpty
  }

  function isRemoved(path: string): boolean {
    const { size } = statSync(join(folder, path))
    const rule = prunedBy(path)
    if (rule) removed.set(rule.what, (removed.get(rule.what) ?? 0) + size)
    else kept += size
    return rule !== undefined
  }

  visit('')
  return { removed, kept }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new Error('Name the folder of the packages.')
  const { removed, kept } = prune(folder)
  for (const [what, bytes] of removed) console.log(`Removed ${megabytes(bytes)}: ${what}`)
  console.log(`Kept ${megabytes(kept)}.`)
}
