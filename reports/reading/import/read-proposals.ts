// Reads a filled-in workbook or CSV file and proposes its answers. It loads the readers of files, so a bot loads it in
// a worker thread only.

import { mostImportRows } from '../../../assessment/people/staged-import.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { answerColumns } from '../rows/read-answers.ts'
import { readTable } from '../table/read-table.ts'
import type { Table } from '../table/table.ts'
import type { Circumstances, Proposals, StandingAnswers } from './proposals.ts'
import { proposalsOf } from './propose.ts'

/**
 * The proposals of a file. Refuses the whole file if it is too large, damaged or not a table, or if it holds macros,
 * formulas or links to other files.
 * @param standing the current answers, by question id
 */
export async function proposalsIn(
  bytes: Uint8Array,
  set: QuestionSet,
  standing: StandingAnswers,
  { authority, own }: Circumstances = {},
): Promise<Proposals> {
  return proposalsOf(await tableOfAnswers(bytes), set, standing, { authority, own })
}

/** The table in a file. Any fault refuses the whole file. A server reads it in a worker thread. */
export async function tableOfAnswers(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes, answerColumns, true)
  // The result is copied to the server's thread, so it stays small. One row more than allowed shows that there are too
  // many.
  return { ...table, rows: table.rows.slice(0, mostImportRows + 1) }
}
