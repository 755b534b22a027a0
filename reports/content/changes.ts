// Describes the changes since an earlier submission in the words of the question set.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet, SetWords } from '../../assessment/question-set.ts'
import type { Ratio } from '../../assessment/summary.ts'
import type { Comparison, Direction } from '../../scoring/over-time/compare-returns.ts'
import { cleanLine } from './clean.ts'
import type { ReportSource } from './source.ts'

/** A score before and after; null if it was unknown. */
export type ScoreChange = { readonly before: Ratio | null; readonly after: Ratio | null; readonly direction: Direction }

/** One question whose answer differs. */
type AnswerChangeRow = {
  readonly id: QuestionId
  readonly functionName: string
  readonly title: string
  readonly before?: AnswerValue
  readonly after: AnswerValue
  /** `closed`: it was a gap; `opened`: it is one now. */
  readonly gap?: 'closed' | 'opened'
}

export type ChangeContent = {
  /** The moment of the earlier submission. */
  readonly since: string
  /** `unchanged`: all figures here are of the questions that both versions share. */
  readonly basis: Comparison['basis']
  readonly unchanged: number
  readonly overall: ScoreChange
  readonly functions: readonly (ScoreChange & { readonly name: string })[]
  readonly answers: readonly AnswerChangeRow[]
  /** Titles, in the order of the roadmap. */
  readonly closed: readonly string[]
  readonly opened: readonly string[]
  /** Titles of plan entries that were done since then. */
  readonly planDone: readonly string[]
  /** The numbers of questions that are new, that are gone, and that were reworded or moved. */
  readonly questions: { readonly added: number; readonly dropped: number; readonly changed: number }
}

/** The content of a comparison; undefined without one. */
export function changeContent({ set, council, comparison }: ReportSource, words: SetWords): ChangeContent | undefined {
  if (!comparison) return undefined
  const { before, after, questions, gaps, answers, planDone } = comparison
  const title = (id: QuestionId) => titleIn(words, id, council.nation)
  const functionName = (code: string) => cleanLine(words.functions.get(code)?.name ?? code)
  return {
    since: before.at,
    basis: comparison.basis,
    unchanged: questions.unchanged.length,
    overall: {
      before: before.summary.overall.score,
      after: after.summary.overall.score,
      direction: comparison.direction,
    },
    functions: comparison.functions.map((each) => ({
      name: functionName(each.code),
      before: each.before?.score ?? null,
      after: each.after?.score ?? null,
      direction: each.direction,
    })),
    answers: answers.map(({ question, before: was, after: is }) => ({
      id: question,
      functionName: functionName(codeOf(set, question)),
      title: title(question),
      ...(was !== undefined && { before: was }),
      after: is,
      ...(gaps.closed.includes(question) && { gap: 'closed' as const }),
      ...(gaps.opened.includes(question) && { gap: 'opened' as const }),
    })),
    closed: gaps.closed.map(title),
    opened: gaps.opened.map(title),
    planDone: planDone.map(({ question }) => title(question)),
    questions: {
      added: questions.added.length,
      dropped: questions.dropped.length,
      changed: questions.changed.length,
    },
  }
}

const codeOf = (set: QuestionSet, id: QuestionId): string => set.questions.get(id)?.functionCode ?? ''

function titleIn(words: SetWords, id: QuestionId, nation: ReportSource['council']['nation']): string {
  const { title, text } = words.question(id, nation)
  return cleanLine(title ?? text)
}
