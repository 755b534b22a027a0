// Wraps a label into a few short lines, because SVG text does not wrap.

/**
 * At most `most` lines of about `length` characters. A longer text ends in an ellipsis; a longer word is cut.
 */
export function wrapLabel(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => (line.length > length ? `${line.slice(0, length - 1)}…` : line))
  const last = kept.at(-1)
  if (lines.length <= most || last === undefined || last.endsWith('…')) return kept
  return [...kept.slice(0, -1), last.length < length ? `${last}…` : `${last.slice(0, length - 1)}…`]
}
