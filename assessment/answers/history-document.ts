// Decides which part of an assessment's history moves to its own document.

import type { Assessment, Submission } from '../assessment.ts'
import type { AssessmentId, QuestionId } from '../ids.ts'
import { bytes, most } from '../limits.ts'
import { recordKey } from '../versions/record-keys.ts'
import { type Answer, type EarlierStatement, withRemarks } from './answer.ts'
import { filedFrom, isLong, packed } from './history.ts'
import { measuredOnce } from './measured-once.ts'
import { statementSize, submissionSize } from './size.ts'

/** A statement in a history document. It names its question by the record key (see `recordKey`). */
export type FiledStatement = EarlierStatement & { readonly question: QuestionId }

/** One document of older history. A question and a revision identify a statement. */
export type HistoryDocument = {
  readonly assessment: AssessmentId
  readonly statements: readonly FiledStatement[]
  readonly submissions: readonly Submission[]
}

// An answer with too many statements keeps this many. An assessment that is too large as a whole keeps fewer.
const newestKept = 6

/**
 * Moves old statements and submissions out of an assessment. Returns them, and the assessment without them; `undefined`
 * if nothing has to move.
 */
export function fileHistory(
  assessment: Assessment,
): { readonly document: HistoryDocument; readonly after: Assessment } | undefined {
  if (assessment.historyDocuments >= most.historyDocuments) return undefined
  const isLarge = excessOf(assessment) > bytes.history
  const answers: Record<string, Answer> = {}
  const statements: FiledStatement[] = []
  let size = 0
  for (const [id, standing] of Object.entries(assessment.answers)) {
    if (!isLarge && !isLong(standing)) continue
    if (size > bytes.historyDocument) break
    const { answer, out } = filedFrom(standing, isLarge ? 0 : newestKept)
    answers[id] = answer
    for (const statement of packed(out, {})) {
      statements.push({ ...statement, question: recordKey(assessment, id) })
      size += statementSize(statement)
    }
  }
  const submissions = oldSubmissions(assessment)
  if (statements.length + submissions.length === 0) return undefined
  const kept = assessment.submissions.filter((submission) => !submissions.includes(submission))
  return {
    document: { assessment: assessment.id, statements, submissions },
    after: { ...assessment, answers: { ...assessment.answers, ...answers }, submissions: kept },
  }
}

/**
 * The bytes of history that can move out: notes, answers that were taken back, and older answers. Undo needs at most
 * two answers of each question, which stay.
 */
function excessOf({ answers }: Assessment): number {
  let sum = 0
  for (const answer of Object.values(answers)) sum += movable(answer)
  return sum
}

const movable = measuredOnce<Answer>(({ earlier }) => {
  const said = earlier.filter(({ noted, undoes }) => !noted && undoes === undefined).slice(-undoable)
  return earlier.reduce((size, one) => (said.includes(one) ? size : size + statementSize(one)), 0)
})

const undoable = 2

// Cards show the day of the first submission, the last submission, and the figures of the five before it.
const submissionsShown = 6

function oldSubmissions({ submissions }: Assessment): readonly Submission[] {
  if (submissions.length <= most.submissions) return []
  const fits = Math.floor(bytes.historyDocument / submissionSize(submissions[0] as Submission))
  return submissions.slice(1, -submissionsShown).slice(0, fits)
}

/** Adds the content of one history document to another. Idempotent. */
export function withAdded(before: HistoryDocument | undefined, added: HistoryDocument): HistoryDocument {
  if (!before) return added
  const nameOf = ({ question, revision }: FiledStatement) => `${question} ${revision}`
  const known = new Set(before.statements.map(nameOf))
  const submitted = new Set(before.submissions.map(({ at }) => at))
  const statements = statementsIn(added).filter((statement) => !known.has(nameOf(statement)))
  const submissions = added.submissions.filter(({ at }) => !submitted.has(at))
  return {
    ...before,
    statements: [...before.statements, ...repacked(statements)],
    submissions: [...before.submissions, ...submissions],
  }
}

function repacked(statements: readonly FiledStatement[]): readonly FiledStatement[] {
  const byQuestion = Map.groupBy(statements, ({ question }) => question)
  return [...byQuestion].flatMap(([question, said]) => packed(said, {}).map((one) => ({ ...one, question })))
}

/** Whether a history document is full, so that the next statements go into another one. */
export function isFull({ statements, submissions }: HistoryDocument): boolean {
  const size = statements.reduce((sum, statement) => sum + statementSize(statement), 0)
  return size + submissions.reduce((sum, one) => sum + submissionSize(one), 0) > bytes.historyDocument
}

/** The statements of a history document with their notes and links restored, by question, the oldest first. */
export function statementsIn({ statements }: Pick<HistoryDocument, 'statements'>): readonly FiledStatement[] {
  const byQuestion = Map.groupBy(statements, ({ question }) => question)
  return [...byQuestion.values()].flatMap((said) => withRemarks(said, {}))
}
