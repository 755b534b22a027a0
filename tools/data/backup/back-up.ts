// Copies the bot's data file while the bot runs, and checks the copy.

import { existsSync, renameSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dataFileIn } from '../../../bot/open-store.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { copyDataFile, flush, removeDataFile } from '../../../store/sqlite/copy-file.ts'
import { counted } from '../../command/counted.ts'
import type { Outcome } from '../../command/outcome.ts'
import { Stop } from '../../command/stop.ts'
import { mustHaveFile } from '../../command/with-store.ts'

/** @param given the file or folder to write */
export function backUp(given: string | undefined, environment: Environment): Outcome {
  const to = targetOf(given)
  const { cosmos, dataDir } = readStoreSettings(environment)
  if (cosmos) {
    throw new Stop(
      'The data is in Cosmos DB, which backs itself up: see docs/cosmos.md. To copy it into a file, use npm run store:copy.',
    )
  }
  mustHaveFile(dataDir)
  if (existsSync(to)) throw new Stop(`${to} exists already: give another name.`)
  makeFolder(dirname(to), 0o700)
  const unfinished = `${to}.unfinished`
  // An interrupted backup may have left its file.
  removeDataFile(unfinished)
  const documents = copyDataFile(resolve(dataFileIn(dataDir)), unfinished)
  renameSync(unfinished, to)
  flush(dirname(to))
  return { exitCode: 0, out: `Backed up and checked: ${counted(documents, 'document')} in ${to}.` }
}

/** The absolute path of the new file. */
function targetOf(to: string | undefined): string {
  const name = `assessments-${new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')}.sqlite`
  if (to === undefined) return resolve(name)
  const isFolder = to.endsWith('/') || (existsSync(to) && statSync(to).isDirectory())
  return resolve(isFolder ? join(to, name) : to)
}
