// SVG to PNG: drawn with the product's own fonts, and kept small by a palette of 64 colours.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import UPNG from 'upng-js'
import { fontFamily } from './style.ts'

// Resvg reads TrueType alone. From a web font it draws no text at all, and does not say so.
const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
const fontFiles: readonly string[] = ['Regular', 'Semibold'].map((cut) => join(folder, `SourceSans3-${cut}.ttf`))

const paletteSize = 64

/** The PNG of an SVG document, at its own size. Takes some 100 ms of processor. */
export function pngOf(svg: string): Uint8Array {
  const image = new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: fontFamily },
  }).render()
  const { width, height, pixels } = image
  const copy = pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength) as ArrayBuffer
  return new Uint8Array(UPNG.encode([copy], width, height, paletteSize))
}
