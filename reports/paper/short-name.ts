// Shortens a long name for the tables of a paper that has the whole name in another table.

/** Characters of a name in a narrow column: two lines. */
const longest = 36

/** The name, or its first characters with an ellipsis. The first table of functions has names as they are. */
export function shortName(name: string): string {
  const characters = [...name]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : name
}
