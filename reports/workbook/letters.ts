// Names the columns of a sheet.

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest)
}
