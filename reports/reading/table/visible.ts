// Cleans a cell: drops invisible characters and extra spaces. Keeps control characters, which the caller refuses.

/** In UTF-16 code units. Finding emoji is slow, and longer texts are refused anyway. */
const longestWithEmoji = 1000

// Soft hyphens, zero-width characters, direction marks, byte-order marks, variation selectors and tags, except in
// emoji.
const outsideEmoji = /(\p{RGI_Emoji})|\p{Default_Ignorable_Code_Point}/gv
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const withoutInvisible = (cell: string): string =>
  cell.length > longestWithEmoji
    ? cell.replaceAll(invisible, '')
    : cell.replaceAll(outsideEmoji, (_, emoji: string | undefined) => emoji ?? '')

/** The text as people see it: single spaces between words, none around them, nothing invisible. */
export const visible = (cell: string): string =>
  withoutInvisible(cell)
    .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r]+/gu, ' ')
    .trim()

/** Reduces a text to its visible characters, and keeps its lines. */
export const visibleLines = (cell: string): string =>
  cell
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(visible)
    .join('\n')
    .trim()

/** Hyphens, dashes and minus signs that look like the hyphen of the keyboard. */
export const dashes = /[\u2010-\u2015\u2043\u207b\u208b\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u30fc]/gu

/** A character that controls a terminal or a printer, such as escape (CWE-150). */
export const control = /\p{Cc}/u
