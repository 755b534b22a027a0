// Cleans names that people choose: drops invisible characters and those that change the direction of text.

// Control and format characters (Unicode Cc, Cf), lone surrogates, and characters without a shape. Emoji keep their
// joiners and tags (the flag of Wales has some). Line ends stay too, as spaces between words.
const invisible =
  /(\p{RGI_Emoji})|[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]--[\t\n\v\f\r\u2028\u2029]]/gv

// Fast path: visible Latin letters, figures and marks. Searching them for emoji would take most of a report's time.
const plain = /^[\t\n\v\f\r\x20-\x7E\xA0-\xAC\xAE-\u024F\u2010-\u2015\u2018-\u201F\u2022\u2026]*$/

/** Removes invisible characters. Spaces and line ends stay. */
export const withoutInvisible = (text: string): string =>
  plain.test(text) ? text : text.replace(invisible, (_, emoji: string | undefined) => emoji ?? '')

/**
 * The name as cards show it: without invisible, control and direction characters, each run of spaces as one space.
 * @returns the empty string if no visible character is left
 */
export const readableName = (name: string): string => withoutInvisible(name).replace(/\s+/g, ' ').trim()
