// Reads the benchmark file that BENCHMARK_FILE names.

import { readFileSync, statSync } from 'node:fs'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { fileReason } from '../../lib/files/file-reason.ts'
import { setMeaning } from '../../questions/meaning.ts'
import { printable } from '../../questions/printable.ts'
import { readPublicationFile } from '../../scoring/benchmark/files/publication-file.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Log } from '../log.ts'

/** The largest file, in bytes. A benchmark of all cohorts has 50,000. */
const largest = 5_000_000

/**
 * Reads the benchmark in the file. If the file cannot be used, it logs a warning and returns `undefined`, so that the
 * bot still starts.
 * @param sets the served sets; cards show no figure for a set with other questions than the benchmark's
 */
export function readBenchmark(
  file: string | undefined,
  sets: Pick<QuestionSets, 'find'>,
  log: Pick<Log, 'warn'>,
): Publication | undefined {
  if (file === undefined) return undefined
  const unusable = (why: string): undefined => {
    log.warn(`BENCHMARK_FILE ${printable(file)} ${why} Results are not compared with other councils.`)
  }
  try {
    if (statSync(file).size > largest) return unusable(`has more than ${largest} bytes.`)
    const read = readPublicationFile(readFileSync(file, 'utf8'))
    if ('fault' in read) return unusable('is no benchmark file of this release, or was changed: fetch it again.')
    const { questionSet } = read.publication
    const set = sets.find(questionSet)
    if (set && setMeaning(set) !== questionSet.meaning) {
      return unusable(`is of other questions than ${questionSet.id} ${questionSet.version} here.`)
    }
    return read.publication
  } catch (error) {
    return unusable(`cannot be read: ${fileReason(error)}.`)
  }
}
