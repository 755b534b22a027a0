// Replaces ids in a document: as a value, as the name of a field, or as a part of a longer id.

/** A shorter id could occur in a text by chance, so it is replaced only as a whole value. */
const shortest = 16

/** Makes a function that replaces each key of the map by its value in any plain data. */
export function renaming(names: ReadonlyMap<string, string>): <Value>(value: Value) => Value {
  const long = [...names.keys()].filter((id) => id.length >= shortest).toSorted((a, b) => b.length - a.length)
  const within = long.length > 0 ? new RegExp(long.map(RegExp.escape).join('|'), 'g') : undefined
  const text = (given: string): string =>
    names.get(given) ?? (within ? given.replace(within, (id) => names.get(id) ?? id) : given)
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [text(name), renamed(each)]))
  }
  return <Value>(value: Value) => renamed(value) as Value
}
