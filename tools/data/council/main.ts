// `npm run council`: `list` lists the councils of a tenant, `export` writes one to files, `import` reads it into
// another tenant.

import { existsSync, readFileSync } from 'node:fs'
import type { AuditAction } from '../../../assessment/audit/entry.ts'
import { canonicalId, parsePersonId } from '../../../assessment/ids.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import type { Store } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import { writeNewFile } from '../../command/write-new-file.ts'
import { councilsIn } from './councils-in.ts'
import { exportCouncil } from './export-council.ts'
import { importCouncil } from './import-council.ts'
import { councilsInWords, exportedInWords, importedInWords } from './in-words.ts'
import { checkFiles, readManifest } from './moved-files.ts'
import { conversationIn, newIdsIn } from './new-ids.ts'

const usage = `Usage: npm run council -- list --tenant ID
       npm run council -- export --tenant ID --to DIR [--organisation ID] [--key FILE]
       npm run council -- import --from DIR --tenant ID [--people FILE] [--place place-1=LINK]... [--merge]
list tells the id of each council of the tenant, its name, and how many returns and personal views it has.
export writes every council of the tenant, or one, without ids of people; --key writes who stands behind each pseudonym.
import brings the files into a tenant. FILE has a line "pseudonym,new id" for each person who shall have their role and
views back. LINK is the link of a channel in Teams, or its id. --merge adds the council to a tenant that has one.
Both may be given again if they were cut short. The store is the bot's: DATA_DIR or COSMOS_ENDPOINT. docs/moving.md`

type Given = ReturnType<typeof read>['values']

async function council(args: readonly string[]): Promise<Outcome> {
  const { positionals, values } = read(args)
  const [verb, ...more] = positionals
  const { tenant } = values
  mustBeWhole(verb, more, values)
  if (!tenant) throw new UsageFault('Name the tenant: --tenant ID')
  const id = canonicalId(tenant)
  return withStore(processEnvironment, (store) => {
    if (verb === 'list') return list(store, id)
    return verb === 'export'
      ? exportTo(store, id, values.to ?? '', values)
      : importFrom(store, id, values.from ?? '', values)
  })
}

/** The options that each verb takes beside `tenant`, the needed one first. */
const taken: Readonly<Record<string, readonly (keyof Given)[]>> = {
  list: [],
  export: ['to', 'organisation', 'key'],
  import: ['from', 'people', 'place', 'merge'],
}

/** Throws UsageFault unless the verb is known, has the option that it needs, and no option that it does not know. */
function mustBeWhole(verb: string | undefined, more: readonly string[], values: Given): void {
  const options = verb !== undefined && Object.hasOwn(taken, verb) ? taken[verb] : undefined
  if (!options) throw new UsageFault(verb === undefined ? 'Name a command' : `There is no command ${verb}`)
  if (more.length > 0) throw new UsageFault(`${verb} takes no ${more.join(' ')}`)
  const given = (Object.keys(values) as (keyof Given)[]).filter((name) => name !== 'tenant' && isGiven(values[name]))
  const foreign = given.find((name) => !options.includes(name))
  if (foreign) throw new UsageFault(`${verb} has no option --${foreign}`)
  const [needed] = options
  if (needed && !isGiven(values[needed])) throw new UsageFault(`${verb} needs --${needed} DIR`)
}

const isGiven = (value: Given[keyof Given]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== ''

async function list(store: Store, tenant: string): Promise<Outcome> {
  const councils = await councilsIn(store, tenant)
  return councils.length === 0
    ? { exitCode: 1, err: `There is no council in the tenant ${tenant}. Check it, letter for letter.` }
    : { exitCode: 0, out: councilsInWords(councils) }
}

async function exportTo(store: Store, tenant: string, folder: string, { organisation, key }: Given): Promise<Outcome> {
  if (key !== undefined && existsSync(key)) throw new Stop(`${key} is there already.`)
  const at = new Date().toISOString()
  const asked = { tenant, folder, at, organisation: organisation === undefined ? undefined : canonicalId(organisation) }
  const { manifest, people } = await exportCouncil(store, asked, await pseudonymsIn(store))
  if (key !== undefined) writeKey(key, people)
  await note(store, tenant, 'move-out', at)
  return { exitCode: 0, out: exportedInWords(manifest, folder, key) }
}

function writeKey(file: string, people: ReadonlyMap<string, string>): void {
  writeNewFile(file, `pseudonym,person\n${[...people].map(([id, former]) => `${former},${id}\n`).join('')}`)
}

async function importFrom(store: Store, tenant: string, folder: string, given: Given): Promise<Outcome> {
  const { manifest, digest } = readManifest(folder)
  checkFiles(folder, manifest)
  const places = new Map(given.place.map((text) => conversationIn(text, manifest)))
  const people = given.people === undefined ? new Map() : newIdsIn(textOf(given.people), parsePersonId)
  const now = new Date().toISOString()
  const imported = await importCouncil(store, {
    folder,
    manifest,
    digest,
    tenant,
    people,
    places,
    merge: given.merge,
    now,
  })
  // Once for each export, however often the command is given.
  await note(store, tenant, 'move-in', manifest.at)
  return { exitCode: imported.kept.length > 0 ? 1 : 0, out: importedInWords(imported, manifest, places) }
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new Stop(`There is no file ${file}.`)
  return readFileSync(file, 'utf8')
}

function note(store: Store, tenant: string, action: Extract<AuditAction, 'move-out' | 'move-in'>, at: string) {
  return appendTo(auditIn(store), tenant, 'tenant', [{ id: [action, at].join(' '), action, at }])
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    ...{ tenant: text, to: text, from: text, organisation: text, key: text, people: text },
    place: { type: 'string', multiple: true, default: [] as string[] },
    merge: { type: 'boolean', default: false },
  } as const
  return parseArguments(args, options)
}

await runCommand(usage, council)
