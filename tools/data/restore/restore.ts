// Restores a backup, erases again the people who were erased since, and reports both.

import { resolve } from 'node:path'
import { dataFileIn } from '../../../bot/open-store.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import { type LoggedErasure, parseErasureLog } from '../../../store/sqlite/erasure-log.ts'
import { counted } from '../../command/counted.ts'
import type { Outcome } from '../../command/outcome.ts'
import { readGivenText } from '../../command/read-given-file.ts'
import { Stop } from '../../command/stop.ts'
import { failedInWords } from '../privacy/in-words.ts'
import { type Restored, restoreFile } from './restore-file.ts'

/** `from`: the backup. `erasures`: a list of erased people that was stored elsewhere. */
export type Order = { readonly from: string; readonly force: boolean; readonly erasures: string | undefined }

export async function restore({ from, force, erasures }: Order, environment: Environment): Promise<Outcome> {
  const { cosmos, dataDir } = readStoreSettings(environment)
  if (cosmos) throw new Stop('COSMOS_ENDPOINT is set, and this command restores SQLite files only: see docs/cosmos.md.')
  const path = resolve(dataFileIn(dataDir))
  const now = new Date().toISOString()
  const aside = `${path}.replaced-${now.replaceAll(':', '')}`
  const log = erasures === undefined ? [] : logIn(erasures)
  const restored = await restoreFile({ from: resolve(from), path, force, erasures: log, aside, now })
  return {
    exitCode: restored.failed.length > 0 ? 1 : 0,
    out: inWords(restored, path, aside),
    err: restored.failed.map(failedInWords).join('\n'),
  }
}

function inWords({ documents, replaced, people, views }: Restored, path: string, aside: string): string {
  return [
    `Restored and checked: ${counted(documents, 'document')} in ${path}.`,
    ...(people > 0 ? [`Erased again: ${people} ${people === 1 ? 'person' : 'people'} erased since the backup.`] : []),
    ...(views > 0
      ? [`Deleted again: ${views} personal ${views === 1 ? 'view' : 'views'} deleted since the backup.`]
      : []),
    ...(replaced ? [`The file that was there is now ${aside}: delete it once the bot runs as you expect.`] : []),
  ].join('\n')
}

function logIn(file: string): readonly LoggedErasure[] {
  const text = readGivenText(file)
  const erasures = parseErasureLog(text)
  // A wrong file instead of the list would bring back people who were erased.
  if (erasures.length === 0 && text.trim() !== '')
    throw new Stop(`${file} is no list of erasures: nothing was restored.`)
  return erasures
}
