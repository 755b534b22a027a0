// Reads a list of phrases that are written one after the other, parted by bars.

/** @param text phrases with ` | ` or a line break between them */
export const phrases = (text: string): readonly string[] =>
  text
    .split(/\s*\|\s*/)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

/** @param text words with spaces between them */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/)
