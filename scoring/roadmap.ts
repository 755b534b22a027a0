// Builds the roadmap: every unmet criterion, in phases, the most worthwhile first.

import type { AnswerValues } from '../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../assessment/ids.ts'
import type { KeyFunction, Question, QuestionSet } from '../assessment/question-set.ts'
import { type Circumstances, countedFunctions, targetOf } from './circumstances.ts'
import { type Count, stagedLevel, tally } from './tally.ts'

export type RoadmapItem = {
  readonly question: QuestionId
  readonly functionCode: FunctionCode
  readonly phase: number
  /** The number of levels that the function would rise if only this criterion were met. */
  readonly lift: number
  /** The level that the function would then reach ("one step from level N"); absent if it would not rise. */
  readonly reachesLevel?: number
  /** A duty by law in the council's nation. */
  readonly duty: boolean
}

/** One phase. Phase n holds the n-th incomplete level of each function above its current one. */
export type Phase = { readonly phase: number; readonly items: readonly RoadmapItem[] }

/** All unmet criteria that apply. Empty if nothing is left to do. */
export function roadmap(set: QuestionSet, answers: AnswerValues, circumstances: Circumstances = {}): readonly Phase[] {
  return phases(set, answers, circumstances, () => true)
}

/** The roadmap up to each function's target. */
export function gapList(set: QuestionSet, answers: AnswerValues, circumstances: Circumstances = {}): readonly Phase[] {
  return phases(set, answers, circumstances, (question) => isToTarget(set, question, circumstances))
}

/** The part of the roadmap beyond each function's target. */
export function beyondTargets(
  set: QuestionSet,
  answers: AnswerValues,
  circumstances: Circumstances = {},
): readonly Phase[] {
  return phases(set, answers, circumstances, (question) => !isToTarget(set, question, circumstances))
}

/** The first question of the roadmap that is answered No. Those up to the targets come first. */
export function firstGap(
  set: QuestionSet,
  answers: AnswerValues,
  circumstances: Circumstances = {},
): QuestionId | undefined {
  const firstNo = (list: readonly Phase[]) =>
    list.flatMap(({ items }) => items).find(({ question }) => answers[question] === 'no')?.question
  return firstNo(gapList(set, answers, circumstances)) ?? firstNo(beyondTargets(set, answers, circumstances))
}

/** The duties by law in the council's nation among the unmet criteria. */
export const dutiesIn = (phases: readonly Phase[]): readonly QuestionId[] =>
  phases.flatMap(({ items }) => items.flatMap(({ duty, question }) => (duty ? [question] : [])))

function isToTarget(set: QuestionSet, { functionCode, level }: Question, circumstances: Circumstances): boolean {
  return level <= targetOf(set, functionCode, circumstances)
}

type Candidate = { readonly item: RoadmapItem; readonly question: Question; readonly level: number }

function phases(
  set: QuestionSet,
  answers: AnswerValues,
  circumstances: Circumstances,
  isWanted: (question: Question) => boolean,
): readonly Phase[] {
  const candidates = countedFunctions(set, circumstances).flatMap((fn) =>
    unmet(fn, set.levels, answers, circumstances.nation),
  )
  const wanted = candidates.filter(({ question }) => isWanted(question)).sort(worthwhileFirst)
  const byPhase = Map.groupBy(wanted, ({ item }) => item.phase)
  return [...byPhase.keys()]
    .sort((a, b) => a - b)
    .map((phase) => ({ phase, items: (byPhase.get(phase) ?? []).map(({ item }) => item) }))
}

function unmet(
  fn: KeyFunction,
  levels: number,
  answers: AnswerValues,
  nation: Circumstances['nation'],
): readonly Candidate[] {
  const counted = tally(fn, levels, answers).levels
  const level = stagedLevel(counted)
  if (level === null) return []
  const wanting = counted.flatMap(({ met, applicable }, index) => (met < applicable ? [index + 1] : []))
  const isUnmet = ({ id }: Question) => answers[id] !== 'yes' && answers[id] !== 'notApplicable'
  return fn.questions.filter(isUnmet).map((question) => {
    const lift = levelWithOneMore(counted, question.level) - level
    return {
      level,
      question,
      item: {
        question: question.id,
        functionCode: fn.code,
        phase: wanting.indexOf(question.level) + 1,
        lift,
        ...(lift > 0 && { reachesLevel: level + lift }),
        duty: nation !== undefined && question.duty.includes(nation),
      },
    }
  })
}

function levelWithOneMore(levels: readonly Count[], at: number): number {
  const raised = levels.map((own, index) => (index === at - 1 ? { ...own, met: own.met + 1 } : own))
  return stagedLevel(raised) ?? 0
}

// Sorting is stable, so entries that are equal in all of these stay in the question set’s order.
const worthwhileFirst = (a: Candidate, b: Candidate): number =>
  Number(b.item.duty) - Number(a.item.duty) ||
  b.item.lift - a.item.lift ||
  a.level - b.level ||
  Number(a.question.measure === 'practice') - Number(b.question.measure === 'practice')
