// Draws the picture of an assessment's figures for a card.

import type { Summary } from '../../assessment/summary.ts'
import type { Picture } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { resultsChart } from '../../cards/results/results-chart.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { EarlierSubmission } from './milestones.ts'

/**
 * The picture of these figures and those of the last submission. Undefined without answers, or if it cannot be drawn in
 * time.
 */
export async function pictureOf(
  deps: Dependencies,
  view: View,
  summary: Summary,
  last: EarlierSubmission | undefined,
): Promise<Picture | undefined> {
  if (summary.counts.unanswered === summary.counts.asked) return undefined
  const { svg, altText } = resultsChart(view.words, summary, last && figuresBeside(view, last))
  const url = await deps.picture(svg)
  return url === undefined ? undefined : { url, altText }
}

/**
 * The figures of an earlier submission for the picture. Undefined if it has another version of the questions, because
 * the figures would not be comparable.
 */
function figuresBeside({ set }: View, { submission }: EarlierSubmission): { summary: Summary; at: string } | undefined {
  const { id, version } = submission.questionSet
  return id === set.id && version === set.version
    ? { summary: submissionSummary(set, submission), at: submission.at }
    : undefined
}
