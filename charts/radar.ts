// A radar of the functions' scores: now, at the target, and a third series such as the last return.

import { colours, sizes } from './style.ts'
import { element, rounded, textNode } from './svg.ts'
import { wrapLabel } from './wrap-label.ts'

/** One spoke. Values run from 0 to the highest level; null draws no point. */
export type Spoke = {
  readonly label: string
  readonly now: number | null
  /**
   * The score once every gap up to the target is closed. The target itself is a level, not a score, so the axis cannot
   * show it.
   */
  readonly atTarget: number | null
  readonly other?: number | null
  /** The value as people see it beside the label: "2.4". */
  readonly shown: string
}

type Area = { readonly x: number; readonly y: number; readonly radius: number }
type Series = 'now' | 'atTarget' | 'other'
type Point = { readonly x: number; readonly y: number }

/** The radar around the middle of `area`. It needs three spokes at least. */
export function radar(spokes: readonly Spoke[], levels: number, area: Area): string {
  const at = (index: number, share: number): Point => {
    const angle = (2 * Math.PI * index) / spokes.length - Math.PI / 2
    return { x: area.x + Math.cos(angle) * area.radius * share, y: area.y + Math.sin(angle) * area.radius * share }
  }
  const rings = Array.from({ length: levels }, (_, index) => {
    const share = (index + 1) / levels
    return element('polygon', {
      points: pointsOf(spokes.map((_, spoke) => at(spoke, share))),
      fill: 'none',
      stroke: colours.grid,
      'stroke-width': index === levels - 1 ? 2 : 1,
    })
  })
  const lines = spokes.map((_, index) => {
    const end = at(index, 1)
    return element('line', { x1: area.x, y1: area.y, x2: end.x, y2: end.y, stroke: colours.grid })
  })
  const placed = (series: Series) =>
    spokes.map((spoke, index) => {
      const value = spoke[series]
      return value === null || value === undefined ? undefined : at(index, value / levels)
    })
  return element(
    'g',
    {},
    ...rings,
    ...lines,
    // Hollow markers are drawn over filled ones, so that equal values all show.
    seriesShape('now', placed('now')),
    seriesShape('other', placed('other')),
    seriesShape('atTarget', placed('atTarget')),
    ...levelNumbers(levels, spokes.length, area),
    ...spokes.map((spoke, index) => spokeLabel(spoke, at(index, 1), area, spokes.length)),
  )
}

/** The numbers of the rings, half-way between the first two spokes, so that no marker covers them. */
function levelNumbers(levels: number, spokes: number, { x, y, radius }: Area): readonly string[] {
  const half = Math.PI / spokes
  return Array.from({ length: levels }, (_, index) => {
    const distance = (radius * Math.cos(half) * (index + 1)) / levels
    return element(
      'text',
      {
        x: x + Math.sin(half) * distance,
        y: y - Math.cos(half) * distance + 6,
        'font-size': 17,
        'text-anchor': 'middle',
        fill: colours.ink,
        stroke: colours.background,
        'stroke-width': 4,
        'paint-order': 'stroke',
      },
      textNode(String(index + 1)),
    )
  })
}

const dashes: Readonly<Record<Series, string | undefined>> = { now: undefined, atTarget: '10 6', other: '2 5' }

/**
 * The series' line and its markers. The line breaks at a spoke without a value, because that must not look like a low
 * value.
 */
function seriesShape(series: Series, points: readonly (Point | undefined)[]): string {
  const known = points.filter((point) => point !== undefined)
  const line = {
    stroke: colours[series],
    'stroke-width': series === 'now' ? 4 : 3,
    'stroke-dasharray': dashes[series],
    'stroke-linejoin': 'round',
  }
  const shape =
    known.length === points.length
      ? element('polygon', {
          points: pointsOf(known),
          fill: series === 'now' ? colours.now : 'none',
          'fill-opacity': series === 'now' ? 0.18 : undefined,
          ...line,
        })
      : element('path', { d: betweenNeighbours(points), fill: 'none', ...line })
  return (known.length > 1 ? shape : '') + known.map((point) => marker(series, point)).join('')
}

/** A line from each point to the next one around the radar, if both are there. */
const betweenNeighbours = (points: readonly (Point | undefined)[]): string =>
  points
    .map((point, index) => {
      const next = points[(index + 1) % points.length]
      return point && next ? `M${rounded(point.x)} ${rounded(point.y)}L${rounded(next.x)} ${rounded(next.y)}` : ''
    })
    .join('')

/**
 * A circle for now, a diamond for the score at the target, a square for the other assessment. Shapes and colours both
 * tell the series apart.
 */
export function marker(series: Series, { x, y }: Point): string {
  const paint = { fill: series === 'now' ? colours.now : 'none', stroke: colours[series], 'stroke-width': 3 }
  if (series === 'now') return element('circle', { cx: x, cy: y, r: 6, ...paint })
  if (series === 'other') return element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, ...paint })
  return element('path', { d: `M${rounded(x)} ${rounded(y - 8)}l8 8l-8 8l-8-8z`, ...paint })
}

function spokeLabel({ label, shown }: Spoke, end: Point, area: Area, count: number): string {
  const isCrowded = count > 9
  const size = isCrowded ? sizes.smallLabel : sizes.label
  const lines = [...wrapLabel(label, 22, 2), shown]
  const [dx, dy] = [(end.x - area.x) / area.radius, (end.y - area.y) / area.radius]
  const anchor = Math.abs(dx) < 0.15 ? 'middle' : dx > 0 ? 'start' : 'end'
  const height = size * 1.08
  const first =
    end.y +
    dy * 16 +
    (dy < -0.8 ? -height * (lines.length - 1) - 4 : dy > 0.8 ? height : -height * (lines.length / 2 - 0.8))
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x: end.x + dx * 20,
          y: first + index * height,
          'font-size': size,
          'font-weight': index === lines.length - 1 ? 600 : 400,
          'text-anchor': anchor,
          fill: colours.ink,
        },
        textNode(line),
      ),
    )
    .join('')
}

const pointsOf = (points: readonly Point[]): string => points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')
