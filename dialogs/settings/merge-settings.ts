// Merges settings that several people edit at once: each person changes only the inputs they touched.

import type { Inputs } from '../../cards/press.ts'

const lists: readonly string[] = ['panel', 'leads']

/**
 * The typed inputs, except that an input which still holds what was `drawn` gets the value it has `now`. In a list, the
 * additions and removals of this person are applied. An absent input is empty.
 */
export function mergeSettings(typed: Inputs, drawn: Inputs, now: Inputs): Inputs {
  const merged = Object.keys(drawn).map((name) => {
    const [wanted, before, standing] = [typed, drawn, now].map((inputs) => inputs[name] ?? '') as [
      string,
      string,
      string,
    ]
    if (lists.includes(name)) return [name, mergeList(split(wanted), split(before), split(standing)).join(',')] as const
    return [name, wanted === before ? standing : wanted] as const
  })
  return { ...typed, ...Object.fromEntries(merged) }
}

const split = (list: string): readonly string[] => list.split(',').filter(Boolean)

function mergeList(wanted: readonly string[], before: readonly string[], standing: readonly string[]) {
  const removed = before.filter((one) => !wanted.includes(one))
  const added = wanted.filter((one) => !before.includes(one))
  return [...new Set([...standing.filter((one) => !removed.includes(one)), ...added])]
}
