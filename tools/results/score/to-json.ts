// Writes every figure as a plain number, unrounded, for other programs. docs/scoring.md describes each of them.

import type { Overall, Ratio, Summary } from '../../../assessment/summary.ts'
import { toNumber } from '../../../scoring/ratio.ts'
import type { Phase } from '../../../scoring/roadmap.ts'

/** The summary, the roadmap and the gap list as JSON text. Scores are in levels, shares in per cent. */
export function toJson(
  summary: Summary,
  evidenced: Ratio | null,
  roadmap: readonly Phase[],
  gapList: readonly Phase[],
): string {
  const { overall, projected, agile } = summary
  const figures = {
    ...summary,
    overall: overallFigures(overall),
    projected: overallFigures(projected),
    commitment: inPerCent(summary.commitment),
    practice: inPerCent(summary.practice),
    commitmentGap: inPerCent(summary.commitmentGap),
    leadership: inPerCent(summary.leadership),
    culture: inPerCent(summary.culture),
    agile: { provision: inPerCent(agile.provision), takeUp: inPerCent(agile.takeUp), gap: inPerCent(agile.gap) },
    functions: summary.functions.map((fn) => ({
      ...fn,
      score: inLevels(fn.score),
      perCent: inPerCent(fn.perCent),
      projected: { ...fn.projected, score: inLevels(fn.projected.score) },
    })),
    evidence: { evidenced: inPerCent(evidenced) },
    roadmap,
    gapList,
  }
  return JSON.stringify(figures, null, 2)
}

const overallFigures = (overall: Overall) => ({
  ...overall,
  score: inLevels(overall.score),
  perCent: inPerCent(overall.perCent),
})

const inLevels = (value: Ratio | null): number | null => value && toNumber(value)

const inPerCent = (value: Ratio | null): number | null => value && toNumber({ n: 100 * value.n, d: value.d })
