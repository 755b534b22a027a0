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
  const { colours, counts, pixels } = numbered(new Int32Array(rgba.slice().buffer))
  const commonest = [...colours.keys()].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
  const palette = Int32Array.from(commonest.slice(0, most), (number) => colours[number] ?? 0)
  const places = Uint8Array.from(colours, (colour) => nearest(palette, colour))
  const shown = new Uint8Array(pixels.length)
  for (let at = 0; at < shown.length; at += 1) shown[at] = places[pixels[at] ?? 0] ?? 0
  return { palette, pixels: shown }
}

/** The picture's colours in the order of their first pixels, the pixels of each, and the number of each pixel's colour. */
function numbered(picture: Int32Array) {
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const pixels = new Uint32Array(picture.length)
  // Neighbours mostly have one colour, so each run of it is looked up once.
  for (let start = 0, end = 0; start < picture.length; start = end) {
    const colour = picture[start] ?? 0
    while (picture[end] === colour) end += 1
    const number = numbers.get(colour) ?? numbers.size
    numbers.set(colour, number)
    counts[number] = (counts[number] ?? 0) + end - start
    pixels.fill(number, start, end)
  }
  return { colours: [...numbers.keys()], counts, pixels }
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
