// Reads a Word document back: its paragraphs with their styles, its tables, its parts.

import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

export type ReadDocx = {
  readonly files: Readonly<Record<string, string>>
  readonly document: Document
  /** Every paragraph in order, also those of tables. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[]
  /** The rows of each table, as the texts of their cells. */
  readonly tables: readonly (readonly (readonly string[])[])[]
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const unzipped = unzipSync(bytes)
  const files = Object.fromEntries(
    Object.entries(unzipped)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  )
  // A part that is not well-formed throws.
  for (const xml of Object.values(files)) xmlOf(xml)
  const document = xmlOf(files['word/document.xml'] ?? '')
  return {
    files,
    document,
    paragraphs: all(document, 'w:p').map((paragraph) => ({
      style: all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '',
      text: textIn(paragraph),
    })),
    tables: all(document, 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => textIn(cell))),
    ),
  }
}

export const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagName(name)]

const textIn = (element: Element): string =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')

// One window reads all parts: a window for each costs more than the document itself.
const parser = new new JSDOM('').window.DOMParser()

/** Throws an Error if the part is not well-formed. */
export function xmlOf(xml: string): Document {
  const document = parser.parseFromString(xml, 'text/xml')
  const [fault] = document.getElementsByTagName('parsererror')
  if (fault) throw new Error(fault.textContent ?? 'The part is not well-formed.')
  return document
}
