// Two shares side by side, each with a bar, and the difference between them in words.

import type { Ratio } from '../../assessment/summary.ts'
import { shownGap, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { bar, column, columns, type Element, small, subheading, text } from './elements.ts'
import type { Words } from './words.ts'

export function comparison(
  words: Words,
  title: string,
  shares: readonly [readonly [string, Ratio | null], readonly [string, Ratio | null]],
  difference?: (points: number) => string,
): Element[] {
  const gap = shownGap(shares[0][1], shares[1][1])
  const shown = shares.filter((entry): entry is readonly [string, Ratio] => entry[1] !== null)
  if (shown.length === 0) return []
  // Of nothing and nothing no more is to be said.
  const isAny = shown.some(([, share]) => toNumber(share) > 0)
  return [
    subheading(title),
    columns(
      shown.map(([label, share]) => {
        const figure = words.ui.perCent(wholePerCent(share))
        return column('stretch', [
          small(label),
          text(figure, { weight: 'Bolder', spacing: 'None' }),
          bar(toNumber(share), `${label} ${figure}`),
        ])
      }),
      { spacing: 'Small' },
    ),
    ...(difference && gap !== null && isAny ? [text(difference(gap), { spacing: 'Small' })] : []),
  ]
}
