// Runs the benchmark commands without a process: arguments in, text and exit code out.

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { coinOf } from '../../../bot/benchmark/coin-of.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import type { Timing } from '../../../lib/timing.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import { printable } from '../../../questions/printable.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { wordsIn } from '../../../questions/words-in.ts'
import { publicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import { day, returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { publish } from '../../../scoring/benchmark/publish.ts'
import { StoreUnavailable } from '../../../store/store.ts'
import { counted } from '../../command/counted.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { writeNewFile } from '../../command/write-new-file.ts'
import { options, usage } from './arguments.ts'
import { readHub, writeHub } from './hub-file.ts'
import { importPublication } from './import-publication.ts'
import { publicationReports, reportNames } from './publication-reports.ts'
import { emptyReport, type Report, returnsIn } from './read-returns.ts'
import { sampleCouncils } from './sample-councils.ts'
import { submit } from './submit.ts'
import { toText } from './to-text.ts'

/** The parts of the process that the commands use. */
export type Surroundings = {
  /** The current time (ISO 8601, UTC). `collect` refuses returns of later days. */
  readonly now: string
  readonly env: Environment
  readonly timing: Timing
}

type Values = { readonly [Name in keyof typeof options]?: string }

/** Runs the command that the arguments name. Puts expected errors in words, and rethrows every other error. */
export async function runBenchmark(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const today = surroundings.now.slice(0, 10)
  try {
    const { values, positionals } = parseArguments(args, options)
    const [command, folder, ...more] = positionals
    if (more.length > 0) throw new UsageFault(`${command} takes one file or folder.`)
    switch (command) {
      case 'collect':
        return collect(folderOf(folder), setOf(values['question-set']), dayOf(values.on ?? today))
      case 'publish':
        return await publishFolder(folderOf(folder), values)
      case 'submit': {
        if (folder !== undefined) throw new UsageFault('submit takes no folder but that of --out.')
        const { out, endpoint, tenant, 'question-set': questionSet } = values
        return await submit({ out, endpoint, tenant, questionSet, ...surroundings })
      }
      case 'import':
        return await importPublication(required(folder, 'the benchmark file'), values['question-set'], surroundings.env)
      case 'sample':
        return sample(setOf(values['question-set']), required(values.out, '--out DIR'), values.councils)
      default:
        throw new UsageFault(
          `${command === undefined ? 'Name a command' : `There is no command ${command}`}.\n${usage}`,
        )
    }
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, err: error.message }
    const isTold = [QuestionSetInvalid, Stop, StoreUnavailable, SettingsInvalid].some((kind) => error instanceof kind)
    if (!isTold || !(error instanceof Error)) throw error
    return { exitCode: 1, err: error.message }
  }
}

function collect(folder: string, set: QuestionSet, on: string): Outcome {
  const report = emptyReport()
  for (const _ of returnsIn(folder, { set, meaning: setMeaning(set), on }, report));
  return { exitCode: report.faults.length > 0 ? 1 : 0, out: collected(report) }
}

async function publishFolder(folder: string, values: Values): Promise<Outcome> {
  const set = setOf(values['question-set'])
  const on = dayOf(required(values.on, '--on DAY'))
  const hubFile = required(values.hub, '--hub FILE')
  const out = required(values.out, '--out FILE')
  const names = reportNames(out)
  for (const file of [out, names.docx, names.pdf]) mustBeNew(file)
  const meaning = setMeaning(set)
  const report = emptyReport()
  const hub = readHub(hubFile)
  const { publication, ledger } = publish(returnsIn(folder, { set, meaning, on }, report), {
    ...{ set, meaning, on, coin: coinOf(hub.secret) },
    ...(hub.ledger && { ledger: hub.ledger }),
    withdrawn: report.withdrawn,
  })
  if (report.faults.length > 0) {
    return { exitCode: 1, err: `Nothing was published. Mend or remove these files:\n${report.faults.join('\n')}` }
  }
  const { docx, pdf } = await publicationReports(publication, set, values.language ?? 'en')
  writeNewFile(out, publicationFile(publication))
  writeNewFile(names.docx, docx)
  writeNewFile(names.pdf, pdf)
  writeHub(hubFile, { ...hub, ledger })
  return { exitCode: 0, out: toText(publication, wordsIn(set, 'en')), err: report.doubts.join('\n') || undefined }
}

function sample(set: QuestionSet, out: string, given = '400'): Outcome {
  const councils = Number(given)
  if (!Number.isInteger(councils) || councils < 1 || councils > 100_000) {
    throw new UsageFault('--councils must be a whole number from 1 to 100000.')
  }
  makeFolder(out)
  for (const figures of sampleCouncils(set, setMeaning(set), councils, 'sample')) {
    writeNewFile(join(out, `${figures.council}.json`), returnFile(figures))
  }
  return { exitCode: 0, out: `Wrote ${counted(councils, 'made-up return')} to ${out}.` }
}

function collected({ accepted, faults, doubts, elsewhere, withdrawn }: Report): string {
  return [
    ...faults,
    ...doubts.map((doubt) => `Ask about ${doubt}`),
    `${counted(accepted, 'return')} can be counted, ${counted(faults.length, 'file')} cannot.`,
    ...(elsewhere > 0 ? [`${elsewhere} of them are of another question set or version.`] : []),
    ...(withdrawn.size > 0 ? [`Councils that have withdrawn: ${withdrawn.size}. Delete their returns.`] : []),
  ].join('\n')
}

/** Checked before any work, and before the first of several files is written. */
function mustBeNew(file: string): void {
  if (existsSync(file)) throw new UsageFault(`${printable(file)} is there already.`)
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
