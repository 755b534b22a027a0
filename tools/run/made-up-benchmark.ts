// Makes the benchmark of 400 made-up councils that the playground shows.

import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coinOf } from '../../bot/benchmark/coin-of.ts'
import { makeFolder } from '../../lib/files/make-folder.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { setMeaning } from '../../questions/meaning.ts'
import { publicationFile } from '../../scoring/benchmark/files/publication-file.ts'
import { publish } from '../../scoring/benchmark/publish.ts'
import { sampleCouncils } from '../results/benchmark/sample-councils.ts'

/** The day of the publication: later than every made-up submission. */
const day = '2027-07-01'

/**
 * Writes the benchmark file for a question set into a folder, unless it exists. Takes about two seconds.
 * @param councils the number of made-up councils; tests use fewer
 * @returns the path of the file. Its name contains the checksum of the set's meaning, so another version gets another
 * file
 */
export function madeUpBenchmark(folder: string, questionSet: string, councils = 400): string {
  const set = loadQuestionSet(questionSet)
  const meaning = setMeaning(set)
  const file = join(folder, `made-up-benchmark-${meaning.slice(0, 12)}.json`)
  if (existsSync(file)) return file
  const figures = sampleCouncils(set, meaning, councils, 'playground')
  const { publication } = publish(figures, { set, meaning, on: day, coin: coinOf('00'.repeat(32)) })
  makeFolder(folder)
  writeFileSync(`${file}.new`, publicationFile(publication))
  renameSync(`${file}.new`, file)
  return file
}
