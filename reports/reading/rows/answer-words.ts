// The words for each answer in a table, and hints for values that spreadsheets write.

import type { AnswerValue } from '../../../assessment/answers/answer.ts'
import type { ToldFault } from '../../wording/told-fault.ts'
import { control, dashes } from '../table/visible.ts'

const values: ReadonlyMap<string, AnswerValue | undefined> = new Map([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['unsure', 'unsure'],
  ['not sure', 'unsure'],
  ['n-a', 'notApplicable'],
  ['n/a', 'notApplicable'],
  ['na', 'notApplicable'],
  ['n.a', 'notApplicable'],
  ['not applicable', 'notApplicable'],
  ...(['ydy', 'ydyw', 'ydi', 'oes', 'do', 'ie'] as const).map((word) => [word, 'yes'] as const),
  ...(['nac ydy', 'nac ydyw', 'nac ydi', 'nac oes', 'naddo', 'nage'] as const).map((word) => [word, 'no'] as const),
  ['ddim yn siŵr', 'unsure'],
  ['ddim yn siwr', 'unsure'],
  // A file that Excel saved as windows-1252 has no ŵ.
  ['ddim yn si?r', 'unsure'],
  ['ddim yn berthnasol', 'notApplicable'],
  ['', undefined],
])

/** In characters. A cell can hold megabytes, which are not an answer and take long to compare. */
const longestWord = 100

/**
 * The answer that a cell gives (undefined if it is empty), or the fault.
 * @param isWelsh whether the table has Welsh heads
 * @param hasReason whether the row gives a reason, which only "Not applicable" has
 */
export function answerIn(
  cell: string,
  isWelsh: boolean,
  hasReason: boolean,
): { readonly value: AnswerValue | undefined } | { readonly fault: ToldFault } {
  const word = cell.length > longestWord ? undefined : plain(cell)
  if (isWelsh && word === 'na') return hasReason || isCapital(cell) ? { fault: ['no-or-n-a', cell] } : { value: 'no' }
  if (word !== undefined && values.has(word)) return { value: values.get(word) }
  return { fault: ['no-answer', cell, hintFor(cell)] }
}

// A Welsh "na" is No, as in the chat. In capitals, or beside a reason, it may be the English abbreviation.
const isCapital = (cell: string): boolean => cell === cell.toUpperCase()

/** True for an error value such as `#N/A`, `#REF!`, `#DIV/0!` or the German `#NV`. */
export const isErrorValue = (cell: string): boolean => /^#[\p{L}\d/_.]+[!?]?$/u.test(cell)

/**
 * True for a text that a program writes and a person never writes as a note: `#REF!`, `#NAME?`, `#N/A`, but not
 * `#digital`.
 */
export const isErrorOfCell = (text: string): boolean => isErrorValue(text) && /[!?]$|^#(?:N\/A|NV)$/.test(text)

// Excel's words for TRUE and FALSE in some languages.
const truth = /^(true|wahr|vrai|vero|verdadero|waar|gwir|sant|1)$/
const falsehood = /^(false|falsch|faux|falso|onwaar|anwir|usant|falskt|0)$/

/** The name of the hint for a cell that is not an answer; empty if there is none. */
function hintFor(cell: string): string {
  if (cell.length > longestWord) return ''
  if (control.test(cell)) return 'control'
  if (isErrorValue(cell)) return 'error-answer'
  const word = plain(cell)
  if (truth.test(word)) return 'truth'
  if (falsehood.test(word)) return 'falsehood'
  return word.startsWith('=') ? 'formula' : ''
}

// Reads full-width letters and all dashes as plain ones. Drops quotation marks around the word, and a full stop or
// exclamation mark after it.
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(dashes, '-')
    .toLowerCase()
    .replace(/^["'“”„‘’«»]+/u, '')
    .replace(/["'“”„‘’«».!]+$/u, '')
    .trim()
