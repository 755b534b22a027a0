// Every figure of a set of answers, by the rules of docs/scoring.md.

import type { AnswerValues } from '../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { FunctionSummary, Quadrant, Ratio, Summary } from '../assessment/summary.ts'
import { type Circumstances, targetOf } from './circumstances.ts'
import { floor, mean, minus, ratio } from './ratio.ts'
import { share } from './share.ts'
import { summariseFunction } from './summarise-function.ts'
import { type Count, tally } from './tally.ts'

/** What the answers amount to. Answers to questions that the set does not have are ignored. */
export function summarise(set: QuestionSet, answers: AnswerValues, circumstances: Circumstances = {}): Summary {
  const tallies = set.functions.map((fn) => ({ code: fn.code, counted: tally(fn, set.levels, answers) }))
  const functions = tallies.map(({ code, counted }) =>
    summariseFunction(code, counted, targetOf(set, code, circumstances)),
  )
  const perCentOf = (code: FunctionCode | undefined) => functions.find((fn) => fn.code === code)?.perCent ?? null
  const commitment = share(total(tallies.map(({ counted }) => counted.measures.commitment)))
  const practice = share(total(tallies.map(({ counted }) => counted.measures.practice)))
  const provision = share(countOf(set.roles.provision, answers))
  const takeUp = share(countOf(set.roles.takeUp, answers))
  return {
    questionSet: { id: set.id, version: set.version },
    overall: overall(functions),
    commitment,
    practice,
    commitmentGap: difference(commitment, practice),
    quadrant: quadrant(commitment, practice),
    leadership: perCentOf(set.roles.leadership),
    culture: perCentOf(set.roles.culture),
    agile: { provision, takeUp, gap: difference(provision, takeUp) },
    counts: answerCounts(functions),
    functions,
  }
}

function overall(functions: readonly FunctionSummary[]): Summary['overall'] {
  const levels = functions.map(({ level }) => level).filter((level) => level !== null)
  const meanLevel = mean(levels.map((level) => ratio(level, 1)))
  return {
    score: mean(functions.map(({ score }) => score).filter((score) => score !== null)),
    level: meanLevel && floor(meanLevel),
    lowestLevel: levels.length === 0 ? null : Math.min(...levels),
  }
}

const total = (counts: readonly Count[]): Count =>
  counts.reduce((sum, own) => ({ met: sum.met + own.met, applicable: sum.applicable + own.applicable }))

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
