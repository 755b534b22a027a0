// Reads the returns in a folder, one file at a time, and reports their faults.

import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionId } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { printable } from '../../../questions/printable.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { type ReturnFault, readReturnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { readWithdrawalFile } from '../../../scoring/benchmark/files/withdrawal-file.ts'
import { implausible } from './implausible.ts'

/** The result of reading a folder. */
export type Report = {
  /** Returns that can be counted. */
  accepted: number
  /** How many of the countable returns belong to another question set or version. */
  elsewhere: number
  /** One sentence for each file that cannot be counted. */
  readonly faults: string[]
  /** One sentence for each counted return that a person should ask the council about. */
  readonly doubts: string[]
  /** The random ids of councils that have withdrawn. */
  readonly withdrawn: Set<string>
}

export const emptyReport = (): Report => ({ accepted: 0, elsewhere: 0, faults: [], doubts: [], withdrawn: new Set() })

/** In bytes. Larger files are refused without being read. A return of ninety questions with votes has 12,000. */
export const largestFile = 1_000_000

/**
 * Reads the returns one at a time, so that a hub of ten thousand councils needs memory only for what it stores of them.
 * @param on returns of a later day are refused, `2027-04-01`
 * @param report is filled while the returns are read
 */
export function* returnsIn(
  folder: string,
  { set, meaning, on }: { readonly set: QuestionSet; readonly meaning: string; readonly on: string },
  report: Report,
): Iterable<CouncilFigures> {
  const names = readdirSync(folder).filter((each) => each.endsWith('.json'))
  const seen = new Map<string, string>()
  const alike = new Map<string, Set<string>>()
  for (const name of names.sort()) {
    const shown = printable(name)
    const read = figuresIn(join(folder, name))
    if ('withdrawn' in read) {
      report.withdrawn.add(read.withdrawn)
      continue
    }
    const fault = 'fault' in read ? read.fault : faultOf(read.figures, { set, meaning, on }, seen)
    if ('fault' in read || fault !== undefined) {
      report.faults.push(`${shown}: ${fault}`)
      continue
    }
    const { figures } = read
    seen.set(keyOf(figures), shown)
    report.accepted += 1
    if (isOf(set, figures)) {
      report.doubts.push(...implausible(set, figures).map((doubt) => `${shown}: ${doubt}`))
      const answers = hash('sha256', JSON.stringify(Object.entries(figures.answers).sort()))
      alike.set(answers, (alike.get(answers) ?? new Set()).add(figures.council))
    } else {
      report.elsewhere += 1
    }
    yield figures
  }
  // Different councils seldom give the same ninety answers.
  for (const { size } of alike.values()) {
    if (size > 1) report.doubts.push(`${size} councils have handed in the same answers.`)
  }
}

type Read = { readonly figures: CouncilFigures } | { readonly withdrawn: string } | { readonly fault: string }

function figuresIn(file: string): Read {
  const { size } = statSync(file)
  if (size > largestFile) return { fault: `The file has ${size} bytes. A return has at most ${largestFile}.` }
  const text = readFileSync(file, 'utf8')
  const read = readReturnFile(text)
  if (!('fault' in read)) return read
  const { fault } = read
  if (fault !== 'another-format') return { fault: returnFaultInWords(fault) }
  const withdrawal = readWithdrawalFile(text)
  return 'fault' in withdrawal ? { fault: returnFaultInWords(withdrawal.fault) } : { withdrawn: withdrawal.council }
}

function faultOf(
  figures: CouncilFigures,
  { set, meaning, on }: { readonly set: QuestionSet; readonly meaning: string; readonly on: string },
  seen: ReadonlyMap<string, string>,
): string | undefined {
  if (figures.submittedOn > on) return `The return is of ${figures.submittedOn}, which is after ${on}.`
  const other = seen.get(keyOf(figures))
  if (other !== undefined) {
    return `The same council has a return of the same day in ${other}. Ask it which one counts and remove the other.`
  }
  if (!isOf(set, figures)) return undefined
  const isUnknown = Object.keys(figures.answers).some((question) => !set.questions.has(question as QuestionId))
  if (figures.questionSet.meaning !== meaning || isUnknown) {
    return `The return says version ${figures.questionSet.version}, but its questions are not those of this question set.`
  }
  return undefined
}

const keyOf = ({ council, submittedOn, questionSet: { version } }: CouncilFigures) =>
  `${council} ${submittedOn} ${version}`

const isOf = ({ id, version }: QuestionSet, { questionSet }: CouncilFigures) =>
  questionSet.id === id && questionSet.version === version

/** Words a fault of a file as a sentence. */
export function returnFaultInWords(fault: ReturnFault): string {
  switch (fault) {
    case 'not-json':
      return 'The file is not JSON with a format, a content and a checksum.'
    case 'another-format':
      return 'The file is of another format.'
    case 'another-version':
      return 'The file is of another version of the format. Use a newer release of the bot.'
    case 'checksum':
      return 'The checksum does not match: the file was changed or cut. Ask for it again.'
    default:
      return `${printable(fault.at)}: ${printable(fault.complaint)}.`
  }
}
