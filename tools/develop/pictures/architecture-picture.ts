// Draws the rooms (top-level folders) as boxes on floors, with an arrow for each import that no other arrow implies.

import { colours } from '../../../charts/style.ts'
import { element, rounded, textNode } from '../../../charts/svg.ts'
import { wrapLabel } from '../../../charts/wrap-label.ts'
import type { Room } from './rooms.ts'

/** The purpose of each room, in the order of a floor from left to right. A new room needs a line here. */
const purposes: Readonly<Record<string, string>> = {
  tools: 'the commands of administrators and developers',
  bot: 'the edge: HTTP, Teams, settings, wiring',
  dialogs: 'conversations: one flow a file, a turn in, a reply and effects out',
  cards: 'what people see in Teams',
  reports: 'what people take away',
  questions: 'the question sets as data',
  scoring: 'figures from answers',
  charts: 'pictures of the figures',
  store: 'documents: SQLite, Cosmos DB',
  assessment: 'the words of the field',
  lib: 'knows nothing of councils',
}

// In pixels.
const box = { width: 252, gap: 20, padding: 12, floorGap: 56 }
const margin = 24
const head = 64
const lineHeight = 15
/** An upper bound for the average width of a letter in the small print. */
const letter = 5.9
/** The most lines of one list of names. A test checks that none is cut. */
const mostLines = 9

type Placed = Room & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}
type Line = { readonly text: string; readonly size: number; readonly colour: string; readonly weight?: string }

/** The picture as SVG. The same rooms give the same bytes. Throws if a room has no purpose. */
export function architecturePicture(rooms: readonly Room[]): string {
  const placed = place(rooms)
  const width = Math.max(...placed.map(({ x, width }) => x + width)) + margin
  const height = Math.max(...placed.map(({ y, height }) => y + height)) + margin
  const byName = new Map(placed.map((room) => [room.name, room]))
  const arrows = placed.flatMap((room) =>
    fromTheLeft(room.next).map((name, nth) =>
      arrow(room, byName.get(name) ?? room, (nth + 1) / (room.next.length + 1)),
    ),
  )
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': 'Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif',
    },
    element('title', { id: 'title' }, 'The rooms of the bot, and what they import'),
    element('desc', { id: 'description' }, textNode(roomsInWords(rooms))),
    element('rect', { width, height, fill: colours.background }),
    text(margin, margin + 14, { text: 'The rooms of the bot', size: 20, colour: colours.ink, weight: '600' }),
    text(margin, margin + 34, {
      ...{ text: 'An arrow is an import. No arrow points up. Drawn from the sources by npm run pictures.' },
      ...{ size: 13, colour: colours.soft },
    }),
    ...arrows,
    ...placed.map(drawn),
  ).replaceAll('><', '>\n<')}\n`
}

/** The picture as a sentence for each room, for people who do not see it. */
export const roomsInWords = (rooms: readonly Room[]): string =>
  fromTheTop(rooms)
    .map(
      ({ name, next, also }) => `${name} imports from ${[...next, ...also].toSorted().join(', ') || 'no other room'}.`,
    )
    .join(' ')

const order = Object.keys(purposes)
const fromTheLeft = (names: readonly string[]) => names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))

const fromTheTop = (rooms: readonly Room[]) => rooms.toSorted((a, b) => b.floor - a.floor)

/** The highest floor is at the top. The boxes of a floor are centred; a single box takes the full width. */
function place(rooms: readonly Room[]): readonly Placed[] {
  const floors = [...Map.groupBy(fromTheTop(rooms), ({ floor }) => floor).values()]
  const most = Math.max(...floors.map(({ length }) => length))
  const whole = most * box.width + (most - 1) * box.gap
  const placed: Placed[] = []
  let y = margin + head
  for (const floor of floors) {
    const own = floor.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    const width = own.length === 1 ? whole : box.width
    const left = margin + (whole - own.length * width - (own.length - 1) * box.gap) / 2
    const lines = own.map((room) => linesOf(room, width))
    const height = Math.max(...lines.map(({ length }) => length)) * lineHeight + 2 * box.padding + 6
    own.forEach((room, nth) => {
      placed.push({ ...room, x: left + nth * (width + box.gap), y, width, height, lines: lines[nth] ?? [] })
    })
    y += height + box.floorGap
  }
  return placed
}

function linesOf({ name, folders, packages, also }: Room, width: number): readonly Line[] {
  const purpose = purposes[name]
  if (purpose === undefined) throw new Error(`Say in architecture-picture.ts what ${name}/ is for.`)
  const small = (label: string, names: readonly string[]): readonly Line[] =>
    names.length === 0
      ? []
      : wrapLabel(`${label}: ${names.join(', ')}`, Math.floor((width - 2 * box.padding) / letter), mostLines).map(
          (text) => ({ text, size: 12, colour: colours.soft }),
        )
  return [
    { text: `${name}/`, size: 17, colour: colours.now, weight: '600' },
    { text: purpose, size: 14, colour: colours.ink },
    ...small('imports too', also),
    ...small('folders', folders),
    ...small('packages', packages),
  ]
}

function drawn({ name, x, y, width, height, lines }: Placed): string {
  return element(
    'g',
    { id: name },
    element('rect', {
      ...{ x, y, width, height, rx: 6, fill: '#f4f5fb', stroke: colours.now, 'stroke-width': 1.5 },
    }),
    ...lines.map((line, nth) =>
      text(x + box.padding, y + box.padding + 14 + nth * lineHeight + (nth > 0 ? 4 : 0), line),
    ),
  )
}

/** An arrow from the lower edge of a room to the upper edge of one below; vertical from a wide box. */
function arrow(from: Placed, to: Placed, share: number): string {
  const [endX, endY] = [to.x + to.width / 2, to.y - 7]
  const isWide = from.width > box.width
  const startX = isWide ? endX : from.x + from.width * share
  return element(
    'g',
    { id: `${from.name}-${to.name}`, stroke: colours.soft, fill: 'none', 'stroke-width': 1.5 },
    element('path', {
      d: `M ${rounded(startX)} ${rounded(from.y + from.height)} L ${rounded(endX)} ${rounded(endY)}`,
    }),
    element('path', { d: `M ${rounded(endX - 4)} ${rounded(endY)} l 4 7 l 4 -7 z`, fill: colours.soft }),
  )
}

const text = (x: number, y: number, line: Line): string =>
  element('text', { x, y, 'font-size': line.size, fill: line.colour, 'font-weight': line.weight }, textNode(line.text))
