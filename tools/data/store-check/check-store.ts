// Reads every document of a store, and names the unreadable ones.

import type { Environment } from '../../../bot/settings/environment.ts'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import { counted } from '../../command/counted.ts'
import type { Outcome } from '../../command/outcome.ts'
import { withStore } from '../../command/with-store.ts'
import { type Unreadable, unreadableIn } from './unreadable-in.ts'

export function checkStore(environment: Environment): Promise<Outcome> {
  return withStore(environment, async (store, settings) => {
    const { documents, unreadable } = await unreadableIn(store)
    const where = storeInWords(settings)
    const all = documents === 1 ? 'the one document' : `all ${documents} documents`
    if (unreadable.length === 0) return { exitCode: 0, out: `${where}: ${all} can be read.` }
    const lines = unreadable.map(lineOf)
    return {
      exitCode: 1,
      out: [`${where}: ${lines.length} of ${counted(documents, 'document')} cannot be read.`, ...lines].join('\n'),
    }
  })
}

const lineOf = ({ key, why }: Unreadable): string => `${key.kind} ${key.id} in ${key.tenant}: ${why}`
