// Merges settings that several people edit at once: each person changes only the inputs that they edited.

import type { Inputs } from '../../cards/press.ts'

const lists: readonly string[] = ['panel', 'leads']

/**
 * Merges the typed inputs with the settings `now`. An input that still holds its `drawn` value gets its current value.
 * In a list it applies only this person's additions and removals. An absent input is empty.
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
