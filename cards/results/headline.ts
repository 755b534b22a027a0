// The headline of the results: score, share in place, typical level, furthest behind, and the projection.

import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import { oneDecimal, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import { bar, column, columns, type Element, small, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { functionLevel } from '../parts/level-words.ts'
import { functionName, levelName, type Words } from '../parts/words.ts'

export type HeadlineView = View & { readonly summary: Summary }

/** Nothing while no function has a score. */
export function headline(view: HeadlineView): Element[] {
  const { words, set, assessment, summary } = view
  const { results } = words.ui
  const { overall, projected, counts, leftOut } = summary
  if (!overall.score || !overall.perCent) return []
  if (counts.unanswered === counts.asked) return [fact(results.score, results.nothingAnswered)]
  const score = oneDecimal(overall.score)
  const inPlace = results.inPlace(counts.yes, counts.asked - counts.notApplicable, wholePerCent(overall.perCent))
  const isBelowTargets = summary.functions.some(({ gap }) => gap !== null && gap > 0)
  return [
    fact(results.score, results.scoreOf(score, set.levels), [
      bar(toNumber(overall.score) / set.levels, results.barOf(score, set.levels)),
      small(inPlace, { spacing: 'Small' }),
      ...(isBelowTargets && projected.score
        ? [small(results.projected(oneDecimal(projected.score)), { spacing: 'None' })]
        : []),
    ]),
    fact(results.typical, typicalLine(words, summary)),
    fact(results.behind, behindLine(words, summary)),
    ...(leftOut.length > 0
      ? [text(results.leftOut(leftOut.map((code) => functionName(words, code))), { spacing: 'Small' })]
      : []),
    ...(assessment.team ? [] : [small(results.oneView)]),
  ]
}

/** "5 of 9 functions have reached level 1, Started". */
function typicalLine(words: Words, { overall, functions }: Summary): string {
  const { results } = words.ui
  const { typicalLevel, functionsAtTypical } = overall
  if (!typicalLevel || functionsAtTypical === null) return results.typicalNone
  const rated = functions.filter(({ level }) => level !== null).length
  return results.typicalAt(functionsAtTypical, rated, levelName(words, typicalLevel))
}

/** The functions furthest behind by name, with the state of the first. */
function behindLine(words: Words, { overall, functions }: Summary): string {
  const { results } = words.ui
  const rows = overall.furthestBehind
    .map((code) => functions.find((row) => row.code === code))
    .filter((row): row is FunctionSummary => row !== undefined)
  const [first] = rows
  if (!first) return words.ui.levelStates['not-applicable']
  const state = functionLevel(words, first)
  const alike = rows.filter((row) => functionLevel(words, row) === state)
  const names = alike.map(({ code }) => functionName(words, code))
  if (alike.length === functions.length) return results.behindAll(state)
  if (names.length <= 2) return results.behindIn(names, state)
  return results.behindMany(names[0] ?? '', names.length - 1, state)
}

function fact(label: string, value: string, below: Element[] = []): Element {
  return columns(
    [
      column('110px', [small(label)], { verticalContentAlignment: 'Top' }),
      column('stretch', [text(value, { weight: 'Bolder' }), ...below]),
    ],
    { spacing: 'Small' },
  )
}
