// The elements of cards. All of them work on any Teams client with Adaptive Cards 1.5.

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
 * A complete card. `summary` is the text for notifications, for clients without cards, and for the start of a screen
 * reader's output.
 */
export function card(summary: string, body: Element[], actions: Button[] = []): Card {
  // Neither use renders Markdown, so the asterisks of a bold word would be read out.
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

// The width of the narrowest phone, in pixels. Phones do not scroll sideways, so a button that is cut off cannot be
// pressed.
const rowWidth = 290
const widthOf = ({ title = '' }: Button) => 34 + 7.5 * title.length

/** Arranges the buttons in as few rows as fit on a phone, in their order. */
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

/** A paragraph of our own text. Markdown in it is rendered. */
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

/** A line that may contain a name chosen by a person. It is shown verbatim, without Markdown. */
export function literal(words: string, look: Partial<Omit<ITextRun, 'type' | 'text'>> = {}): IRichTextBlock {
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text: words, ...look }] }
}

/** Small print that may contain a name, shown verbatim. */
export function smallLiteral(words: string, spacing: 'None' | 'Small' = 'Small'): IRichTextBlock {
  return { ...literal(words, { size: 'Small', isSubtle: true }), spacing }
}

/** Our own text in bold, then text that may contain a name, shown verbatim. */
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

/** A person's own text, shown verbatim. With `url` it is a link. */
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

/** A boxed message. Its colour only repeats the meaning of its text. */
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

/** A row of a list. With `act` the whole row can be pressed, and `mark` at its end shows this. */
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

/** The press of a row with these elements. Its name contains all their texts; an older client shows the short title. */
export function rowPress({ tooltip, ...act }: IExecuteAction, shown: readonly Element[]): IExecuteAction {
  return { ...act, title: rowName(act.title ?? '', shown, tooltip) }
}

/** A bar filled to `share` (0 to 1). `alternative` is its text for people who cannot see it. */
export function bar(share: number, alternative: string, width = 100): IImage {
  const size = { width: `${width}px`, height: '6px' }
  return { type: 'Image', url: barImage(share), altText: alternative, ...size, spacing: 'Small' }
}

/** A picture with its alternative text. `url` is a data URL. */
export type Picture = { readonly url: string; readonly altText: string }

/** A picture as wide as the card. A press enlarges it (Microsoft Learn, "Stage View for images"). */
export function picture({ url, altText }: Picture): IImage {
  return { type: 'Image', url, altText, size: 'Stretch', spacing: 'Medium', msteams: { allowExpand: true } }
}

/**
 * A button. Clients with Action.Execute get the answer in the same card. Older ones fall back to Action.Submit with the
 * same data and get a new message.
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
    // Clients that need the fallback do not support tooltips (Adaptive Cards 1.5).
    fallback: { type: 'Action.Submit', title, data: press, ...look },
  }
}

/** A button whose answer is a new message, which people can keep or forward. */
export function newMessageButton(title: string, press: Press): ISubmitAction {
  return { type: 'Action.Submit', title, data: press }
}

/** A button that opens a web address. */
export const linkButton = (title: string, url: string): Button => ({ type: 'Action.OpenUrl', title, url })

/** A row of buttons in the body, next to their subject. */
export function buttons(...actions: Button[]): Element {
  return { type: 'ActionSet', actions, spacing: 'Small' }
}
