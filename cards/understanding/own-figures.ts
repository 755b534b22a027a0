// Words the figures of a person's own assessment, each with a sentence on its computation.

import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import { lowerFirst } from '../../lib/sentence.ts'
import { compare, oneDecimal, wholePerCent } from '../../scoring/ratio.ts'
import { behindStanding } from '../../scoring/standing.ts'
import { functionLevel } from '../parts/level-words.ts'
import { functionName, type Words } from '../parts/words.ts'
import { behindLine, typicalLine } from '../results/standing-lines.ts'

/** The sentences; empty while there is no score or no answer. */
export function ownFigures(words: Words, summary: Summary): readonly string[] {
  const { own } = words.ui.understanding
  const { overall, counts, functions } = summary
  if (!overall.score || !overall.perCent || counts.unanswered === counts.asked) return []
  const rated = functions.filter(({ level }) => level !== null)
  const named = (rows: readonly FunctionSummary[]) =>
    rows.map((row) => `${functionName(words, row.code)} (${lowerFirst(functionLevel(words, row))})`).join('; ')
  const behind = behindStanding(summary).rows
  const best = strongest(rated)
  return [
    own.sum(
      oneDecimal(overall.score),
      rated.length,
      counts.yes,
      counts.asked - counts.notApplicable,
      wholePerCent(overall.perCent),
    ),
    own.typical(typicalLine(words, summary)),
    own.behind(behind.length > 0 ? named(behind) : behindLine(words, summary)),
    ...(best.length > 0 ? [own.strongest(named(best))] : []),
    own.target,
    own.criteria,
  ]
}

/** The functions at the highest level with the highest score; empty without a Yes. */
function strongest(rows: readonly FunctionSummary[]): readonly FunctionSummary[] {
  const score = ({ score: own }: FunctionSummary) => own ?? { n: 0, d: 1 }
  const order = (a: FunctionSummary, b: FunctionSummary) =>
    (b.level ?? 0) - (a.level ?? 0) || compare(score(b), score(a))
  const [first, ...others] = rows.filter(({ met }) => met > 0).toSorted(order)
  return first ? [first, ...others.filter((row) => order(first, row) === 0)] : []
}
