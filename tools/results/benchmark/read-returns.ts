// Reads the returns in a folder, one file at a time, and tells what is wrong with them.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { printable } from '../../../questions/printable.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { type ReturnFault, readReturnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { implausible } from './implausible.ts'

export type Returns = {
  readonly accepted: readonly CouncilFigures[]
  /** One sentence for each file that is not counted. */
  readonly faults: readonly string[]
  /** One sentence for each return that is counted and that a person should ask the council about. */
  readonly doubts: readonly string[]
  /** Of the accepted returns, how many are of another question set or version. */
  readonly elsewhere: number
}

/** Larger files are refused unread, in bytes. A return of ninety questions with votes has 12,000. */
export const largestFile = 1_000_000

/** @param on returns of a later day are refused, `2027-04-01` */
export function readReturns(folder: string, set: QuestionSet, meaning: string, on: string): Returns {
  const accepted: CouncilFigures[] = []
  const faults: string[] = []
  const doubts: string[] = []
  const seen = new Map<string, string>()
  let elsewhere = 0
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.json'))
    .sort()) {
    const shown = printable(name)
    const refuse = (why: string) => faults.push(`${shown}: ${why}`)
    const file = join(folder, name)
    const size = statSync(file).size
    if (size > largestFile) {
      refuse(`The file has ${size} bytes. A return has at most ${largestFile}.`)
      continue
    }
    const read = readReturnFile(readFileSync(file, 'utf8'))
    if ('fault' in read) {
      refuse(faultInWords(read.fault))
      continue
    }
    const { figures } = read
    if (figures.submittedOn > on) {
      refuse(`The return is of ${figures.submittedOn}, which is after ${on}.`)
      continue
    }
    const key = `${figures.council} ${figures.submittedOn} ${figures.questionSet.version}`
    const other = seen.get(key)
    if (other !== undefined) {
      refuse(`The same council has a return of the same day in ${other}. Ask it which one counts and remove the other.`)
      continue
    }
    seen.set(key, shown)
    const { id, version, meaning: own } = figures.questionSet
    if (id === set.id && version === set.version) {
      const unknown = Object.keys(figures.answers).find((question) => !set.questions.has(question as never))
      if (own !== meaning || unknown !== undefined) {
        refuse(`The return says version ${version}, but its questions are not those of this question set.`)
        continue
      }
      doubts.push(...implausible(set, figures).map((doubt) => `${shown}: ${doubt}`))
    } else {
      elsewhere += 1
    }
    accepted.push(figures)
  }
  return { accepted, faults, doubts: [...doubts, ...copies(accepted)], elsewhere }
}

/** Different councils seldom give ninety answers alike. */
function copies(returns: readonly CouncilFigures[]): readonly string[] {
  const alike = Map.groupBy(returns, ({ answers }) => JSON.stringify(Object.entries(answers).sort()))
  return [...alike.values()]
    .filter((those) => new Set(those.map(({ council }) => council)).size > 1)
    .map((those) => `${new Set(those.map(({ council }) => council)).size} councils have handed in the same answers.`)
}

function faultInWords(fault: ReturnFault): string {
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
