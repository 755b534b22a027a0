// Merges two records of one person or channel that were stored under two spellings of one id.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { Merge } from '../documents/canonical-keys.ts'
import type { Step } from '../documents/change.ts'
import type { Collection } from '../documents/collection.ts'
import type { Channels } from './channels.ts'
import type { People } from './people.ts'

/** Merges records of people and of channels. Refuses documents of other kinds. */
export function mergeRecords(people: People, channels: Channels): Merge {
  return async (from, to) => {
    switch (from.kind) {
      case 'person':
        return joined(people, from, to, (old, now) => ({
          ...{ ...old, ...now, ...both(old, now) },
          returns: union(old.returns, now.returns),
        }))
      case 'channel':
        return joined(channels, from, to, (old, now) => ({ ...old, ...now, ...both(old, now) }))
      default:
        return false
    }
  }
}

type Started = { readonly assessments: readonly AssessmentId[]; readonly started: number }

/** Idempotent, so an interrupted run can merge again. */
function both(old: Started, now: Started): Started {
  const assessments = union(old.assessments, now.assessments)
  return { assessments, started: Math.max(old.started, now.started, assessments.length) }
}

type Address = { readonly tenant: string; readonly id: string }

async function joined<Value>(
  collection: Collection<Value>,
  from: Address,
  to: Address,
  join: (old: Value, now: Value) => Value,
): Promise<boolean> {
  const old = await collection.read(from.tenant, from.id)
  if (old === undefined) return true
  return collection.change<Step<Value, boolean>>(to.tenant, to.id, (now) => ({
    type: 'save',
    value: now === undefined ? old : join(old, now),
    result: true,
  }))
}

const union = <Item>(older: readonly Item[], newer: readonly Item[]): readonly Item[] => [
  ...new Set([...older, ...newer]),
]
