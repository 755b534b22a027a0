// Compares a file that a person has sent with the assessment that they used last, and keeps what would change for a day.

import { valuesOf } from '../../../assessment/assessment.ts'
import type { PersonFiles } from '../../../assessment/people/file-offer.ts'
import {
  type ImportRow,
  mostImportRows,
  type StagedImport,
  type StoredFault,
} from '../../../assessment/people/staged-import.ts'
import type { Card } from '../../../cards/parts/elements.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { importCard } from '../../../cards/sharing/files/import-card.ts'
import { importRefusedCard } from '../../../cards/sharing/files/import-refused-card.ts'
import type { Proposal } from '../../../reports/reading/proposals/proposals.ts'
import { proposalsOf } from '../../../reports/reading/proposals/propose.ts'
import type { Table } from '../../../reports/reading/table/table.ts'
import type { ToldFault } from '../../../reports/wording/told-fault.ts'
import type { Step } from '../../../store/documents/change.ts'
import { latestUsed } from '../../access/latest-used.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Turn } from '../../turn.ts'
import { fillableBy } from './importer-rights.ts'
import { sayFaults, sayFileFault, sayGuesses } from './say-faults.ts'

/** The card that shows what the table would change, or why nothing can be read from it. It changes no answer. */
export async function stageImport(turn: Turn, deps: Dependencies, table: Table): Promise<Card> {
  const view = await latestUsed(turn, deps)
  if (!view) return importRefusedCard(wordsOf(turn, deps), { why: 'nothing-started' })
  const { words, assessment, set, council } = view
  if (assessment.submittedAt !== undefined) return importRefusedCard(words, { why: 'finished' })
  if (table.rows.length > mostImportRows) return importRefusedCard(words, { why: 'too-many-rows' })
  const own = fillableBy(assessment, turn.person)
  const circumstances = { authority: council.authority, ...(own !== 'all' && { own }) }
  const read = proposalsOf(table, set, assessment.answers, circumstances)
  if (read.isRefused)
    return importRefusedCard(words, {
      why: 'unreadable',
      reasons: read.reasons.map((fault) => sayFileFault(words, fault)),
    })
  const staged: StagedImport = {
    ...{ id: turn.operation, assessment: assessment.id, at: turn.now },
    same: read.rows.filter(({ type }) => type === 'same').length,
    rows: read.rows.flatMap((row) => rowOf(view, row)),
    warnings: read.warnings,
  }
  await deps.files.change<Step<PersonFiles, void>>(turn.tenant, turn.person, (files) => {
    return { type: 'save', value: { offers: [], ...files, staged }, result: undefined }
  })
  return importCard({ ...view, staged, say: sayFaults(words), sayGuess: sayGuesses(words), page: 1 })
}

/** UTF-16 code units of a text that a wrong row quotes, and the faults of one row. */
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
