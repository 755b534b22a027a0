// Makes a real write in the store and removes it, in SQLite or Cosmos DB. The bot may be running.

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dataFileIn, openStore } from '../../../bot/open-store.ts'
import { type StoreSettings, storeInWords } from '../../../bot/settings/store-settings.ts'
import { folderState } from '../../../store/sqlite/data-folder.ts'
import { unavailable, withSentences } from '../../../store/sqlite/sqlite-fault.ts'
import { StoreUnavailable } from '../../../store/store.ts'
import { type Finding, failed, ok } from './finding.ts'

export async function storeWrites(settings: StoreSettings): Promise<Finding> {
  const place = storeInWords(settings)
  try {
    const path = resolve(dataFileIn(settings.dataDir))
    if (!settings.cosmos && folderState(path) !== 'there') return beforeTheFirst(path, settings.dataExpected)
    const store = await openStore(settings)
    try {
      await store.check()
    } finally {
      await store.close()
    }
    return ok('store', `${place} takes a write, and its removal.`)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    // These messages have the form "what is wrong: what to do."
    const [, sentence = error.message, fix] = /^(.*?): (.*)$/s.exec(error.message) ?? []
    const remedy = fix && fix.charAt(0).toUpperCase() + fix.slice(1)
    return failed('store', remedy ? `${sentence}.` : sentence, remedy ?? 'See docs/data.md.')
  }
}

/**
 * Reports that there is no data file yet. Throws StoreUnavailable if there should be one, or if the bot could not
 * create it.
 */
function beforeTheFirst(path: string, isExpected = false): Finding {
  if (folderState(path) === 'lost') throw unavailable('lost', path)
  if (isExpected) throw unavailable('expected', path)
  let folder = dirname(path)
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  const probe = join(folder, `.doctor-${process.pid}`)
  withSentences(path, () => {
    writeFileSync(probe, 'a test', { flag: 'wx', mode: 0o600 })
    rmSync(probe)
  })
  return ok('store', `There is no data yet: the bot creates ${path} when it starts, and may write there.`)
}
