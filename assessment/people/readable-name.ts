// The one rule for names that people choose: characters that cannot be seen, or that turn a line round, are dropped.

// Control and format characters (Unicode Cc, Cf), lone surrogates, and characters that are drawn as nothing. An emoji may
// hold joiners and tags, as the flag of Wales does: those stay. Line ends stay here too, as spaces between words.
const invisible =
  /(\p{RGI_Emoji})|[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]--[\t\n\v\f\r\u2028\u2029]]/gv

// Latin letters, figures and marks, which can all be seen: the search for emoji in them takes most of a report's time.
const plain = /^[\t\n\v\f\r\x20-\x7E\xA0-\xAC\xAE-\u024F\u2010-\u2015\u2018-\u201F\u2022\u2026]*$/

/** The text without characters that cannot be seen. Spaces and line ends stay. */
export const withoutInvisible = (text: string): string =>
  plain.test(text) ? text : text.replace(invisible, (_, emoji: string | undefined) => emoji ?? '')

/**
 * The name as it is shown: without invisible, control and direction characters, each run of spaces as one space.
 * @returns the empty string when nothing that can be seen is left
 */
export const readableName = (name: string): string => withoutInvisible(name).replace(/\s+/g, ' ').trim()
