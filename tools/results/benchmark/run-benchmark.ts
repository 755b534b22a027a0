// Runs the benchmark commands without their process: arguments in, text and exit code out.

import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import { printable } from '../../../questions/printable.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { wordsIn } from '../../../questions/words-in.ts'
import { publicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import { day, returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { publish } from '../../../scoring/benchmark/publish.ts'
import { coinOf, readHub, writeHub } from './hub-file.ts'
import { type Report, returnsIn } from './read-returns.ts'
import { sampleCouncils } from './sample-councils.ts'
import { toText } from './to-text.ts'

/** `exitCode`: 0 if all went well, 1 if the content of a file is at fault, 2 if the arguments are. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }

class UsageFault extends Error {}

const usage = `Name a command:
  collect DIR --question-set DIR [--on DAY]     checks the returns in a folder
  publish DIR --question-set DIR --on DAY --hub FILE --out FILE
                                                publishes their benchmark; FILE of --hub is the hub's own and secret
  sample --question-set DIR --out DIR [--councils 400]
                                                writes made-up returns to try it with`

const text = { type: 'string' } as const
const options = { 'question-set': text, on: text, hub: text, out: text, councils: text } as const

/** @param today the day of the calendar, `2027-04-01`; `collect` refuses returns of later days */
export function runBenchmark(args: readonly string[], today: string): Outcome {
  try {
    const { values, positionals } = parse(args)
    const [command, folder, ...more] = positionals
    if (more.length > 0) throw new UsageFault(`${command} takes one folder.`)
    switch (command) {
      case 'collect':
        return collect(folderOf(folder), setOf(values['question-set']), dayOf(values.on ?? today))
      case 'publish':
        return publishFolder(folderOf(folder), values)
      case 'sample':
        return sample(setOf(values['question-set']), required(values.out, '--out DIR'), values.councils)
      default:
        throw new UsageFault(usage)
    }
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, err: error.message }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, err: error.message }
    throw error
  }
}

function collect(folder: string, set: QuestionSet, on: string): Outcome {
  const report = emptyReport()
  for (const _ of returnsIn(folder, { set, meaning: setMeaning(set), on }, report));
  return { exitCode: report.faults.length > 0 ? 1 : 0, out: collected(report) }
}

function publishFolder(folder: string, values: ReturnType<typeof parse>['values']): Outcome {
  const set = setOf(values['question-set'])
  const on = dayOf(required(values.on, '--on DAY'))
  const hubFile = required(values.hub, '--hub FILE')
  const out = required(values.out, '--out FILE')
  const meaning = setMeaning(set)
  const report = emptyReport()
  const hub = readHub(hubFile)
  const { publication, ledger } = publish(returnsIn(folder, { set, meaning, on }, report), {
    ...{ set, meaning, on, coin: coinOf(hub.secret) },
    ...(hub.ledger && { ledger: hub.ledger }),
  })
  if (report.faults.length > 0) {
    return { exitCode: 1, err: `Nothing was published. Mend or remove these files:\n${report.faults.join('\n')}` }
  }
  writeNew(out, publicationFile(publication))
  writeHub(hubFile, { ...hub, ledger })
  return { exitCode: 0, out: toText(publication, wordsIn(set, 'en')), err: report.doubts.join('\n') || undefined }
}

function sample(set: QuestionSet, out: string, given = '400'): Outcome {
  const councils = Number(given)
  if (!Number.isInteger(councils) || councils < 1 || councils > 100_000) {
    throw new UsageFault('--councils must be a whole number from 1 to 100000.')
  }
  mkdirSync(out, { recursive: true })
  for (const figures of sampleCouncils(set, setMeaning(set), councils, 'sample')) {
    writeNew(join(out, `${figures.council}.json`), returnFile(figures))
  }
  return { exitCode: 0, out: `Wrote ${councils} made-up returns to ${out}.` }
}

const emptyReport = (): Report => ({ accepted: 0, elsewhere: 0, faults: [], doubts: [] })

function collected({ accepted, faults, doubts, elsewhere }: Report): string {
  return [
    ...faults,
    ...doubts.map((doubt) => `Ask about ${doubt}`),
    `${accepted} returns can be counted, ${faults.length} files cannot.`,
    ...(elsewhere > 0 ? [`${elsewhere} of them are of another question set or version.`] : []),
  ].join('\n')
}

// A hub must not lose a publication that councils may have read.
function writeNew(file: string, content: string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageFault(
      code === 'EEXIST' ? `${printable(file)} is there already.` : `${printable(file)} cannot be written (${code}).`,
    )
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageFault(`${printable(error.message.split(/\.\s/)[0] ?? '')}\n${usage}`)
  }
}

function required(value: string | undefined, option: string): string {
  if (value === undefined) throw new UsageFault(`Give ${option}.\n${usage}`)
  return value
}

function dayOf(value: string): string {
  if (!day.safeParse(value).success) throw new UsageFault('--on must be a day such as 2027-04-01.')
  return value
}

function folderOf(folder: string | undefined): string {
  const own = required(folder, 'the folder of the returns')
  if (!statSync(own, { throwIfNoEntry: false })?.isDirectory()) throw new UsageFault(`${printable(own)} is no folder.`)
  return own
}

const setOf = (folder: string | undefined): QuestionSet => loadQuestionSet(required(folder, '--question-set DIR'))
