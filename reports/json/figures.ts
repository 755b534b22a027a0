// Turns every figure into a plain, unrounded number for other programs. docs/scoring.md describes each figure.

import type { Overall, Ratio, Summary } from '../../assessment/summary.ts'
import type { Evidence } from '../../scoring/confidence/evidence.ts'
import { toNumber } from '../../scoring/ratio.ts'
import type { Phase } from '../../scoring/roadmap.ts'
import type { BenchmarkContent } from '../content/benchmark.ts'
import type { ChangeContent, ScoreChange } from '../content/changes.ts'

/** The summary, the roadmap and the gap list as data for JSON. Scores are in levels, shares in per cent. */
export const figures = (
  summary: Summary,
  { evidenced, seenByTwo }: Evidence,
  roadmap: readonly Phase[],
  gapList: readonly Phase[],
): object => ({
  ...summaryFigures(summary),
  evidence: { evidenced: inPerCent(evidenced), seenByTwo: inPerCent(seenByTwo) },
  roadmap,
  gapList,
})

/** The figures of one summary as JSON. */
export function summaryFigures(summary: Summary): object {
  const { overall, projected, agile } = summary
  return {
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
  }
}

/** The changes since the previous submission as JSON. */
export const changeFigures = ({ overall, functions, ...changes }: ChangeContent): object => ({
  ...changes,
  overall: scoreChange(overall),
  functions: functions.map(({ name, ...change }) => ({ name, ...scoreChange(change) })),
})

const scoreChange = ({ before, after, direction }: ScoreChange) => ({
  before: inLevels(before),
  after: inLevels(after),
  direction,
})

/**
 * The comparison with other councils as JSON: the council's own scores unrounded, the others' as published, shares in
 * per cent.
 */
export const benchmarkFigures = ({ overall, functions, commitment, practice, ...rest }: BenchmarkContent): object => ({
  ...rest,
  commitment: publishedPerCent(commitment),
  practice: publishedPerCent(practice),
  overall: { ...overall, own: inLevels(overall.own) },
  functions: functions.map(({ name: _shown, ...row }) => ({ ...row, own: inLevels(row.own) })),
})

const overallFigures = (overall: Overall) => ({
  ...overall,
  score: inLevels(overall.score),
  perCent: inPerCent(overall.perCent),
})

// Shares are published to two decimals.
const publishedPerCent = (share: number | null): number | null => share && Math.round(share * 100)

const inLevels = (value: Ratio | null): number | null => value && toNumber(value)

const inPerCent = (value: Ratio | null): number | null => value && toNumber({ n: 100 * value.n, d: value.d })
