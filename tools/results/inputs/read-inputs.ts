// Reads the files that the commands on results share: a question set, a table of answers, a table of targets.

import { readFileSync } from 'node:fs'
import { type AuthorityType, authorityTypes, type Nation, nations } from '../../../assessment/council.ts'
import type { FunctionCode } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { fileReason } from '../../../lib/files/file-reason.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import { type Answers, answerColumns, readAnswers } from '../../../reports/reading/rows/read-answers.ts'
import { readTargets, targetColumns } from '../../../reports/reading/rows/read-targets.ts'
import { readTable } from '../../../reports/reading/table/read-table.ts'
import type { RowFault, Table } from '../../../reports/reading/table/table.ts'
import { faultsEn } from '../../../reports/wording/faults-en.ts'
import { sayFault } from '../../../reports/wording/told-fault.ts'
import { oneOf } from '../../command/one-of.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import type { inputOptions } from './input-options.ts'
import { leftOutIn } from './left-out-option.ts'

type InputValues = { readonly [Name in keyof typeof inputOptions]?: string }

export type Inputs = Answers & {
  readonly set: QuestionSet
  readonly targets?: Readonly<Record<FunctionCode, number>>
  readonly authority?: AuthorityType
  readonly nation?: Nation
  /** The functions that are left out of every figure. */
  readonly leftOut: readonly FunctionCode[]
  readonly warnings: readonly string[]
}

/** The faults of the files, a line each, and the guesses about their form. */
export type FaultyInputs = { readonly complaints: readonly string[]; readonly warnings: readonly string[] }

/**
 * Reads the inputs that the options name, or returns every fault of the tables. Throws UsageFault for a wrong option or
 * an unreadable file, and QuestionSetInvalid.
 */
export async function readInputs(given: InputValues): Promise<Inputs | FaultyInputs> {
  const { 'question-set': folder, answers: answersFile, targets: targetsFile } = given
  if (folder === undefined) throw new UsageFault('Name the folder of the question set: --question-set DIR')
  if (answersFile === undefined) throw new UsageFault('Name the file of answers: --answers FILE.csv')
  const authority = oneOf(authorityTypes, '--authority', given.authority)
  const nation = oneOf(nations, '--nation', given.nation)
  const answersTable = await readTable(bytesOf(answersFile), answerColumns)
  const targetsTable = targetsFile === undefined ? undefined : await readTable(bytesOf(targetsFile), targetColumns)
  const warnings: string[] = []
  const set = loadQuestionSet(folder, (warning) => warnings.push(warning))
  const leftOut = leftOutIn(given['left-out'], set)
  const read = readAnswers(answersTable, set, authority)
  const aims = targetsTable === undefined ? undefined : readTargets(targetsTable, set)
  const guesses = [...warningsOf(answersFile, answersTable), ...warningsOf(targetsFile ?? '', targetsTable)]
  const complaints = [...inWords(answersFile, read.faults), ...inWords(targetsFile ?? '', aims?.faults ?? [])]
  if (complaints.length > 0) return { complaints, warnings: guesses }
  return { ...read, set, targets: aims?.targets, authority, nation, leftOut, warnings: [...warnings, ...guesses] }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new UsageFault(`Cannot read ${file}: ${fileReason(error) ?? 'it is too large'}.`)
  }
}

const warningsOf = (file: string, table: Table | undefined): readonly string[] =>
  (table?.warnings ?? []).map((warning) => printable(`${file} ${sayFault(faultsEn, warning)}`))

const inWords = (file: string, faults: readonly RowFault[]): readonly string[] =>
  faults.map(({ line, fault }) => printable(`${file}, line ${line}: ${sayFault(faultsEn, fault)}`))
