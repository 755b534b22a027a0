// What a turn's requests cost in Cosmos DB by Microsoft's published figures. The emulator counts every request as 1, so
// that nothing here is measured.

import type { Asked } from './emulator-place.ts'

// For an assessment half-way through, some 9 KB, with few paths indexed and reads of consistency Strong:
// https://learn.microsoft.com/azure/cosmos-db/key-value-store-cost. docs/cosmos.md says what follows from it.
const units: Readonly<Partial<Record<Asked, number>>> = { read: 2.6, create: 7, replace: 14 }

/** The request units that these requests would cost; undefined where one of them has no figure. */
export function requestUnits(requests: readonly Asked[]): number | undefined {
  let sum = 0
  for (const asked of requests) {
    const cost = units[asked]
    if (cost === undefined) return undefined
    sum += cost
  }
  return sum
}
