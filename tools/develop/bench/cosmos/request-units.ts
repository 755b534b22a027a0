// Adds up the request units of a turn by Microsoft's published figures. The emulator cannot measure them: it counts 1
// for each.

import type { Asked } from './emulator-place.ts'

// For a half-finished assessment of some 9 KB, with few indexed paths and reads of Strong consistency:
// https://learn.microsoft.com/azure/cosmos-db/key-value-store-cost. docs/cosmos.md draws the conclusions.
const units: Readonly<Partial<Record<Asked, number>>> = { read: 2.6, create: 7, replace: 14 }

/** The request units of these requests; undefined if one of them has no figure. */
export function requestUnits(requests: readonly Asked[]): number | undefined {
  let sum = 0
  for (const asked of requests) {
    const cost = units[asked]
    if (cost === undefined) return undefined
    sum += cost
  }
  return sum
}
