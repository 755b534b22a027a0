// Replaces characters without a glyph in the font. PDF/UA-1 forbids them, and Typst refuses the whole paper.

/** Returns a function that replaces each character that the font (TrueType or OpenType) cannot draw by `instead`. */
export function drawableWith(font: Buffer, instead = '\u25a1'): (text: string) => string {
  const has = coverageOf(font)
  const isDrawn = (character: string) => [...character].every((each) => each === '\n' || has(each.codePointAt(0) ?? 0))
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  return (text) =>
    isDrawn(text)
      ? text
      : [...characters.segment(text)]
          .map(({ segment }) => (isDrawn(segment) ? segment : /^\s+$/u.test(segment) ? ' ' : instead))
          .join('')
}

/** Whether the font maps a code point to a glyph: its `cmap` table, subtable format 12 (OpenType specification 1.9). */
function coverageOf(font: Buffer): (codePoint: number) => boolean {
  const table = tableOf(font, 'cmap')
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, nth) => {
    return table + font.readUInt32BE(table + 4 + 8 * nth + 4)
  })
  const full = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (full === undefined) throw new Error('The font has no full character map.')
  const groups = Array.from({ length: font.readUInt32BE(full + 12) }, (_, nth) => {
    const at = full + 16 + 12 * nth
    return { first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) }
  })
  const known = new Set(
    groups.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  )
  return (codePoint) => known.has(codePoint)
}

function tableOf(font: Buffer, tag: string): number {
  for (let nth = 0; nth < font.readUInt16BE(4); nth += 1) {
    const at = 12 + 16 * nth
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}
