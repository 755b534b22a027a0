// Reads a PDF back: its text, its tags, its title and language.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tag = { readonly role?: string; readonly alt?: string; readonly children?: readonly Tag[] }

export type ReadPdf = {
  readonly pages: number
  /** How far the text reaches to the right, as a part of the page's width. */
  readonly reach: number
  /** All text in reading order, with single spaces. */
  readonly text: string
  /** The roles of all tags in order. */
  readonly roles: readonly string[]
  /** The alternative texts of the tags. */
  readonly alts: readonly string[]
  readonly title: string
  readonly language: string
  readonly metadata: string
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  try {
    const texts: string[] = []
    const tags: Tag[] = []
    let reach = 0
    for (let nth = 1; nth <= pdf.numPages; nth += 1) {
      const page = await pdf.getPage(nth)
      const { items } = await page.getTextContent()
      const [left = 0, , right = 1] = page.view
      for (const item of items) {
        if ('str' in item && item.str.trim())
          reach = Math.max(reach, (item.transform[4] + item.width - left) / (right - left))
      }
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''))
      const tree = (await page.getStructTree()) as Tag | null
      if (tree) tags.push(...flat(tree))
    }
    const { info, metadata } = await pdf.getMetadata()
    return {
      pages: pdf.numPages,
      reach,
      text: texts.join(' ').replaceAll(/\s+/g, ' '),
      roles: tags.flatMap(({ role }) => (role === undefined ? [] : [role])),
      alts: tags.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
      title: String((info as Record<string, unknown>).Title ?? ''),
      language: String((info as Record<string, unknown>).Language ?? ''),
      metadata: metadata?.getRaw() ?? '',
    }
  } finally {
    await task.destroy()
  }
}

const flat = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)]
