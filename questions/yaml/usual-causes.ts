// Adds the usual cause, an author's mistake, to an error message of the YAML parser.

const causes: readonly (readonly [reason: RegExp, cause: string])[] = [
  [/^bad indentation of a /, 'if the line begins in the right column, put its text in quotes'],
  [/^deficient indentation$|^unexpected end of /, 'perhaps a quotation mark or a bracket before it does not close'],
  [/^missed comma /, 'if no comma is missing, put each text in quotes'],
  [/^a line break is expected$/, 'put a text that begins with | or > in quotes'],
  [/^can not read a block mapping entry/, 'perhaps the line before it has no colon'],
  [/^(name of an )?(alias|anchor) node |^undeclared tag handle /, 'put the text in quotes'],
  [/^unknown escape sequence$/, 'put a text with a backslash in single quotes'],
]

/** The parser's reason, with its usual cause if known. */
export function withCause(reason: string): string {
  const cause = causes.find(([known]) => known.test(reason))?.[1]
  return cause === undefined ? reason : `${reason}; ${cause}`
}
