// The font of the drawn cards. It is the same on each machine, so that a card fits on all or on none.

import { readFileSync } from 'node:fs'

const files = new URL('files/', import.meta.resolve('@fontsource/open-sans/index.css'))

// The browser tries the later face first, and falls back to the other one for letters that it lacks.
const faces = [400, 600].flatMap((weight) =>
  ['normal', 'italic'].flatMap((slope) =>
    ['latin', 'latin-ext'].map((letters) => {
      const file = readFileSync(new URL(`open-sans-${letters}-${weight}-${slope}.woff2`, files))
      const source = `url(data:font/woff2;base64,${file.toString('base64')})`
      return `@font-face { font-family: 'Open Sans'; font-weight: ${weight}; font-style: ${slope}; src: ${source} }`
    }),
  ),
)

/** Style-sheet rules that embed the font, with the letters of English and Welsh. */
export const fontFaces = faces.join('\n')

/** Open Sans is nearly as wide as Segoe UI, the font of Teams, and free to distribute. */
export const fontFamily = "'Open Sans', sans-serif"
