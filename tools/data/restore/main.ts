// `npm run restore -- --from FILE` puts a backup into DATA_DIR, while the bot is stopped.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dataFileIn } from '../../../bot/open-store.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import { type LoggedErasure, parseErasureLog } from '../../../store/sqlite/erasure-log.ts'
import { counted } from '../../command/counted.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { failedInWords } from '../privacy/in-words.ts'
import { type Restored, restoreFile } from './restore-file.ts'

const usage = `Usage: npm run restore -- --from FILE [--force] [--erasures FILE]
Checks the backup FILE and puts it into DATA_DIR. The bot must be stopped. --force replaces data that is there.
People and single views that were erased since the backup are erased again, by the list beside the data (assessments.sqlite.erasures), and
by a copy of that list that --erasures names.`

async function restore(args: readonly string[]): Promise<Outcome> {
  const { from, force, erasures } = parsed(args)
  const { cosmos, dataDir } = readStoreSettings(processEnvironment)
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
  if (!existsSync(file)) throw new Stop(`There is no file ${file}.`)
  const text = readFileSync(file, 'utf8')
  const erasures = parseErasureLog(text)
  // A wrong file in its place would bring back people who were erased.
  if (erasures.length === 0 && text.trim() !== '')
    throw new Stop(`${file} is no list of erasures: nothing was restored.`)
  return erasures
}

function parsed(args: readonly string[]) {
  const { from, force, erasures } = parseOptions(args, {
    from: { type: 'string' },
    force: { type: 'boolean', default: false },
    erasures: { type: 'string' },
  })
  if (!from) throw new UsageFault('Name the backup: --from FILE')
  return { from, force, erasures }
}

await runCommand(usage, restore)
