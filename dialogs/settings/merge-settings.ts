// Settings that several people have before them: whoever saves changes only what they changed themselves.

import type { Inputs } from '../../cards/press.ts'

const lists: readonly string[] = ['panel', 'leads']

/**
 * What was typed, with what stands `now` wherever it still holds what was `drawn`. Of a list, those are added and taken
 * out that whoever typed has added and taken out. An input that is left out is empty.
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
