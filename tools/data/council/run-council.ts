// Lists, exports or imports councils of a store, and reports it.

import { existsSync } from 'node:fs'
import type { AuditAction } from '../../../assessment/audit/entry.ts'
import { canonicalId, parsePersonId } from '../../../assessment/ids.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import type { Store } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import { readGivenText } from '../../command/read-given-file.ts'
import { Stop } from '../../command/stop.ts'
import { withStore } from '../../command/with-store.ts'
import { writeNewFile } from '../../command/write-new-file.ts'
import { councilsIn } from './councils-in.ts'
import { exportCouncil } from './export-council.ts'
import { importCouncil } from './import-council.ts'
import { councilsInWords, exportedInWords, importedInWords } from './in-words.ts'
import { checkFiles, readManifest } from './moved-files.ts'
import { conversationIn, newIdsIn } from './new-ids.ts'

export type Verb = 'list' | 'export' | 'import'

type Text = 'tenant' | 'to' | 'from' | 'organisation' | 'key' | 'people'

/** The options as typed. */
export type Given = { readonly [Name in Text]?: string | undefined } & {
  readonly place: readonly string[]
  readonly merge: boolean
}

export function runCouncil(verb: Verb, tenant: string, given: Given, environment: Environment): Promise<Outcome> {
  return withStore(environment, (store) => {
    if (verb === 'list') return list(store, tenant)
    return verb === 'export'
      ? exportTo(store, tenant, given.to ?? '', given)
      : importFrom(store, tenant, given.from ?? '', given)
  })
}

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
  const people = given.people === undefined ? new Map() : newIdsIn(readGivenText(given.people), parsePersonId)
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
  // Recorded once for each export, even if the command is repeated.
  await note(store, tenant, 'move-in', manifest.at)
  return { exitCode: imported.kept.length > 0 ? 1 : 0, out: importedInWords(imported, manifest, places) }
}

function note(store: Store, tenant: string, action: Extract<AuditAction, 'move-out' | 'move-in'>, at: string) {
  return appendTo(auditIn(store), tenant, 'tenant', [{ id: [action, at].join(' '), action, at }])
}
