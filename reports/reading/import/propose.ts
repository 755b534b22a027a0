// Compares the table of a filled-in file with the current answers. Changes nothing.

import { parseEvidenceLink } from '../../../assessment/answers/evidence-link.ts'
import { remarkFaults } from '../../../assessment/answers/remarks.ts'
import type { FunctionCode } from '../../../assessment/ids.ts'
import { longest } from '../../../assessment/limits.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import { clean } from '../../content/clean.ts'
import type { ToldFault } from '../../wording/told-fault.ts'
import { isErrorOfCell } from '../rows/answer-words.ts'
import { type ReadRow, readRows, withoutGuard } from '../rows/read-rows.ts'
import type { RowFault, Table } from '../table/table.ts'
import { control, visible } from '../table/visible.ts'
import { inWindows1252 } from '../table/windows-1252.ts'
import type { Circumstances, FileFault, Proposal, Proposals, ProposedAnswer, StandingAnswers } from './proposals.ts'

/** The proposals of a table that has been read. */
export function proposalsOf(
  table: Table,
  set: QuestionSet,
  standing: StandingAnswers,
  { authority, own }: Circumstances = {},
): Proposals {
  if (table.faults.length > 0) {
    return { isRefused: true, reasons: table.faults.map(ofFile) }
  }
  if (table.rows.length === 0) return { isRefused: true, reasons: [{ fault: ['empty'] }] }
  const rows = readRows(table, set, authority).map((row) => proposalOf(row, standing, own))
  return { isRefused: false, rows, warnings: table.warnings }
}

const isEndless = (text = ''): boolean => text.length > 10 * Math.max(longest.note, longest.evidence, longest.reason)

/** Keeps the line of a fault only if the fault belongs to the header or to a row. */
const ofFile = ({ line, fault }: RowFault): FileFault => (ofLine.has(fault[0]) ? { line, fault } : { fault })

const ofLine: ReadonlySet<string> = new Set(['no-column', 'column-twice', 'too-many-cells', 'open-quotation'])

function proposalOf(row: ReadRow, standing: StandingAnswers, own: ReadonlySet<FunctionCode> | undefined): Proposal {
  const { line, id, question } = row
  const before = answerOf(question && standing[question.id])
  // An empty cell keeps the current reason.
  const hasReason = before.value === 'notApplicable' && before.reason !== undefined && row.given.reason === undefined
  const faults = row.faults.filter(([name]) => name !== 'needs-reason' || !hasReason)
  if (!question || faults.length > 0) return { line, type: 'wrong', id, reasons: faults }
  // A cell can hold megabytes, which take long to compare.
  const endless = (['note', 'evidence', 'reason'] as const).filter((input) => isEndless(row.given[input]))
  if (endless.length > 0) {
    return { line, type: 'wrong', id, reasons: endless.map((input) => ['too-long', input, longest[input]] as const) }
  }
  const after = merged(before, row)
  const named = { line, question: question.id, functionCode: question.functionCode }
  if (isSame(before, after)) return { ...named, type: 'same' }
  const reasons = [...textFaults(before, after), ...foreign(question, own)]
  if (reasons.length > 0) return { line, type: 'wrong', id, reasons }
  return { ...named, type: before.value === undefined && after.value !== undefined ? 'new' : 'changed', before, after }
}

function answerOf({ value, reason, note, evidence }: ProposedAnswer = {}): ProposedAnswer {
  return {
    ...(value !== undefined && { value }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
  }
}

// The reason belongs to "Not applicable". The note and the link stay when the value changes.
function merged(before: ProposedAnswer, { given }: ReadRow): ProposedAnswer {
  const value = given.value ?? before.value
  const reason = value === 'notApplicable' ? kept(before.reason, given.reason) : undefined
  const [note, evidence] = [kept(before.note, given.note), kept(before.evidence, given.evidence)]
  return answerOf({ value, reason, note, evidence })
}

/**
 * The text in the cell. Keeps the current text if the cell is empty, or differs only by line breaks, spaces, or letters
 * that a program could not save.
 */
function kept(before: string | undefined, given: string | undefined): string | undefined {
  if (given === undefined) return before
  if (before === undefined) return given
  const [one, other] = [withoutGuard(visible(clean(before))), visible(given)]
  return one === other || inWindows1252(one) === other ? before : given
}

const isSame = (before: ProposedAnswer, after: ProposedAnswer): boolean =>
  before.value === after.value &&
  before.note === after.note &&
  before.evidence === after.evidence &&
  (after.value !== 'notApplicable' || before.reason === after.reason)

function textFaults(before: ProposedAnswer, after: ProposedAnswer): readonly ToldFault[] {
  const { reason, note, evidence } = after
  const isNewLink = evidence !== undefined && evidence !== before.evidence
  const changed = (['reason', 'note'] as const).flatMap((input) => {
    const text = after[input]
    return text === undefined || text === before[input] ? [] : [text]
  })
  return [
    ...changed.filter(isErrorOfCell).map((text) => ['error-text', text] as const),
    ...remarkFaults(after).flatMap((fault) =>
      fault.fault === 'too-long' ? [['too-long', fault.input, fault.most] as const] : [],
    ),
    ...([reason, note].some((text) => text !== undefined && control.test(text.replaceAll('\n', ' ')))
      ? [['control-character'] as const]
      : []),
    ...(isNewLink && parseEvidenceLink(evidence) === undefined ? [['not-a-link'] as const] : []),
  ]
}

const foreign = ({ id, functionCode }: Question, own: ReadonlySet<FunctionCode> | undefined): readonly ToldFault[] =>
  own === undefined || own.has(functionCode) ? [] : [['of-another', id]]
