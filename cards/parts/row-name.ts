// Names a pressable row: the action of the press, then all texts of the row.

import type { CardElementArray } from '@microsoft/teams.cards'

type Shown = CardElementArray[number]

/**
 * The name of a row for screen readers and voice control. Clients take it only from the title of the press. It must
 * contain the visible words (WCAG 2.2, 2.5.3, Label in Name).
 *
 * @param title the action of the press, such as "See Agile working"
 * @param shown the elements of the row, in their order
 * @param subject distinguishes rows with equal words; it comes last
 */
export function rowName(title: string, shown: readonly Shown[], subject?: string): string {
  const texts = shown.flatMap(wordsOf)
  const figures = new Set(figuresIn(texts.join(' ')))
  const pictures = shown.flatMap(altOf).filter((alt) => !figuresIn(alt).every((each) => figures.has(each)))
  const [first = '', ...rest] = [...texts, ...pictures]
  const said = title.endsWith(first) ? [title, ...rest] : [`${title}: ${first}`, ...rest]
  const named = subject === undefined || said.some((each) => each.includes(subject)) ? said : [...said, subject]
  return named.reduce((before, next) => `${before}${/[.!?:]$/.test(before) ? '' : ','} ${next}`)
}

/** The texts of a row, without Markdown characters. */
function wordsOf(element: Shown): readonly string[] {
  switch (element.type) {
    case 'TextBlock':
      return plain(element.text)
    case 'RichTextBlock':
      return plain((element.inlines ?? []).map(saidIn).join(''))
    default:
      return []
  }
}

/** The alternative text of a picture. That of a bar mostly repeats the figures beside it. */
const altOf = (element: Shown) => (element.type === 'Image' ? plain(element.altText ?? '') : [])

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

const saidIn = (run: string | { readonly type: string }) =>
  typeof run === 'string' ? run : 'text' in run ? String(run.text) : ''

function plain(text: string): readonly string[] {
  const words = text
    .replaceAll(/\*\*|\b_|_\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(words) ? [words] : []
}
