// Shortens very long names and titles for a paper that has them whole in another table, or beside it in the workbook.

/** Characters of a text that is taken as it is, and those that are left of a longer one. */
export type ShortName = { readonly whole: number; readonly cut: number }
const title: ShortName = { whole: 120, cut: 119 }

/** The name, or its first characters with an ellipsis. The first table of functions has names as they are, if there is lengths. */
export const shortName = (written: string, longest: ShortName): string => shortened(written, longest)

/** The title of a question, or its first characters with an ellipsis. */
export const shortTitle = (written: string): string => shortened(written, title)

/** Never cuts a character in two. */
function shortened(written: string, { whole, cut }: ShortName): string {
  const characters = [...written]
  if (characters.length <= whole) return written
  return `${characters.slice(0, cut).join('').trimEnd()}…`
}
