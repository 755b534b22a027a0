// Saves all answers of a filled-in file or none, as one operation that one Undo takes back.

import { annotate, answer, saidEver, saidIn, takeBack } from '../../../assessment/answers/answering.ts'
import { withRemarksBefore } from '../../../assessment/answers/remarks.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import type { ImportRow } from '../../../assessment/people/staged-import.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '../../../assessment/problem.ts'
import type { Question } from '../../../assessment/question-set.ts'
import { councilOf } from '../../../assessment/settings.ts'
import { setOf } from '../../../assessment/versions/question-sets.ts'
import type { PressOf } from '../../../cards/press.ts'
import { importDoneCard } from '../../../cards/sharing/files/import-done-card.ts'
import { importRefusedCard } from '../../../cards/sharing/files/import-refused-card.ts'
import { changeAssessment } from '../../access/assessment-access.ts'
import { refused } from '../../access/refused.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../../turn.ts'
import { fillableBy } from './importer-rights.ts'
import { expiredReply, stagedImport } from './preview-import.ts'

type Change = Exclude<ImportRow, { type: 'wrong' }>

export async function importNow(turn: Turn, deps: Dependencies, press: PressOf<'import-now'>): Promise<Reply> {
  const staged = await stagedImport(turn, deps, press)
  const changes = staged?.rows.filter((row): row is Change => row.type !== 'wrong') ?? []
  if (!staged) return expiredReply(turn, deps)
  if (changes.length < staged.rows.length || changes.length === 0) {
    return { type: 'card', card: importRefusedCard(wordsOf(turn, deps), { why: 'wrong-rows' }) }
  }
  // True for a redelivery: the answers are already saved.
  const isSaid = (assessment: Assessment) => saidIn(assessment, turn.operation).length > 0
  const isOld = ({ answers }: Assessment) =>
    changes.some(({ question, seen }) => (answers[question]?.revision ?? 0) !== seen)
  const outcome = await changeAssessment(
    turn,
    deps,
    press.assessment,
    (assessment) =>
      rightsProblem(
        turn,
        deps,
        assessment,
        changes.map(({ question }) => question),
      ),
    (before) => (isSaid(before) || isOld(before) ? before : withChanges(turn, deps, before, changes)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  if (!isSaid(outcome.before) && isOld(outcome.before)) {
    return { type: 'card', card: importRefusedCard(wordsOf(turn, deps), { why: 'changed-since' }) }
  }
  return {
    type: 'card',
    card: importDoneCard({ ...outcome, done: { type: 'saved', count: changes.length, operation: turn.operation } }),
  }
}

/** Undoes one import, and restores the earlier notes and links. */
export async function undoImport(turn: Turn, deps: Dependencies, press: PressOf<'import-undo'>): Promise<Reply> {
  const { operation } = press
  const outcome = await changeAssessment(
    turn,
    deps,
    press.assessment,
    (assessment) => rightsProblem(turn, deps, assessment, saidEver(assessment, operation)),
    (before) => {
      const { authority } = councilOf(before, deps.council)
      return takeBack(before, operation, stampOf(turn), { set: setOf(deps.sets, before), authority })
    },
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const { length: count } = saidIn(outcome.assessment, turn.operation)
  return { type: 'card', card: importDoneCard({ ...outcome, done: { type: 'undone', count } }) }
}

/** The reason if this person may not fill these questions. */
function rightsProblem(
  { person }: Turn,
  deps: Dependencies,
  assessment: Assessment,
  questions: readonly QuestionId[],
): Problem | undefined {
  const own = fillableBy(assessment, person)
  if (own === 'all') return undefined
  for (const id of questions) {
    const code = setOf(deps.sets, assessment).questions.get(id)?.functionCode
    if (code === undefined) return { code: 'not-understood' }
    if (!own.has(code)) {
      return { code: 'function-not-yours', functionCode: code, owner: assessment.team?.owners[code]?.person }
    }
  }
  return undefined
}

function withChanges(
  turn: Turn,
  deps: Dependencies,
  before: Assessment,
  changes: readonly Change[],
): Assessment | Refusal {
  const { authority } = councilOf(before, deps.council)
  const { questions } = setOf(deps.sets, before)
  let assessment = before
  for (const change of changes) {
    const question = questions.get(change.question)
    if (!question) return refuse({ code: 'not-understood' })
    const next = withChange(turn, assessment, question, change, authority)
    if (isRefusal(next)) return next
    assessment = next
  }
  return withRemarksBefore(before, assessment, saidIn(assessment, turn.operation))
}

function withChange(
  turn: Turn,
  assessment: Assessment,
  question: Question,
  { seen, after }: Change,
  authority: Parameters<typeof answer>[3],
): Assessment | Refusal {
  const { value, reason, note, evidence } = after
  const remarks = { note, evidence }
  return value === undefined
    ? annotate(assessment, question.id, remarks, stampOf(turn), seen)
    : answer(assessment, { question, value, seen, reason, remarks }, stampOf(turn), authority)
}
