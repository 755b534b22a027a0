// Reads a filled-in workbook or CSV file and proposes its answers. It loads the readers of files, which a bot does in a thread.

import { mostImportRows } from '../../../assessment/people/staged-import.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { answerColumns } from '../rows/read-answers.ts'
import { readTable } from '../table/read-table.ts'
import type { Table } from '../table/table.ts'
import type { Circumstances, Proposals, StandingAnswers } from './proposals.ts'
import { proposalsOf } from './propose.ts'

/**
 * The proposals of a file. A file that is too large, damaged, no table, or that holds macros, formulas or links to other
 * files is refused as a whole.
 * @param standing the answers as they are, by question id
 */
export async function proposalsIn(
  bytes: Uint8Array,
  set: QuestionSet,
  standing: StandingAnswers,
  { authority, own }: Circumstances = {},
): Promise<Proposals> {
  return proposalsOf(await tableOfAnswers(bytes), set, standing, { authority, own })
}

/** The table in a file; its faults refuse the whole file. A server reads it in a thread of its own. */
export async function tableOfAnswers(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes, answerColumns, true)
  // The result is copied to the thread of the server, so it stays small. One row more than allowed shows that there are
  // too many.
  return { ...table, rows: table.rows.slice(0, mostImportRows + 1) }
}
