// Reduces the colours of a picture to a palette.

/** A picture whose pixels are indices into a palette. */
export type Indexed = {
  /** RGBA colours, each as one 32-bit number in the machine's byte order. */
  readonly palette: Int32Array
  /** One palette index for each pixel, row by row. */
  readonly pixels: Uint8Array
}

/**
 * Keeps the commonest colours and replaces every other colour by the nearest of them. A chart has few colours: most
 * others are blends at the edges of letters and lines.
 *
 * @param rgba four bytes for each pixel
 * @param most colours of the palette, at most 256
 */
export function indexed(rgba: Uint8Array, most: number): Indexed {
  const picture = new Int32Array(rgba.slice().buffer)
  const counts = countsOf(picture)
  const commonest = [...counts].sort(([, one], [, other]) => other - one)
  const palette = Int32Array.from(commonest.slice(0, most), ([colour]) => colour)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const pixels = new Uint8Array(picture.length)
  // Neighbouring pixels mostly have one colour, so a run is looked up once.
  let last: number | undefined
  let place = 0
  for (let at = 0; at < picture.length; at += 1) {
    const colour = picture[at] ?? 0
    if (colour !== last) place = places.get(colour) ?? 0
    last = colour
    pixels[at] = place
  }
  return { palette, pixels }
}

/** How many pixels have each colour, in the order of their first pixels. */
function countsOf(picture: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let start = 0, end = 0; start < picture.length; start = end) {
    const colour = picture[start] ?? 0
    while (picture[end] === colour) end += 1
    counts.set(colour, (counts.get(colour) ?? 0) + end - start)
  }
  return counts
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
