// The one rule for names that people choose: characters that cannot be seen, or that turn a line round, are dropped.

// Control and format characters (Unicode Cc, Cf), lone surrogates, and characters that are drawn as nothing. An emoji may
// hold joiners and tags, as the flag of Wales does: those stay. Line ends stay here too, as spaces between words.
const invisible =
  /(\p{RGI_Emoji})|[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]--[\t\n\v\f\r\u2028\u2029]]/gv

/** The text without characters that cannot be seen. Spaces and line ends stay. */
export const withoutInvisible = (text: string): string =>
  text.replace(invisible, (_, emoji: string | undefined) => emoji ?? '')

/**
 * The name as it is shown: without invisible, control and direction characters, each run of spaces as one space.
 * @returns the empty string when nothing that can be seen is left
 */
export const readableName = (name: string): string => withoutInvisible(name).replace(/\s+/g, ' ').trim()
