// `npm run council`: `list` lists the councils of a tenant, `export` writes one to files, `import` reads it into
// another tenant.

import { canonicalId } from '../../../assessment/ids.ts'
import type { Work } from '../../command/outcome-of.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import type { Given, Verb } from './run-council.ts'

export const usage = `Usage: npm run council -- list --tenant ID
       npm run council -- export --tenant ID --to DIR [--organisation ID] [--key FILE]
       npm run council -- import --from DIR --tenant ID [--people FILE] [--place place-1=LINK]... [--merge]
list tells the id of each council of the tenant, its name, and how many returns and personal views it has.
export writes every council of the tenant, or one, without ids of people; --key writes who stands behind each pseudonym.
import brings the files into a tenant. FILE has a line "pseudonym,new id" for each person who shall have their role and
views back. LINK is the link of a channel in Teams, or its id. --merge adds the council to a tenant that has one.
Both may be given again if they were cut short. The store is the bot's: DATA_DIR or COSMOS_ENDPOINT. docs/moving.md`

export const work: Work = async (args, { environment }) => {
  const { positionals, values } = read(args)
  const [word, ...more] = positionals
  const verb = wholeVerb(word, more, values)
  if (!values.tenant) throw new UsageFault('Name the tenant: --tenant ID')
  const { runCouncil } = await import('./run-council.ts')
  return runCouncil(verb, canonicalId(values.tenant), values, environment)
}

/** The options of each verb besides `tenant`, the required one first. */
const taken: Readonly<Record<Verb, readonly (keyof Given)[]>> = {
  list: [],
  export: ['to', 'organisation', 'key'],
  import: ['from', 'people', 'place', 'merge'],
}

const isVerb = (word: string): word is Verb => Object.hasOwn(taken, word)

/** Throws UsageFault unless the verb is known, has its required option, and has no unknown option. */
function wholeVerb(verb: string | undefined, more: readonly string[], values: Given): Verb {
  if (verb === undefined || !isVerb(verb))
    throw new UsageFault(verb === undefined ? 'Name a command' : `There is no command ${verb}`)
  if (more.length > 0) throw new UsageFault(`${verb} takes no ${more.join(' ')}`)
  const given = (Object.keys(values) as (keyof Given)[]).filter((name) => name !== 'tenant' && isGiven(values[name]))
  const options = taken[verb]
  const foreign = given.find((name) => !options.includes(name))
  if (foreign) throw new UsageFault(`${verb} has no option --${foreign}`)
  const [needed] = options
  if (needed && !isGiven(values[needed])) throw new UsageFault(`${verb} needs --${needed} DIR`)
  return verb
}

const isGiven = (value: Given[keyof Given]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== ''

function read(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    ...{ tenant: text, to: text, from: text, organisation: text, key: text, people: text },
    place: { type: 'string', multiple: true, default: [] as string[] },
    merge: { type: 'boolean', default: false },
  } as const
  return parseArguments(args, options)
}

if (import.meta.main) await runCommand(usage, work)
