// The English words for the faults of a filled-in table. Each follows the name of the file or the line.

const saveAs = 'save it as "CSV UTF-8"'
const withoutLinks = 'copy the answers into a workbook without links'
const intoNew = 'copy the answers into a new workbook'
/** The content of a cell without a value, by a short name. */
const instead: Readonly<Record<string, string>> = {
  control: 'it has a control character',
  'error-value': "it is a spreadsheet's error value",
  'error-answer': "it is a spreadsheet's error value; write n-a if the question is not applicable",
  truth: 'write yes if the box is ticked',
  falsehood: 'write no, or nothing if the question is still open',
  formula: 'it is a formula; put its value in',
}
const because = (name: string) => (instead[name] ? ` (${instead[name]})` : '')
const perhaps = (meant: string) => (meant === '' ? '' : `: did you mean ${meant}?`)
const texts: Readonly<Record<string, string>> = { note: 'note', reason: 'reason', evidence: 'evidence' }

/** The sentences, each a function of the fault's values. */
export const faultsEn = {
  'too-large': () => 'has more than 5 MB',
  'old-document': () => 'is a document of an old kind and no workbook: send an Excel workbook (.xlsx) or a CSV file',
  'old-workbook': () => 'is an Excel file of the old kind (.xls): save it as .xlsx',
  'no-text': () => 'is no table, but perhaps a picture or a PDF: send an Excel workbook (.xlsx) or a CSV file',
  'too-many-rows': (most: number) => `has more than ${most} rows: delete the empty ones below the table`,
  'row-too-long': (most: number) =>
    `has a row of more than ${most} characters: perhaps a quotation mark is missing, or the file is no table`,
  'no-column': (column: string) => `the header has no column "${column}"`,
  'in-one-cell': () => 'has each row in one cell: fill in the workbook instead of the CSV file',
  'column-twice': (column: string) => `the header has the column "${column}" twice`,
  'too-many-cells': () => 'has more cells than the header: text with a comma needs quotes around it',
  'no-rows': () => 'has a header and no row below it, so there is nothing to score',
  'open-quotation': () => 'cannot be read as CSV: a quotation mark is never closed',
  'wrong-encoding': (encoding: string) => `is not ${encoding}, though it begins as such a file does: ${saveAs}`,
  'guessed-encoding': (line: number) =>
    `is not UTF-8 (line ${line}), so it was read as windows-1252; ${saveAs} if letters look wrong`,
  damaged: () => 'is damaged: it begins as an Excel workbook does, but cannot be unpacked',
  'unpacks-too-large': () => `unpacks to more than 16 MB: ${intoNew}`,
  overfull: () => `holds far more than a table of answers: ${intoNew}`,
  'packed-too-well': (ratio: number) => `unpacks to more than ${ratio} times its size`,
  'too-many-files': (most: number) => `holds more than ${most} files`,
  locked: () => 'is protected by a password: save it without one',
  'file-twice': () => 'holds a file twice',
  'no-workbook': () => 'is a packed file but no Excel workbook: save it as .xlsx or as "CSV UTF-8"',
  'cell-too-far': (row: number) =>
    `has a cell beyond row ${row} or column ZZ: delete what stands far below or beside the table`,
  'unreadable-workbook': () => `cannot be read as an Excel workbook: ${saveAs}`,
  macro: () => 'has a macro: save it as an Excel workbook without macros (.xlsx)',
  linked: () => `is linked to other files: ${withoutLinks}`,
  embedded: () => `has another file or a control inside it: ${intoNew}`,
  'strange-part': () => 'has a part that no spreadsheet program writes',
  'cells-too-far-apart': () => 'has cells far from its tables: delete what stands far below or beside them',
  'two-sheets': (one: string, other: string) =>
    `has two sheets of answers that differ, “${one}” and “${other}”: delete or hide the one that does not count, or put all answers on one sheet`,
  'formula-in': (cell: string, sheet: string) =>
    `has a formula in cell ${cell}${sheet && ` of the sheet “${sheet}”`}: copy the sheet and paste it as values, then save it again`,

  'names-none': () => 'names no question',
  'unknown-question': (cell: string, why: string, meant: string) =>
    `${cell} is not a question of this set${because(why)}${perhaps(meant)}`,
  'answered-before': (id: string, line: number) => `${id} has an answer on line ${line} already`,
  'no-answer': (cell: string, why: string) => `"${cell}" is not an answer: use yes, no, unsure or n-a${because(why)}`,
  'no-or-n-a': (cell: string) => `"${cell}" can mean no or not applicable: write no or n-a`,
  'needs-reason': () => 'n-a needs a reason',
  'never-n-a': (id: string) => `${id} is never not applicable`,
  'never-n-a-to': (id: string, authority: string) => `${id} is never not applicable to the authority type ${authority}`,
  'too-long': (input: string, most: number) => `the ${texts[input] ?? input} has more than ${most} characters`,
  'error-text': (cell: string) => `a text is ${cell}, a spreadsheet's error value: write the text again`,
  'control-character': () => 'a text has a control character',
  'not-a-link': () => 'the evidence must be a whole web address that begins with https:// or http://',
  'of-another': (id: string) => `${id} belongs to a function that somebody else answers`,

  'unknown-function': (code: string, meant: string) => `"${code}" is not a function${perhaps(meant)}`,
  'target-twice': (code: string) => `${code} has a target already`,
  'not-a-level': (written: string, levels: number) =>
    `"${written}" is not a level: use a whole number from 0 to ${levels}`,

  empty: () => 'has no row below its header',
}

export type FaultWords = typeof faultsEn
