// Draws the overall scores of up to eight submissions in a row, each with a press to compare with it.

import type { Comparison } from '../../scoring/over-time/compare-returns.ts'
import type { Trend } from '../../scoring/over-time/trend.ts'
import { oneDecimal, toNumber } from '../../scoring/ratio.ts'
import { bar, button, type Element, listRow, small, subheading, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

export type TrendView = View & { readonly comparison: Comparison; readonly trend: Trend }

/** The rows; empty for two submissions, which the comparison shows. */
export function trendRows(view: TrendView): Element[] {
  const { words, set, assessment, trend, comparison } = view
  const { compare } = words.ui.sharing
  if (trend.points.length < 3) return []
  return [
    subheading(compare.trend),
    small(compare.trendHint, { spacing: 'None' }),
    ...(trend.basis === 'unchanged' ? [small(compare.trendOf(trend.questions), { spacing: 'None' })] : []),
    ...trend.points.map(({ at, summary }) => {
      const { score } = summary.overall
      const shown = score ? oneDecimal(score) : compare.noScore
      const isLast = at === comparison.after.at
      const said = isLast && assessment.submittedAt === undefined ? compare.pointOpen : compare.point
      return listRow(
        [
          text(said(words.day(at), shown, set.levels)),
          ...(score ? [bar(toNumber(score) / set.levels, words.ui.results.barOf(shown, set.levels))] : []),
        ],
        isLast
          ? undefined
          : button(compare.since(words.day(at)), { do: 'compare', assessment: assessment.id, with: at }),
      )
    }),
  ]
}
