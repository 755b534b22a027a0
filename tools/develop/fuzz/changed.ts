// Makes an attacker's activities: real ones with random changes.

import fc from 'fast-check'
import { hostile } from './hostile.ts'

type Activity = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

// The fields with words and presses. They change more often, because a fault in another field ends the parsing early.
const said: readonly unknown[] = ['text', 'value']

const texts = [...hostile.filter(({ length }) => length < 1000), 'https://collector.example/']

/**
 * A real activity under a new id, changed in one to three places; sometimes only a truncated part of its JSON.
 * @param foreign ids of other people, which may appear in any field
 */
export function changedAtRandom(real: readonly Activity[], foreign: readonly string[]): fc.Arbitrary<object | string> {
  const text = { weight: 3, arbitrary: fc.constantFrom(...texts, ...foreign) }
  const junk = fc.oneof(text, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })
  // The number of the part to change, and its new value, which may be absent.
  const change = fc.record({ at: fc.nat(), to: fc.option(junk, { nil: undefined }) })
  const changes = fc.array(change, { minLength: 1, maxLength: 3 })
  // A new id each time, because the bot ignores a redelivered activity.
  const fresh = fc.tuple(fc.constantFrom(...real), fc.uuid()).map(([activity, id]) => ({ ...activity, id }))
  const changed = fc.tuple(fresh, changes).map(([activity, wanted]) => {
    const paths = pathsIn(activity).flatMap((path) => (said.includes(path[0]) ? [path, path, path, path] : [path]))
    return wanted.reduce<object>((value, { at, to }) => put(value, paths[at % paths.length] ?? [], to), activity)
  })
  const broken = fc.tuple(fresh, fc.nat({ max: 2000 })).map(([activity, at]) => JSON.stringify(activity).slice(0, at))
  return fc.oneof({ weight: 30, arbitrary: changed }, { weight: 1, arbitrary: broken })
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
  return path.length > 0 ? [path, ...inside] : inside
}

function put(value: unknown, [key, ...rest]: Path, to: unknown): object {
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) }
  if (key !== undefined) copy[key] = rest.length > 0 ? put(copy[key], rest, to) : to
  return copy
}
