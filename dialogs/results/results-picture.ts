// The picture of an assessment's figures, for a card.

import type { Summary } from '../../assessment/summary.ts'
import type { Picture } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { resultsChart } from '../../cards/results/results-chart.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type EarlierSubmission, earlierFigures } from './milestones.ts'

/** The picture of these figures, beside the last submission. Undefined without an answer, or if it is not drawn in time. */
export async function pictureOf(
  deps: Dependencies,
  view: View,
  summary: Summary,
  last: EarlierSubmission | undefined,
): Promise<Picture | undefined> {
  if (summary.counts.unanswered === summary.counts.asked) return undefined
  const { svg, altText } = resultsChart(view.words, summary, last && earlierFigures(view, last))
  const url = await deps.picture(svg)
  return url === undefined ? undefined : { url, altText }
}
