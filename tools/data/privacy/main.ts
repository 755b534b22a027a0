// `npm run privacy`: `export` prints everything that the store holds about one person, `erase` removes it.

import { canonicalId, parsePersonId } from '../../../assessment/ids.ts'
import type { Work } from '../../command/outcome-of.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import type { Order } from './run-privacy.ts'

export const usage = `Usage: npm run --silent privacy -- export --tenant ID --person ID
       npm run privacy -- erase --tenant ID --person ID [--yes]
       npm run privacy -- expire --before DATE [--dry-run]
expire removes every assessment that was last used before DATE, such as 2024-01-31.
Both ids are Microsoft Entra's: of the directory, and of the person in it (the "object id").
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them.`

export const work: Work = async (args, surroundings) => {
  const order = parsed(args)
  const { runPrivacy } = await import('./run-privacy.ts')
  return runPrivacy(order, surroundings)
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

if (import.meta.main) await runCommand(usage, work)
