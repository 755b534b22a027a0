// Measures how long a benchmark hub takes to check and publish the returns of many councils over five years.

import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../../../../assessment/question-set.ts'
import { coinOf } from '../../../../bot/benchmark/coin-of.ts'
import { makeFolder } from '../../../../lib/files/make-folder.ts'
import { setMeaning } from '../../../../questions/meaning.ts'
import { publicationFile, readPublicationFile } from '../../../../scoring/benchmark/files/publication-file.ts'
import { returnFile } from '../../../../scoring/benchmark/files/return-file.ts'
import { publish } from '../../../../scoring/benchmark/publish.ts'
import { cohortFor } from '../../../../scoring/benchmark/standing.ts'
import { emptyReport, returnsIn } from '../../../results/benchmark/read-returns.ts'
import { sampleCouncils } from '../../../results/benchmark/sample-councils.ts'
import { type HubCommandFigures, measureHubCommands } from './hub-commands.ts'

/** Times in milliseconds, memory in megabytes. */
export type HubFigures = {
  readonly councils: number
  readonly files: number
  readonly collect: number
  readonly publish: number
  /** The heap of the publication's councils while it is made. */
  readonly heap: number
  /** Reading the benchmark file, which a council's bot does once at its start. */
  readonly read: number
  /** Finding a council's cohort, which each card does. */
  readonly card: number
  /** Submitting returns, and importing the benchmark file. */
  readonly commands: HubCommandFigures
}

const years = ['2023', '2024', '2025', '2026', '2027']

/**
 * Measures a hub with this number of councils.
 *
 * @param folder for the returns, five files for each council, and for the store of a council's bot
 */
export async function measureHub(set: QuestionSet, folder: string, councils: number): Promise<HubFigures> {
  const meaning = setMeaning(set)
  const returns = join(folder, 'returns')
  makeFolder(returns)
  const models = sampleCouncils(set, meaning, Math.min(councils, 200), 'bench')
  for (let nth = 0; nth < councils; nth++) {
    const model = models[nth % models.length]
    const council = randomUUID()
    for (const year of years) {
      const text = model && returnFile({ ...model, council, submittedOn: `${year}-03-31` })
      if (text) writeFileSync(join(returns, `${council}-${year}.json`), text)
    }
  }
  const of = { set, meaning, on: '2027-04-01' }
  const collect = timed(() => [...lengthsOf(returnsIn(returns, of, emptyReport()))].length)
  const before = process.memoryUsage().heapUsed
  const made = timed(() => publish(returnsIn(returns, of, emptyReport()), { ...of, coin: coinOf('ab'.repeat(32)) }))
  const heap = (process.memoryUsage().heapUsed - before) / 1e6
  const text = publicationFile(made.result.publication)
  const read = timed(() => readPublicationFile(text))
  const card = timed(() => cohortFor(made.result.publication, { type: 'unitary', nation: 'wales' }))
  return {
    councils,
    files: councils * years.length,
    commands: await measureHubCommands(set, join(folder, 'copy'), text),
    ...{ collect: collect.time, publish: made.time, heap, read: read.time, card: card.time },
  }
}

// Reads each return and stores nothing of it.
function* lengthsOf(returns: Iterable<object>): Iterable<number> {
  for (const _ of returns) yield 1
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly time: number } {
  const began = performance.now()
  const result = work()
  return { result, time: performance.now() - began }
}
