// Computes the figures of officers' views: scores in bands, majorities, and the questions on which a return differs.

import type { AnswerValues } from '../../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { Majorities, ViewFigures } from '../../assessment/organisation/perception.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Summary } from '../../assessment/summary.ts'
import { bandOf, bandsOf, spreadOver } from '../benchmark/bands.ts'
import { quartiles } from '../benchmark/quantile.ts'
import { toNumber } from '../ratio.ts'
import { summarise } from '../summarise.ts'

/**
 * The quartiles of the views' scores of each function. Uses only the band of each score. A band spans at least a level,
 * so it fits both a Yes and a No even if all other answers of a view are known.
 *
 * @param views the letters of each view, in the set's order
 */
export function viewFigures(set: QuestionSet, views: readonly string[]): ViewFigures {
  const bands = bandsOf(set)
  const summaries = views.map((letters) => summarise(set, valuesFrom(set, letters)))
  return Object.fromEntries(
    set.functions.flatMap(({ code }, nth) => {
      const scores = summaries.flatMap(({ functions }) => functions[nth]?.score ?? [])
      const spread = spreadOver(
        scores.map((score) => bandOf(toNumber(score), bands)),
        bands,
      )
      return spread.length === 0 ? [] : [[code, quartiles(spread)]]
    }),
  )
}

/** The majority of the views on each question: the answer that more than half give. It reveals no share. */
export const majoritiesOf = (set: QuestionSet, views: readonly string[]): Majorities =>
  set.order
    .map((_, nth) => {
      const said = (letter: string) => 2 * views.filter((view) => view[nth] === letter).length > views.length
      return said('y') ? 'y' : said('n') ? 'n' : '-'
    })
    .join('')

/** A question on which the return and the majority of the views give opposite answers. */
export type Opposite = {
  readonly question: QuestionId
  readonly functionCode: FunctionCode
  readonly value: 'yes' | 'no'
}

/**
 * The questions on which the return and the majority differ. Sorts them by the distance of their function's score from
 * the median of the views, the greatest first, then in the set's order. Sorting by the share of each question would
 * reveal single views.
 */
export function oppositesOf(
  set: QuestionSet,
  values: AnswerValues,
  summary: Summary,
  majorities: Majorities,
  figures: ViewFigures | undefined,
): readonly Opposite[] {
  const distance = (code: FunctionCode): number => {
    const score = summary.functions.find((fn) => fn.code === code)?.score
    const median = figures?.[code]?.median
    return score && median !== undefined ? Math.abs(toNumber(score) - median) : 0
  }
  const counted = new Set(summary.functions.map(({ code }) => code))
  return set.order
    .flatMap((question, nth): readonly Opposite[] => {
      const functionCode = set.questions.get(question)?.functionCode
      const value = values[question]
      const opposite = value === 'yes' ? 'n' : value === 'no' ? 'y' : undefined
      if (!functionCode || !counted.has(functionCode) || opposite === undefined) return []
      return majorities[nth] === opposite ? [{ question, functionCode, value: value as 'yes' | 'no' }] : []
    })
    .toSorted((a, b) => distance(b.functionCode) - distance(a.functionCode))
}

function valuesFrom(set: QuestionSet, letters: string): AnswerValues {
  const values = set.order.map((id, nth) => [
    id,
    letters[nth] === 'y' ? 'yes' : letters[nth] === 'n' ? 'no' : undefined,
  ])
  return Object.fromEntries(values)
}
