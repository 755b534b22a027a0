// Every text that a wording can say: its strings, and what its functions say of marked values.

/** Where a text stands in its wording, as keys with dots, and the values that its function was given. */
export type Saying = { readonly path: string; readonly text: string; readonly given: readonly string[] }

/** A value that a string, a number and a list may stand for. A list holds it twice. */
type Shape = 'word' | 'list' | 'pairs'

const shapes: readonly Shape[] = ['word', 'list', 'pairs']

/** `Intl` and arithmetic read a String object as a number, and templates read it as a text. */
const worded = (value: string) => new String(value)
const as: Readonly<Record<Shape, (value: string) => unknown>> = {
  word: worded,
  list: (value) => [worded(value)],
  pairs: (value) => [[worded(value), worded(value)]],
}

/** Every way to give shapes to so many values. */
const combinations = (count: number): readonly (readonly Shape[])[] =>
  count === 0 ? [[]] : combinations(count - 1).flatMap((before) => shapes.map((shape) => [...before, shape]))

type Say = (...given: readonly unknown[]) => unknown

/**
 * The texts of a wording with these values: the first for the first value of each function, and so on. A function that
 * takes more values gets the last again.
 */
export function sayings(wording: object, values: readonly string[], path = ''): readonly Saying[] {
  return Object.entries(wording).flatMap(([key, leaf]) => {
    const here = `${path}${key}`
    if (typeof leaf === 'function') return said(here, leaf as Say, values)
    if (typeof leaf === 'object' && leaf !== null) return sayings(leaf, values, `${here}.`)
    return typeof leaf === 'string' ? [{ path: here, text: leaf, given: [] }] : []
  })
}

function said(path: string, say: Say, values: readonly string[]): readonly Saying[] {
  const given = Array.from({ length: say.length }, (_, index) => values[index] ?? values.at(-1) ?? '')
  for (const combination of combinations(given.length)) {
    try {
      const outcome = say(...given.map((value, index) => as[combination[index] ?? 'word'](value)))
      if (JSON.stringify(outcome)?.includes('undefined')) continue
      return [outcome].flat().flatMap((text) => (typeof text === 'string' ? [{ path, text, given }] : []))
    } catch (error) {
      // The value had another shape.
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new Error(`${path} takes none of the shapes`)
}
