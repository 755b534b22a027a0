// Reduces the colours of a picture to a palette.

/** A picture whose pixels are places in a palette. */
export type Indexed = {
  /** RGBA colours, each in one number as the machine keeps four bytes. */
  readonly palette: Int32Array
  /** One place in the palette for each pixel, row by row. */
  readonly pixels: Uint8Array
}

/**
 * Keeps the commonest colours, and draws each other pixel in the nearest of them. A chart has few colours of its own:
 * the others are blends at the edges of letters and lines.
 *
 * @param rgba four bytes for each pixel
 * @param most colours of the palette, at most 256
 */
export function indexed(rgba: Uint8Array, most: number): Indexed {
  const colours = new Int32Array(rgba.buffer.slice(rgba.byteOffset, rgba.byteOffset + rgba.byteLength))
  const commonest = [...counted(colours)].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
  const palette = Int32Array.from(commonest.slice(0, most))
  const places = new Map(commonest.map((colour) => [colour, nearest(palette, colour)]))
  return { palette, pixels: inRuns(colours, (colour) => places.get(colour) ?? 0) }
}

function counted(colours: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < colours.length; ) {
    const colour = colours[at] ?? 0
    const start = at
    while (colours[at] === colour) at += 1
    counts.set(colour, (counts.get(colour) ?? 0) + at - start)
  }
  return counts
}

/** The places of all pixels. Neighbours mostly have one colour, so each run of it is looked up once. */
function inRuns(colours: Int32Array, placeOf: (colour: number) => number): Uint8Array {
  const pixels = new Uint8Array(colours.length)
  for (let at = 0; at < colours.length; ) {
    const colour = colours[at] ?? 0
    const start = at
    while (colours[at] === colour) at += 1
    pixels.fill(placeOf(colour), start, at)
  }
  return pixels
}

function nearest(palette: Int32Array, colour: number): number {
  let best = 0
  let smallest = Number.POSITIVE_INFINITY
  for (let place = 0; place < palette.length && smallest > 0; place += 1) {
    const distance = difference(palette[place] ?? 0, colour)
    if (distance >= smallest) continue
    best = place
    smallest = distance
  }
  return best
}

/** The sum of the squared differences of red, green and blue. */
function difference(one: number, other: number): number {
  const red = (one & 255) - (other & 255)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255)
  return red * red + green * green + blue * blue
}
