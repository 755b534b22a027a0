// Opens two stores, copies one into the other, and reports it.

import { type Store, StoreUnavailable } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import type { Surroundings } from '../../command/outcome-of.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { type Copied, copyStore } from './copy-store.ts'
import { openPlace, PlaceUnknown } from './open-place.ts'
import { progressBar } from './progress-bar.ts'

export type Order = { readonly from: string; readonly to: string; readonly overwrite: boolean }

export async function runCopy(order: Order, { environment, screen }: Surroundings): Promise<Outcome> {
  const key = environment.COSMOS_KEY
  const opened: Store[] = []
  try {
    const from = await openPlace(order.from, { isMade: false, key })
    opened.push(from)
    const to = await openPlace(order.to, { isMade: true, key })
    opened.push(to)
    const copied = await copyStore(from, to, { overwrite: order.overwrite, progress: progressBar(screen) })
    return copied.different.length > 0 ? { exitCode: 1, err: inWords(copied) } : { exitCode: 0, out: inWords(copied) }
  } catch (error) {
    if (error instanceof PlaceUnknown) throw new UsageFault(error.message)
    if (error instanceof StoreUnavailable) {
      throw new Stop(`${error.message}\nOnce that is mended, give the same command again: it continues from here.`)
    }
    throw error
  } finally {
    for (const store of opened) await store.close()
  }
}

const named = 10

function inWords({ found, copied, overwritten, different, others }: Copied): string {
  const lines = [`Copied: ${copied} of ${found}. Left as they were: ${found - copied - overwritten}.`]
  if (overwritten > 0) lines.push(`Overwritten: ${overwritten}.`)
  if (others > 0) lines.push(`The target also holds ${others} that the source does not.`)
  if (different.length === 0) return [...lines, `Verified: all ${found} are the same in both.`].join('\n')
  return [
    ...lines,
    `NOT the same in both: ${different.length}. Is the bot still running? Look at them, and give --overwrite if the source is right.`,
    ...different.slice(0, named).map(({ tenant, kind, id }) => `  ${kind} ${id} in tenant ${tenant}`),
    ...(different.length > named ? [`  and ${different.length - named} more`] : []),
  ].join('\n')
}
