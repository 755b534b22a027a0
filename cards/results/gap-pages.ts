// Divides a long list into at most six pages, each small enough for one card.

import { type Element, subheading } from '../parts/elements.ts'

/** Elements that stay together on one page, under a heading that neighbours may share. */
export type Block = {
  readonly title: string
  readonly elements: Element[]
  /** Stays on the page of the previous block, even on a short page. */
  readonly isKept?: boolean
}

export type Pages = {
  readonly pages: readonly (readonly Block[])[]
  /** Whether the list does not fit on six pages. */
  readonly isCut: boolean
}

/** The most pages of a list. */
const mostPages = 6

// Bytes of JSON for the blocks of one page. The rest of the card takes up to 3 KB of the 28 KB that Teams allows.
const pageSizes = [10, 13, 16, 20, 24].map((kilobytes) => kilobytes * 1024)
const largestPage = Math.max(...pageSizes)

// Bytes of UTF-8 for each text of a block, tried in this order until the list fits.
const textSizes = [400, 240, 160, 100, 60] as const

/**
 * Divides the list into at most six short pages. If it does not fit, it tries longer pages, then shorter texts.
 * @param draw draws the list with at most this many bytes in each text
 */
export function pagesOf(draw: (mostBytes: number) => readonly Block[]): Pages {
  const [fullTexts, ...shorter] = textSizes
  const full = draw(fullTexts)
  for (const size of pageSizes) {
    const pages = divided(full, size)
    if (pages.length <= mostPages) return { pages, isCut: false }
  }
  let pages: Block[][] = []
  for (const size of shorter) {
    pages = divided(draw(size), largestPage)
    if (pages.length <= mostPages) return { pages, isCut: false }
  }
  return { pages: pages.slice(0, mostPages), isCut: true }
}

function divided(blocks: readonly Block[], mostBytes: number): Block[][] {
  const pages: Block[][] = []
  let bytes = 0
  for (const block of blocks) {
    const page = pages.at(-1)
    const own = bytesOf(block.elements)
    const added = own + (page?.at(-1)?.title === block.title ? 0 : bytesOf([subheading(block.title)]))
    if (page && bytes + added <= (block.isKept ? largestPage : mostBytes)) {
      page.push(block)
      bytes += added
    } else {
      pages.push([block])
      bytes = own + bytesOf([subheading(block.title)])
    }
  }
  return pages
}

const bytesOf = (elements: Element[]): number => Buffer.byteLength(JSON.stringify(elements))
