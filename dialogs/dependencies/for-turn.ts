// Wraps the stores in layers for one turn. Each layer sees the changes of the layer outside it.

import type { Turn } from '../turn.ts'
import { auditedChanges } from './audited-changes.ts'
import type { Dependencies } from './dependencies.ts'
import { droppingOldDrafts } from './drafts.ts'
import { notingLanguage } from './languages.ts'
import { recordedParticipation } from './recorded-participation.ts'
import { type Tracked, trackedChanges } from './tracked-changes.ts'

/**
 * The layers, from the stores outwards. `bot/` adds layers inside these: `readingOnce` for each activity, because it
 * reads the person's language before the turn, and inside that `coalescedReads` for automatic refreshes, because many
 * share a read.
 */
const layers: readonly ((turn: Turn, deps: Dependencies) => Dependencies)[] = [
  // Innermost, so that every saved record of a person has the language.
  notingLanguage,
  // Next to the stores, because a change and its audit entry are one write.
  auditedChanges,
  // Outside the audit, because a change that waits for its people to be listed must not make an entry yet.
  recordedParticipation,
  // May come anywhere: it only concerns records of people, which no inner layer reads.
  droppingOldDrafts,
]

/** The wrapped dependencies, and the effects that update shared messages. */
export function forTurn(turn: Turn, deps: Dependencies): Tracked {
  // Outermost, so that it sees the changes of flows but not the delivery of an outbox.
  return trackedChanges(layers.reduce((inner, layer) => layer(turn, inner), deps))
}
