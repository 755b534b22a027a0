// Estimates how many lines a text takes in a column, as Arial or a narrower font draws it.

/** Widths by kind of character, in thousandths of the font size: those of Arial, rounded up. */
const widths = [
  [/[ijl|!'’.,:;·]/u, 280],
  [/[ fIrt()[\]/-]/u, 335],
  [/[MWmw%…—]/u, 920],
  [/[A-ZÀ-Ý&]/u, 710],
  [/[\u1100-\u{10ffff}]/u, 1000],
] as const
const usual = 556
const bold = 1.07

const widthOfCharacter = (each: string): number => widths.find(([kind]) => kind.test(each))?.[1] ?? usual

/** A cache of the widths of European letters by code point, because a paper has some ten thousand characters. */
const known = Array.from({ length: 0x250 }, (_, code) => widthOfCharacter(String.fromCodePoint(code)))

/** The width of the text in points, on one line. */
function widthOf(text: string, size: number, isStrong = false): number {
  let sum = 0
  for (const each of text) sum += known[each.codePointAt(0) ?? 0] ?? widthOfCharacter(each)
  return ((sum * size) / 1000) * (isStrong ? bold : 1)
}

/**
 * The number of lines in a column, at least 1. Lines break between words, and inside a word that is wider than the
 * column.
 * @param width of the column, in points
 * @param size of the font, in points
 */
export function linesOf(text: string, width: number, size: number, isStrong = false): number {
  if (widthOf(text, size, isStrong) <= width) return 1
  const space = widthOf(' ', size, isStrong)
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/u)) {
    const own = widthOf(word, size, isStrong)
    if (used > 0 && used + space + own > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? space : 0) + own
    if (used > width) {
      lines += Math.ceil(used / width) - 1
      used %= width
    }
  }
  return lines
}
