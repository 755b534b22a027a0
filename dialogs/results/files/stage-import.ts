// Compares a person's file with their last used assessment, keeps the changes for a day, and offers other open ones
// that fit.

import { valuesOf } from '../../../assessment/assessment.ts'
import type { PersonFiles } from '../../../assessment/people/file-offer.ts'
import {
  type ImportRow,
  mostImportRows,
  mostOtherImports,
  type StagedImport,
  type StoredFault,
} from '../../../assessment/people/staged-import.ts'
import type { Card } from '../../../cards/parts/elements.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { importCard } from '../../../cards/sharing/files/import-card.ts'
import { importRefusedCard } from '../../../cards/sharing/files/import-refused-card.ts'
import type { FileFault, Proposal } from '../../../reports/reading/import/proposals.ts'
import { proposalsOf } from '../../../reports/reading/import/propose.ts'
import type { Table } from '../../../reports/reading/table/table.ts'
import type { ToldFault } from '../../../reports/wording/told-fault.ts'
import type { Step } from '../../../store/documents/change.ts'
import { latestUsed, openMine } from '../../access/latest-used.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Turn } from '../../turn.ts'
import { fillableBy } from './importer-rights.ts'
import { sayFaults, sayFileFault, sayGuesses } from './say-faults.ts'

/**
 * The card with the changes of the table, or with the reason why it cannot be read. It saves no answer. Compares the
 * table with the last used assessment, and offers other open ones that it fits without a wrong row.
 */
export async function stageImport(turn: Turn, deps: Dependencies, table: Table): Promise<Card> {
  const open = await openMine(turn, deps)
  const view = open.at(-1) ?? (await latestUsed(turn, deps))
  if (!view) return importRefusedCard(wordsOf(turn, deps), { why: 'nothing-started' })
  const { words, assessment } = view
  if (assessment.submittedAt !== undefined) return importRefusedCard(words, { why: 'finished' })
  if (table.rows.length > mostImportRows) return importRefusedCard(words, { why: 'too-many-rows' })
  const read = compared(turn, view, table)
  if ('reasons' in read) {
    return importRefusedCard(words, {
      why: 'unreadable',
      reasons: read.reasons.map((fault) => sayFileFault(words, fault)),
    })
  }
  const others = table.rows.length > mostOtherImports.rows ? [] : fitting(turn, open.slice(0, -1), table)
  const otherStaged = others.map(({ staged }) => staged)
  await deps.files.change<Step<PersonFiles, void>>(turn.tenant, turn.person, (files) => {
    return { type: 'save', value: { offers: [], ...files, staged: read, otherStaged }, result: undefined }
  })
  const say = { say: sayFaults(words), sayGuess: sayGuesses(words) }
  return importCard({ ...view, ...say, staged: read, page: 1, others: others.map((other) => other.view) })
}

/** The open assessments that the table fits without a wrong row, those used last first. */
function fitting(turn: Turn, open: readonly View[], table: Table) {
  const fits: { readonly view: View; readonly staged: StagedImport }[] = []
  for (const view of open.toReversed()) {
    if (fits.length === mostOtherImports.assessments) break
    const staged = compared(turn, view, table)
    if ('reasons' in staged || staged.rows.some(({ type }) => type === 'wrong')) continue
    if (staged.rows.length + staged.same > 0) fits.push({ view, staged })
  }
  return fits
}

/** Computes the changes of the table to one assessment, or the reasons why it cannot be read. */
function compared(turn: Turn, view: View, table: Table): StagedImport | { readonly reasons: readonly FileFault[] } {
  const { assessment, set, council } = view
  const own = fillableBy(assessment, turn.person)
  const circumstances = { authority: council.authority, ...(own !== 'all' && { own }) }
  const read = proposalsOf(table, set, assessment.answers, circumstances)
  if (read.isRefused) return { reasons: read.reasons }
  return {
    ...{ id: turn.operation, assessment: assessment.id, at: turn.now },
    same: read.rows.filter(({ type }) => type === 'same').length,
    rows: read.rows.flatMap((row) => rowOf(view, row)),
    warnings: read.warnings,
  }
}

/** The most UTF-16 code units of a text quoted from a wrong row, and the most faults of a row. */
const most = { letters: 200, reasons: 4 }

const shortened = ([name, ...values]: ToldFault): StoredFault => [
  name,
  ...values.map((value) => (typeof value === 'string' ? value.slice(0, most.letters) : value)),
]

function rowOf({ assessment }: View, row: Proposal): readonly ImportRow[] {
  switch (row.type) {
    case 'same':
      return []
    case 'wrong': {
      const reasons = row.reasons.slice(0, most.reasons).map(shortened)
      return [{ type: 'wrong', line: row.line, id: row.id.slice(0, most.letters), reasons }]
    }
    default: {
      const { type, line, question, after } = row
      const seen = assessment.answers[question]?.revision ?? 0
      const before = valuesOf(assessment)[question]
      return [{ type, line, question, seen, ...(before !== undefined && { before }), after }]
    }
  }
}
