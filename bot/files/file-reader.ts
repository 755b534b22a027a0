// Reads a file that a person has sent in their chat, and draws the card with its changes.

import type { Card } from '../../cards/parts/elements.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { importRefusedCard } from '../../cards/sharing/files/import-refused-card.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { stageImport } from '../../dialogs/results/files/stage-import.ts'
import type { Turn } from '../../dialogs/turn.ts'
import { mostBytes } from '../../reports/reading/table/table.ts'
import { faultOf, type Log } from '../log.ts'
import type { Policy } from '../settings/allowed-tenants.ts'
import { download } from './download.ts'
import { isFileAddress } from './file-hosts.ts'
import type { TableReader } from './table-reader.ts'

type Parts = {
  readonly deps: Dependencies
  readonly policy: Policy
  readonly ending: AbortSignal
  readonly log: Log
  readonly tables: Pick<TableReader, 'read'>
}

/**
 * Makes the function that draws the card for a file at an address. It never rejects for a fault of the file or of its
 * store.
 */
export function fileReader({
  deps,
  policy,
  ending,
  log,
  tables,
}: Parts): (turn: Turn, address: string) => Promise<Card> {
  return async (turn, address) => {
    const refused = (why: Parameters<typeof importRefusedCard>[1]['why']) =>
      importRefusedCard(wordsFor(deps.sets.newest, turn.locale), { why })
    if (!isFileAddress(address, policy)) {
      log.warn('Teams named a place for a file that the bot does not read files from.')
      return refused('address')
    }
    const bytes = await download(address, mostBytes, ending)
    if (bytes === 'too-large') return refused('too-large')
    if (bytes === 'redirected') return refused('address')
    if (bytes === 'failed') return refused('not-downloaded')
    const table = await tables.read(bytes).catch((error: unknown) => {
      log.warn(faultOf(error), 'A file that a person sent could not be read.')
    })
    return table ? stageImport(turn, deps, table) : refused('too-slow')
  }
}
