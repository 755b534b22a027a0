// Compares two submissions: figures, closed and new gaps, changed answers, and changed questions.

import type { AnswerValue, AnswerValues } from '../../assessment/answers/answer.ts'
import type { Submission } from '../../assessment/assessment.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { FunctionSummary, Ratio, Summary } from '../../assessment/summary.ts'
import type { Plan } from '../../assessment/team/planning/plan.ts'
import { levelState } from '../level-state.ts'
import { compare } from '../ratio.ts'
import { gapList } from '../roadmap.ts'
import { submissionSummary } from '../submission-summary.ts'
import { isMuchChanged, type Questions, questionsBetween, restrictedTo, type Version } from './same-questions.ts'

/** Answers and circumstances at one moment: a submission, or the state of an open assessment. */
export type Milestone = Version & { readonly submission: Submission }

/** `unknown`: one of the two has no answer, or lacks the function. */
export type Direction = 'up' | 'down' | 'same' | 'unknown'

export type FunctionChange = {
  readonly code: FunctionCode
  /** Undefined if the function was left out, or has no comparable question. */
  readonly before: FunctionSummary | undefined
  readonly after: FunctionSummary | undefined
  readonly direction: Direction
}

/** An answer that differs between the two; `before` is undefined if there was none. */
type AnswerChange = {
  readonly question: QuestionId
  readonly before: AnswerValue | undefined
  readonly after: AnswerValue
}

export type Comparison = {
  /** `unchanged`: more than a tenth of the questions changed, so every figure here counts only the unchanged ones. */
  readonly basis: 'all' | 'unchanged'
  readonly questions: Questions
  readonly before: { readonly at: string; readonly summary: Summary }
  readonly after: { readonly at: string; readonly summary: Summary }
  /** The direction of the overall score. */
  readonly direction: Direction
  /** In the newer set's order. */
  readonly functions: readonly FunctionChange[]
  readonly gaps: {
    /** Answered No within the target before; Yes or Not applicable now. In roadmap order. */
    readonly closed: readonly QuestionId[]
    /** Yes or Not applicable before; answered No within the target now. In roadmap order. */
    readonly opened: readonly QuestionId[]
  }
  /** Changed answers to unchanged questions, in the newer set's order. */
  readonly answers: readonly AnswerChange[]
  /** Entries of the plan that were done since the earlier milestone, and whether the question is now answered Yes. */
  readonly planDone: readonly { readonly question: QuestionId; readonly isMet: boolean }[]
}

/**
 * Compares an earlier with a later milestone. Names the questions that are new, gone or changed, and does not compare
 * their answers. Pure.
 *
 * @param plan the plan of the later one's council return
 */
export function compareReturns(before: Milestone, after: Milestone, plan?: Plan): Comparison {
  const questions = questionsBetween(before, after)
  const basis = isMuchChanged(questions, after) ? 'unchanged' : 'all'
  const unchanged = new Set(questions.unchanged)
  const setOf = ({ set }: Version) => (basis === 'all' ? set : restrictedTo(set, unchanged))
  const summaries = [before, after].map((each) => submissionSummary(setOf(each), each.submission))
  const [earlier, later] = summaries as [Summary, Summary]
  const isCounted = (question: QuestionId) => {
    const code = after.set.questions.get(question)?.functionCode ?? ''
    return [before, after].every(({ submission }) => submission.leftOut?.[code] === undefined)
  }
  const answers = questions.unchanged.filter(isCounted).flatMap((question) => {
    const [was, is] = [before, after].map(({ submission }) => submission.values[question])
    // A question without an answer yet has not changed.
    return is === undefined || was === is ? [] : [{ question, before: was, after: is }]
  })
  return {
    basis,
    questions,
    before: { at: before.submission.at, summary: earlier },
    after: { at: after.submission.at, summary: later },
    direction:
      isUnanswered(earlier) || isUnanswered(later) ? 'unknown' : direction(earlier.overall.score, later.overall.score),
    functions: functionChanges(setOf(after), earlier, later),
    gaps: {
      closed: gapsOf(before, unchanged).filter((id) => isSettled(after.submission.values[id])),
      opened: gapsOf(after, unchanged).filter((id) => isSettled(before.submission.values[id])),
    },
    answers,
    planDone: Object.entries(plan ?? {})
      .filter(([, { status, at }]) => status === 'done' && at > before.submission.at)
      .map(([question]) => question as QuestionId)
      .filter((question) => after.set.questions.has(question))
      .map((question) => ({ question, isMet: after.submission.values[question] === 'yes' })),
  }
}

const isUnanswered = ({ counts }: Summary): boolean => counts.unanswered === counts.asked

const isSettled = (value: AnswerValues[string]): boolean => value === 'yes' || value === 'notApplicable'

/** The questions of its gap list that are answered No and have the same meaning in both milestones. */
function gapsOf({ set, submission }: Milestone, unchanged: ReadonlySet<QuestionId>): readonly QuestionId[] {
  const { values, targets, council, leftOut = {} } = submission
  return gapList(set, values, { targets, nation: council.nation, leftOut: Object.keys(leftOut) })
    .flatMap(({ items }) => items.map(({ question }) => question))
    .filter((question) => unchanged.has(question) && values[question] === 'no')
}

function functionChanges(set: QuestionSet, earlier: Summary, later: Summary): readonly FunctionChange[] {
  return set.functions.map(({ code, questions }) => {
    const row = ({ functions }: Summary) =>
      questions.length === 0 ? undefined : functions.find((fn) => fn.code === code)
    const [before, after] = [row(earlier), row(later)]
    const known = (fn: FunctionSummary | undefined) => (fn && levelState(fn) !== 'unanswered' ? fn.score : null)
    return { code, before, after, direction: direction(known(before), known(after)) }
  })
}

function direction(before: Ratio | null, after: Ratio | null): Direction {
  if (before === null || after === null) return 'unknown'
  const change = compare(after, before)
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same'
}
