// Splits a long message into its sentences and clauses.

/** A longer message has many subjects. Only its first clauses are read. */
const most = 12

/**
 * Splits a text into sentences and clauses.
 *
 * @param text the typed text
 * @param starts the words that begin another clause: "and", "but"
 * @returns the sentences and clauses with two words or more, in order; none if there is only one
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
