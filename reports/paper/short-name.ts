// Shortens a very long name for the tables of a paper that has the whole name in another table.

/** Characters of a name that every table takes as it is, and those that are left of a longer one. */
const longest = { whole: 48, cut: 36 }

/** The name, or its first characters with an ellipsis. The first table of functions has names as they are. */
export function shortName(name: string): string {
  const characters = [...name]
  if (characters.length <= longest.whole) return name
  return `${characters.slice(0, longest.cut).join('').trimEnd()}…`
}
