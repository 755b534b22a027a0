// Replaces the texts of an SVG document by their outlines, and caches the outlines.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { lruCache } from '../lib/lru-cache.ts'
import { fontFamily } from './style.ts'

// Resvg reads only TrueType. With a web font it draws no text and reports no error.
const folder = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
const fontFiles = ['Regular', 'Semibold'].map((cut) => join(folder, `SourceSans3-${cut}.ttf`))

/**
 * The most cached outlines, some 6 KB each. A picture has at most fifty texts, and most of them occur in other pictures
 * too.
 */
const kept = 1000

/** The paths of a text at the origin. The key is its element without the coordinates. */
const outlines = lruCache<string>(kept)

const texts = /<text x="([^"]*)" y="([^"]*)"([^>]*>[^<]*<\/text>)/g

/** The document with paths instead of texts, because resvg reads the whole font file again for each letter. */
export function withOutlinedTexts(svg: string): string {
  learn([...svg.matchAll(texts)].map(([, , , text = '']) => text).filter((text) => outlines.get(text) === undefined))
  return svg.replaceAll(texts, (_, x, y, text) => `<g transform="translate(${x} ${y})">${outlines.get(text) ?? ''}</g>`)
}

/** Computes the outlines of these texts. */
function learn(unknown: readonly string[]): void {
  if (unknown.length === 0) return
  const document = unknown.map((text, nth) => `<text id="${nth}"${text}`).join('')
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: fontFamily }
  const outlined = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${document}</svg>`, { font }).toString()
  for (const [, nth, paths = ''] of outlined.matchAll(/<g id="(\d+)">(.*?)<\/g>/gs)) {
    outlines.set(unknown[Number(nth)] ?? '', paths)
  }
}
