// The dependencies of one turn: the stores, wrapped in layers; each sees the changes of the layer outside it.

import type { Turn } from '../turn.ts'
import { auditedChanges } from './audited-changes.ts'
import type { Dependencies } from './dependencies.ts'
import { droppingOldDrafts } from './drafts.ts'
import { notingLanguage } from './languages.ts'
import { recordedParticipation } from './recorded-participation.ts'
import { type Tracked, trackedChanges } from './tracked-changes.ts'

/**
 * The layers, from the stores outwards. `bot/` has put one layer inside these: `readingOnce` for each activity, because
 * the person's language is read before the turn, and inside it `coalescedReads` for the automatic ones, because many of
 * them share a read.
 */
const layers: readonly ((turn: Turn, deps: Dependencies) => Dependencies)[] = [
  // Inside, so that every record of a person that any layer or flow saves carries the language.
  notingLanguage,
  // Around the stores themselves: a change and its entry are one write.
  auditedChanges,
  // Outside the audit: a change that waits for its people to be listed makes no entry yet.
  recordedParticipation,
  // Only for records of people, which no layer inside reads, so it may come anywhere.
  droppingOldDrafts,
]

/** The wrapped dependencies, and the effects that show the turn's changes. */
export function forTurn(turn: Turn, deps: Dependencies): Tracked {
  // Outermost: it sees the changes of the flows, and not that an outbox was emptied.
  return trackedChanges(layers.reduce((inner, layer) => layer(turn, inner), deps))
}
