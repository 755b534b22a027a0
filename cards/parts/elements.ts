// The shapes that cards are made of. Everything here shows on any client of Teams at Adaptive Cards 1.5.

import type {
  ActionArray,
  CardElementArray,
  ContainerStyle,
  IAdaptiveCard,
  IColumn,
  IColumnSet,
  IContainer,
  IExecuteAction,
  IImage,
  IRichTextBlock,
  ISubmitAction,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards'
import type { Press } from '../press.ts'
import { barImage } from './bar.ts'
import { rowName } from './row-name.ts'

/** A card as plain JSON. */
export type Card = IAdaptiveCard
export type Element = CardElementArray[number]
export type Button = ActionArray[number]

/**
 * A whole card. `summary` is the text for notifications, for clients without cards, and the first words of a screen
 * reader.
 */
export function card(summary: string, body: Element[], actions: Button[] = []): Card {
  // Neither of the two reads Markdown: the stars of a bold word would be spoken.
  const plain = summary.replaceAll('**', '')
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: plain,
    speak: plain,
    body: [...body, ...rowsOf(actions)],
  }
}

// The width in pixels of the narrowest phone. Phones do not scroll sideways, so a button that is cut off is lost.
const rowWidth = 290
const widthOf = ({ title = '' }: Button) => 34 + 7.5 * title.length

/** The buttons in as few rows as a phone has room for, in their order. */
export function rowsOf(actions: Button[]): Element[] {
  const rows: Button[][] = []
  let room = 0
  for (const action of actions) {
    room -= widthOf(action)
    const row = rows.at(-1)
    if (row && room >= 0) row.push(action)
    else {
      rows.push([action])
      room = rowWidth - widthOf(action)
    }
  }
  return rows.map((row, index) => ({ type: 'ActionSet', actions: row, spacing: index === 0 ? 'Medium' : 'Small' }))
}

/** A paragraph in our own words; Markdown in it is shown as such. */
export function text(words: string, look: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return { type: 'TextBlock', text: words, wrap: true, ...look }
}

export function heading(words: string, look: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return text(words, { style: 'heading', weight: 'Bolder', size: 'Large', ...look })
}

export function subheading(words: string): ITextBlock {
  return text(words, { style: 'heading', weight: 'Bolder', size: 'Default', spacing: 'Medium' })
}

/** Small print. */
export function small(words: string, look: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return text(words, { size: 'Small', isSubtle: true, spacing: 'Small', ...look })
}

/** A line with a name in it that a person chose, to the letter: no Markdown in it comes to life. */
export function literal(words: string, look: Partial<Omit<ITextRun, 'type' | 'text'>> = {}): IRichTextBlock {
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text: words, ...look }] }
}

/** Small print with a name in it, to the letter. */
export function smallLiteral(words: string, spacing: 'None' | 'Small' = 'Small'): IRichTextBlock {
  return { ...literal(words, { size: 'Small', isSubtle: true }), spacing }
}

/** A bold word of ours, then words that may hold a name a person chose. */
export function namedLine(bold: string, words: string): IRichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: bold, weight: 'Bolder' },
      { type: 'TextRun', text: words },
    ],
  }
}

/** Words that a person wrote, to the letter as well. With `url` they are a link. */
export function quoted(label: string, words: string, url?: string): IRichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'Bolder' },
      { type: 'TextRun', text: words, ...(url && { selectAction: { type: 'Action.OpenUrl', url } }) },
    ],
  }
}

/** A boxed message. The words carry the meaning; the colour only repeats it. */
export function notice(style: ContainerStyle, items: Element[]): IContainer {
  return { type: 'Container', style, items, roundedCorners: true }
}

export function column(width: IColumn['width'], items: Element[], look: Partial<IColumn> = {}): IColumn {
  return { type: 'Column', width, items, verticalContentAlignment: 'Center', ...look }
}

export function columns(columns: IColumn[], look: Partial<Omit<IColumnSet, 'type' | 'columns'>> = {}): IColumnSet {
  return { type: 'ColumnSet', columns, ...look }
}

const wordLook = { weight: 'Bolder', color: 'Accent', wrap: true } as const

/** A row of a list. With `act` it is pressed as a whole, which `mark` at its end stands for. */
export function listRow(items: Element[], act?: IExecuteAction, mark = '›', beside: Element[] = []): IColumnSet {
  const isSign = mark.length === 1
  const sign: ITextBlock = { type: 'TextBlock', text: mark, ...(isSign ? { size: 'Large' } : wordLook) }
  return columns(
    [
      { type: 'Column', width: 'stretch', items },
      ...(beside.length > 0 ? [column('auto', beside)] : []),
      ...(act ? [column('auto', [sign])] : []),
    ],
    { separator: true, spacing: 'Small', ...(act && { selectAction: rowPress(act, [...items, ...beside, sign]) }) },
  )
}

/** The press of a row that shows these elements. It is named by all of them; an older client keeps the short title. */
export function rowPress({ tooltip, ...act }: IExecuteAction, shown: readonly Element[]): IExecuteAction {
  return { ...act, title: rowName(act.title ?? '', shown, tooltip) }
}

/** A bar filled to `share` (0 to 1); `alternative` says the same to who cannot see it. */
export function bar(share: number, alternative: string, width = 100): IImage {
  const size = { width: `${width}px`, height: '6px' }
  return { type: 'Image', url: barImage(share), altText: alternative, ...size, spacing: 'Small' }
}

/** A picture with the words that tell the same. `url` is a data address. */
export type Picture = { readonly url: string; readonly altText: string }

/** A picture as wide as the card. Teams shows it large when it is pressed (Microsoft Learn, "Stage View for images"). */
export function picture({ url, altText }: Picture): IImage {
  return { type: 'Image', url, altText, size: 'Stretch', spacing: 'Medium', msteams: { allowExpand: true } }
}

/**
 * A button. Clients that know Action.Execute get their answer in the same card; older ones fall back to
 * Action.Submit with the same data and get it as a new message.
 */
export function button(
  title: string,
  press: Press,
  { tooltip, ...look }: Partial<Pick<IExecuteAction, 'style' | 'tooltip'>> = {},
): IExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb: press.do,
    data: press,
    ...look,
    ...(tooltip && { tooltip }),
    // Clients that need the fallback know no tooltips (Adaptive Cards 1.5).
    fallback: { type: 'Action.Submit', title, data: press, ...look },
  }
}

/** A button that is answered with a new message instead of the same card, because people keep or forward it. */
export function newMessageButton(title: string, press: Press): ISubmitAction {
  return { type: 'Action.Submit', title, data: press }
}

/** A button that opens a web address. */
export const linkButton = (title: string, url: string): Button => ({ type: 'Action.OpenUrl', title, url })

/** A row of buttons inside the body, next to their subject. */
export function buttons(...actions: Button[]): Element {
  return { type: 'ActionSet', actions, spacing: 'Small' }
}
