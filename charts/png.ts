// SVG to PNG: drawn with the product's own fonts, and kept small by a palette.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { indexedPng } from './indexed-png.ts'
import { indexed } from './palette.ts'
import { fontFamily } from './style.ts'

// Resvg reads only TrueType. With a web font it draws no text and reports no error.
const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
const fontFiles: readonly string[] = ['Regular', 'Semibold'].map((cut) => join(folder, `SourceSans3-${cut}.ttf`))

const paletteSize = 96

/** The PNG of an opaque SVG document, at its own size and small enough for a card. Takes some 40 ms of processor. */
export function pngOf(svg: string): Uint8Array {
  const { width, height, pixels } = drawn(svg, 1)
  return indexedPng(indexed(pixels, paletteSize), width, height)
}

/** The PNG of an SVG document for paper: twice as wide and high, in full colour. */
export const printPngOf = (svg: string): Uint8Array => new Uint8Array(drawn(svg, 2).asPng())

const drawn = (svg: string, zoom: number) =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: fontFamily },
  }).render()
