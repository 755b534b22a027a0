// `npm run privacy`: `export` prints everything that is held about one person, `erase` removes it.

import { createInterface } from 'node:readline'
import { canonicalId, parsePersonId } from '../../../assessment/ids.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import { erasuresIn } from '../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import type { Failed, Who } from './each-document.ts'
import { erasePerson } from './erase-person.ts'
import { expire, expiredInWords } from './expire.ts'
import { findHeld, isErased, isNothing } from './find-held.ts'
import { erasedInWords, failedInWords, heldInWords } from './in-words.ts'
import { notePrivacyAct } from './note-privacy-act.ts'

const usage = `Usage: npm run --silent privacy -- export --tenant ID --person ID
       npm run privacy -- erase --tenant ID --person ID [--yes]
       npm run privacy -- expire --before DATE [--dry-run]
expire removes every assessment that was last used before DATE, such as 2024-01-31.
Both ids are Microsoft Entra's: of the directory, and of the person in it (the "object id").
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them.`

type Order =
  | (Who & { readonly verb: 'export' | 'erase'; readonly yes: boolean })
  | { readonly verb: 'expire'; readonly before: string; readonly dryRun: boolean }

async function run(args: readonly string[]): Promise<Outcome> {
  const order = parsed(args)
  return withStore(processEnvironment, (store, settings) => {
    const where = storeInWords(settings)
    if (order.verb === 'expire') return expireAll(store, order)
    return order.verb === 'export' ? exportAll(store, order, where) : eraseAll(store, order, where)
  })
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
): Promise<Outcome> {
  const held = await findHeld(store, who)
  if (isNothing(held)) return told(held.unreadable, nothing(where, who))
  process.stderr.write(`${where} holds: ${heldInWords(held)}\n`)
  if (!yes && !(await confirmed())) return { exitCode: 1, err: 'Nothing was erased.' }
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

/** Documents that could not be read are a failure if the person's id may stand in them. */
function told(failed: readonly Failed[], ...before: readonly string[]): Pick<Outcome, 'exitCode'> & { err: string } {
  const isComplete = failed.every(({ holdsTheId }) => holdsTheId === 'no')
  const lines = [...before.filter(Boolean), ...failed.map(failedInWords)]
  return { exitCode: isComplete ? 0 : 1, err: lines.join('\n') }
}

async function confirmed(): Promise<boolean> {
  process.stderr.write('This cannot be undone. Type erase to go on: ')
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line.trim().toLowerCase() === 'erase'
  return false
}

function parsed(args: readonly string[]): Order {
  const { positionals, values } = read(args)
  const [verb, ...more] = positionals
  if (verb === 'expire') {
    const { before, 'dry-run': dryRun } = values
    if (more.length > 0) throw new UsageFault(`expire takes no ${more.join(' ')}`)
    if (!before || !isDay(before)) throw new UsageFault('expire needs --before DATE, a day such as 2024-01-31')
    return { verb, before, dryRun }
  }
  if (verb !== 'export' && verb !== 'erase') {
    throw new UsageFault(verb === undefined ? 'Name a command' : `There is no command ${verb}`)
  }
  if (more.length > 0) throw new UsageFault(`${verb} takes no ${more.join(' ')}`)
  if (!values.tenant || !values.person) throw new UsageFault(`${verb} needs --tenant ID and --person ID`)
  const person = parsePersonId(values.person)
  if (!person) throw new UsageFault(`${values.person} cannot be the id of a person`)
  return { verb, tenant: canonicalId(values.tenant), person, yes: values.yes }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

function read(args: readonly string[]) {
  const options = {
    tenant: { type: 'string' },
    person: { type: 'string' },
    yes: { type: 'boolean', default: false },
    before: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  } as const
  return parseArguments(args, options)
}

/** Runs the work, and adds to a StoreUnavailable that the command may be repeated. */
async function runOrTell(args: readonly string[]): Promise<Outcome> {
  try {
    return await run(args)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    throw new Stop(`${error.message}\nThe same command may be given again.`)
  }
}

await runCommand(usage, runOrTell)
