// Imports a benchmark file into the store of a council's bot: `npm run benchmark -- import FILE`.

import { readFileSync, statSync } from 'node:fs'
import { meaningOf } from '../../../bot/benchmark/publication-for.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { fileReason } from '../../../lib/files/file-reason.ts'
import { printable } from '../../../questions/printable.ts'
import { readPublicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import { largestPublication, publicationsIn } from '../../../store/benchmark/publications.ts'
import type { Outcome } from '../../command/outcome.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import { returnFaultInWords } from './read-returns.ts'
import { setsOf } from './sets-of.ts'

/**
 * Checks the file's size, checksum, schema and questions. Stores it unless the store has a later one.
 * @param folder of the question sets that the bot serves
 */
export async function importPublication(file: string, folder: string | undefined, env: Environment): Promise<Outcome> {
  const text = textOf(file)
  const read = readPublicationFile(text)
  if ('fault' in read) throw new Stop(`${printable(file)}: ${returnFaultInWords(read.fault)}`)
  const { questionSet, publishedOn, quality, madeUp } = read.publication
  const { id, version, meaning } = questionSet
  const set = setsOf(folder, env).find(questionSet)
  if (set && meaningOf(set) !== meaning) {
    throw new Stop(`${printable(file)} is of other questions than ${id} ${version} here: nothing was imported.`)
  }
  const kept = await withStore(env, (store) =>
    publicationsIn(store).keep({ questionSet: { id, version }, publishedOn, file: text, from: 'imported' }),
  )
  if (kept === 'older') {
    throw new Stop(`A benchmark of a later day than ${publishedOn} is there already: nothing was imported.`)
  }
  return {
    exitCode: 0,
    out: [
      `The benchmark of ${publishedOn} is imported: ${quality.councils} councils, question set ${printable(`${id} ${version}`)}.`,
      ...(madeUp ? ['THE COUNCILS ARE MADE UP. The figures say nothing about real ones.'] : []),
      ...(set
        ? []
        : [`This copy does not serve ${printable(`${id} ${version}`)}, so no return is compared with it yet.`]),
      ...(env.BENCHMARK_FILE?.trim()
        ? ['BENCHMARK_FILE is set: for its version of the questions that file wins.']
        : []),
    ].join('\n'),
  }
}

function textOf(file: string): string {
  try {
    const { size } = statSync(file)
    if (size > largestPublication) {
      throw new Stop(`${printable(file)} has ${size} bytes. A benchmark file has at most ${largestPublication}.`)
    }
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = fileReason(error)
    if (reason === undefined) throw error
    throw new UsageFault(`${printable(file)} cannot be read: ${reason}.`)
  }
}
