// Reads a corpus of phrases: one on each line, with the answer that a person should get.

/** `fresh`: before the first start. `mid`: in the middle of answering. `finished`: after Finish, with the results. */
const places = ['mid', 'fresh', 'finished'] as const

export type CorpusPlace = (typeof places)[number]

export type CorpusLine = {
  readonly line: number
  readonly phrase: string
  readonly place: CorpusPlace
  /** Matches the texts or the buttons of a right answer, ignoring case. */
  readonly expected: RegExp
  readonly maySave: boolean
}

export type CorpusFault = { readonly line: number; readonly fault: string }

/**
 * Tab-separated: phrase, place, regular expression, whether it may save an answer (`yes` or `no`). `#` begins a
 * comment. Skips empty lines. Reports every fault with its line.
 */
export function readCorpus(text: string): {
  readonly lines: readonly CorpusLine[]
  readonly faults: readonly CorpusFault[]
} {
  const lines: CorpusLine[] = []
  const faults: CorpusFault[] = []
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (written.trim() === '' || written.startsWith('#')) continue
    const found = readLine(written, index + 1)
    if ('fault' in found) faults.push(found)
    else lines.push(found)
  }
  return { lines, faults }
}

function readLine(written: string, line: number): CorpusLine | CorpusFault {
  const [phrase, place, pattern, saves, ...more] = written.split('\t')
  const fault = (said: string) => ({ line, fault: said })
  if (phrase === undefined || pattern === undefined || saves === undefined || more.length > 0)
    return fault('needs four columns: phrase, place, regular expression, yes or no')
  const known = places.find((each) => each === place)
  if (known === undefined) return fault(`names no place: use ${places.join(', ')}`)
  if (saves.trim() !== 'yes' && saves.trim() !== 'no') return fault('does not say whether it may save: use yes or no')
  try {
    return { line, phrase, place: known, expected: new RegExp(pattern, 'i'), maySave: saves.trim() === 'yes' }
  } catch {
    return fault('has a regular expression that cannot be read')
  }
}
