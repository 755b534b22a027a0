// Shows the comparison of an assessment with other councils.

import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { PressOf } from '../../cards/press.ts'
import { benchmarkCard } from '../../cards/results/benchmark-card.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { summaryOf } from './results.ts'

export function benchmark(turn: Turn, deps: Dependencies, press: PressOf<'benchmark'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const publication = view.assessment.team && (await deps.benchmarkFor(wholeOf(view.set)))
    const card = benchmarkCard({ ...view, summary: summaryOf(view), publication, asOf: turn.now })
    return { type: 'card', card, again: press }
  })
}
