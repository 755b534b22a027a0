// Prints, erases or expires the data in a store, and reports it.

import { createInterface } from 'node:readline'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import { erasuresIn } from '../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import type { Surroundings } from '../../command/outcome-of.ts'
import { Stop } from '../../command/stop.ts'
import { withStore } from '../../command/with-store.ts'
import type { Failed, Who } from './each-document.ts'
import { erasePerson } from './erase-person.ts'
import { expire, expiredInWords } from './expire.ts'
import { findHeld, isErased, isNothing } from './find-held.ts'
import { erasedInWords, failedInWords, heldInWords } from './in-words.ts'
import { notePrivacyAct } from './note-privacy-act.ts'

export type Order =
  | (Who & { readonly verb: 'export' | 'erase'; readonly yes: boolean })
  | { readonly verb: 'expire'; readonly before: string; readonly dryRun: boolean }

/** Carries out the order. Adds to a StoreUnavailable that the command can be repeated. */
export async function runPrivacy(order: Order, surroundings: Surroundings): Promise<Outcome> {
  try {
    return await withStore(surroundings.environment, (store, settings) => {
      const where = storeInWords(settings)
      if (order.verb === 'expire') return expireAll(store, order)
      return order.verb === 'export' ? exportAll(store, order, where) : eraseAll(store, order, where, surroundings)
    })
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    throw new Stop(`${error.message}\nThe same command may be given again.`)
  }
}

async function expireAll(store: Store, { before, dryRun }: Extract<Order, { verb: 'expire' }>): Promise<Outcome> {
  const expired = await expire(store, before, dryRun, new Date().toISOString())
  return { exitCode: expired.unreadable === 0 ? 0 : 1, out: expiredInWords(expired, dryRun) }
}

async function exportAll(store: Store, who: Who, where: string): Promise<Outcome> {
  const { tenant, person } = who
  const held = await findHeld(store, who)
  if (!isNothing(held)) await notePrivacyAct(store, who, 'privacy-export', new Date().toISOString())
  const out = JSON.stringify({ tenant, person, ...held }, undefined, 2)
  return { ...told(held.unreadable, isNothing(held) ? nothing(where, who) : ''), out }
}

async function eraseAll(
  store: Store,
  { yes, ...who }: Exclude<Order, { verb: 'expire' }>,
  where: string,
  surroundings: Surroundings,
): Promise<Outcome> {
  const held = await findHeld(store, who)
  if (isNothing(held)) return told(held.unreadable, nothing(where, who))
  surroundings.screen.write(`${where} holds: ${heldInWords(held)}\n`)
  if (!yes && !(await confirmed(surroundings))) return { exitCode: 1, err: 'Nothing was erased.' }
  const now = new Date().toISOString()
  await erasuresIn(store, await pseudonymsIn(store))(who.tenant, who.person, now)
  const erased = await erasePerson(store, who, now)
  const after = await findHeld(store, who)
  if (!isErased(after)) {
    return {
      exitCode: 1,
      err: `Still there: ${heldInWords(after)} Does the person still use the bot? Give the same command again.`,
    }
  }
  return { ...told(after.unreadable), out: erasedInWords(erased, after) }
}

const nothing = (where: string, { tenant, person }: Who): string =>
  `${where} holds nothing about the person ${person} in the tenant ${tenant}. Check both, letter for letter.`

/** Unreadable documents are a failure if they may contain the person's id. */
function told(failed: readonly Failed[], ...before: readonly string[]): Pick<Outcome, 'exitCode'> & { err: string } {
  const isComplete = failed.every(({ holdsTheId }) => holdsTheId === 'no')
  const lines = [...before.filter(Boolean), ...failed.map(failedInWords)]
  return { exitCode: isComplete ? 0 : 1, err: lines.join('\n') }
}

async function confirmed({ input, screen }: Surroundings): Promise<boolean> {
  screen.write('This cannot be undone. Type erase to go on: ')
  const lines = createInterface({ input })
  for await (const line of lines) return line.trim().toLowerCase() === 'erase'
  return false
}
