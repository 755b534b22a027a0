// Splits a long message into its sentences and clauses.

/** The most clauses that are read. A longer message has too many subjects. */
const most = 12

/**
 * Splits a text into sentences and clauses.
 *
 * @param text the typed text
 * @param starts words that begin a new clause: "and", "but"
 * @returns the sentences and clauses of at least two words, in order; empty if there is only one
 */
export function clausesOf(text: string, starts: readonly string[]): readonly string[] {
  const words = starts.join('|')
  const parts = text
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .split(new RegExp(`[.!?;:,\\n()]+|\\s[-–—]+\\s|\\s(?:${words})\\s`, 'iu'))
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1)
  return parts.length > 1 || (parts.length === 1 && parts[0] !== text.trim()) ? parts.slice(0, most) : []
}
