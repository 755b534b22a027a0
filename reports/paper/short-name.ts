// Shortens very long names and titles. Another table of the paper, or the workbook, has them in full.

/**
 * `whole`: the longest text that is not shortened. `cut`: the length that a longer one is cut to. Both in characters.
 */
export type ShortName = { readonly whole: number; readonly cut: number }
const title: ShortName = { whole: 120, cut: 119 }

/** The name, or its beginning with an ellipsis. If there is room, the first table of functions has full names. */
export const shortName = (written: string, longest: ShortName): string => shortened(written, longest)

/** The title of a question, or its beginning with an ellipsis. */
export const shortTitle = (written: string): string => shortened(written, title)

/** Counts code points, so it never cuts a character in two. */
function shortened(written: string, { whole, cut }: ShortName): string {
  const characters = [...written]
  if (characters.length <= whole) return written
  return `${characters.slice(0, cut).join('').trimEnd()}…`
}
