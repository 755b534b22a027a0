// The font of the drawn cards: the same on each machine, so that a card that fits on one fits on all.

import { readFileSync } from 'node:fs'

const files = new URL('files/', import.meta.resolve('@fontsource/open-sans/index.css'))

// The later face is asked first, and lacks the letters of the other one.
const faces = [400, 600].flatMap((weight) =>
  ['normal', 'italic'].flatMap((slope) =>
    ['latin', 'latin-ext'].map((letters) => {
      const file = readFileSync(new URL(`open-sans-${letters}-${weight}-${slope}.woff2`, files))
      const source = `url(data:font/woff2;base64,${file.toString('base64')})`
      return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; font-style: ${slope}; src: ${source} }`
    }),
  ),
)

/** Rules of a style sheet that hold the font itself, as data, with the letters of English and Welsh. */
export const fontFaces = faces.join('\n')

/** Open Sans: nearly as wide as Segoe UI, the font of Teams, and free to ship. */
export const fontFamily = "'Open Sans', sans-serif"
