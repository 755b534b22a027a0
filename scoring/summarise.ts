// Computes every figure of a set of answers, by the rules of docs/scoring.md.

import type { AnswerValues } from '../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { FunctionSummary, Quadrant, Ratio, Summary } from '../assessment/summary.ts'
import { type Circumstances, countedFunctions, targetOf } from './circumstances.ts'
import { overall } from './overall.ts'
import { projectedStanding } from './projection.ts'
import { minus } from './ratio.ts'
import { summariseFunction } from './summarise-function.ts'
import { type Count, share, tally } from './tally.ts'

/** Every figure of the answers. Ignores answers to questions that the set does not have. */
export function summarise(set: QuestionSet, answers: AnswerValues, circumstances: Circumstances = {}): Summary {
  const counting = countedFunctions(set, circumstances)
  const tallies = counting.map((fn) => ({ code: fn.code, counted: tally(fn, set.levels, answers) }))
  const functions = tallies.map(({ code, counted }) =>
    summariseFunction(code, counted, targetOf(set, code, circumstances)),
  )
  const perCentOf = (code: FunctionCode | undefined) => functions.find((fn) => fn.code === code)?.perCent ?? null
  const counted = new Set(counting.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const shareOfRole = (role: ReadonlySet<QuestionId>) => share(countOf(role.intersection(counted), answers))
  const commitment = share(total(tallies.map(({ counted }) => counted.measures.commitment)))
  const practice = share(total(tallies.map(({ counted }) => counted.measures.practice)))
  const provision = shareOfRole(set.roles.provision)
  const takeUp = shareOfRole(set.roles.takeUp)
  return {
    questionSet: { id: set.id, version: set.version },
    overall: overall(functions),
    projected: overall(functions.map(projectedStanding)),
    commitment,
    practice,
    commitmentGap: difference(commitment, practice),
    quadrant: quadrant(commitment, practice),
    leadership: perCentOf(set.roles.leadership),
    culture: perCentOf(set.roles.culture),
    agile: { provision, takeUp, gap: difference(provision, takeUp) },
    counts: answerCounts(functions),
    functions,
    leftOut: set.functions.filter((fn) => !counting.includes(fn)).map(({ code }) => code),
  }
}

const total = (counts: readonly Count[]): Count =>
  counts.reduce((sum, own) => ({ met: sum.met + own.met, applicable: sum.applicable + own.applicable }), {
    met: 0,
    applicable: 0,
  })

function countOf(criteria: ReadonlySet<QuestionId>, answers: AnswerValues): Count {
  const values = [...criteria].map((id) => answers[id])
  return {
    met: values.filter((value) => value === 'yes').length,
    applicable: values.filter((value) => value !== 'notApplicable').length,
  }
}

const difference = (a: Ratio | null, b: Ratio | null): Ratio | null => (a && b ? minus(a, b) : null)

function quadrant(commitment: Ratio | null, practice: Ratio | null): Quadrant | null {
  if (commitment === null || practice === null) return null
  if (atLeastHalf(commitment)) return atLeastHalf(practice) ? 'delivering' : 'decided-not-done'
  return atLeastHalf(practice) ? 'done-without-mandate' : 'starting-out'
}

const atLeastHalf = ({ n, d }: Ratio): boolean => 2 * n >= d

function answerCounts(functions: readonly FunctionSummary[]): Summary['counts'] {
  const counts = { asked: 0, yes: 0, no: 0, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 }
  for (const { met, applicable, unsure, unanswered, unknown, notApplicable } of functions) {
    counts.asked += applicable + notApplicable
    counts.yes += met
    counts.no += applicable - met - unknown
    counts.unsure += unsure
    counts.notApplicable += notApplicable
    counts.unanswered += unanswered
    counts.unknown += unknown
  }
  return counts
}
