// Shows a report as text, page by page.

import { button, type Card, type Element, heading, literal, small, subheading } from '../../parts/elements.ts'
import { framed, type View } from '../../parts/frame.ts'

export type TextLine = { readonly text: string; readonly isHeading?: true }

export type TextView = View & {
  readonly unnamed?: true
  readonly title: string
  readonly lines: readonly TextLine[]
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
}

/** The limits of one page. They keep the card far below 28 KB, because people write in any alphabet. */
const most = { lines: 60, letters: 5000 }
/** The most UTF-16 code units of one line. */
const longestLine = 1200

export function textCard(view: TextView): Card {
  const { words, assessment, title, unnamed } = view
  const { files, buttons } = words.ui
  const pages = pagesOf(view.lines)
  const page = Math.min(view.page, pages.length)
  const to = (page: number) => ({ do: 'export-text', assessment: assessment.id, unnamed, page }) as const
  return framed(
    view,
    files.text.heading,
    [
      heading(files.text.heading),
      literal(title, { weight: 'Bolder' }),
      small(files.text.hint),
      ...(pages[page - 1] ?? []).map(drawn),
      ...(pages.length > 1 ? [small(files.text.page(page, pages.length), { separator: true })] : []),
    ],
    [
      ...(page < pages.length ? [button(files.text.next, to(page + 1))] : []),
      ...(page > 1 ? [button(files.text.back, to(page - 1))] : []),
      button(buttons.results, { do: 'results', assessment: assessment.id }),
    ],
  )
}

const drawn = ({ text, isHeading }: TextLine): Element => (isHeading ? subheading(text) : literal(text))

/** Divides the lines into pages. A heading stays with the line below it. */
function pagesOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const pages: TextLine[][] = [[]]
  let letters = 0
  for (const line of lines.filter(({ text }) => text !== '')) {
    const shown = { ...line, text: line.text.slice(0, longestLine) }
    const page = pages.at(-1) ?? []
    letters += shown.text.length
    if (page.length < most.lines && letters <= most.letters) page.push(shown)
    else {
      const heads = page.splice(page.findLastIndex(({ isHeading }) => !isHeading) + 1)
      pages.push([...heads, shown])
      letters = [...heads, shown].reduce((sum, { text }) => sum + text.length, 0)
    }
  }
  return pages.filter((page) => page.length > 0)
}
