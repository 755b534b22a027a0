// Exports a council without the ids of people, of the tenant and of its conversations.

import { closeSync, existsSync, fsyncSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonId } from '../../../assessment/ids.ts'
import { version } from '../../../bot/process/version.ts'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import type { FormerOf } from '../../../store/collections/erasing/pseudonyms.ts'
import type { Store } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'
import { belonging } from './belongs.ts'
import { councilsIn } from './councils-in.ts'
import { councilsInWords } from './in-words.ts'
import {
  digestOf,
  elsewhere,
  firstMark,
  format,
  type Manifest,
  manifestIn,
  movedKinds,
  tenantMark,
} from './moved-files.ts'
import { peopleNamed } from './people-named.ts'
import { renaming } from './renamed.ts'
import { shorn } from './shorn.ts'

export type Exported = {
  readonly manifest: Manifest
  /** Each person with their pseudonym. It identifies people, so it must not be in the folder. */
  readonly people: ReadonlyMap<PersonId, string>
}

/**
 * Writes the files into an empty folder, or over an unfinished export. Writes the manifest last. Throws Stop if the
 * folder holds something else, or if the tenant has no council.
 */
export async function exportCouncil(
  store: Store,
  {
    tenant,
    organisation,
    folder,
    at,
  }: { tenant: string; organisation?: string | undefined; folder: string; at: string },
  formerOf: FormerOf,
): Promise<Exported> {
  refuseOthers(folder)
  const { keys, assessments, conversations, deleted } = await belonging(store, tenant, organisation)
  if (assessments.size === 0 && keys.organisation.length === 0) {
    const known = councilsInWords(await councilsIn(store, tenant))
    throw new Stop(
      `There is no council ${[organisation, `in the tenant ${tenant}`].filter(Boolean).join(' ')}. Check it, letter for letter. ${known}`.trim(),
    )
  }
  const people = new Map<PersonId, string>()
  const moving = async function* (kind: (typeof movedKinds)[number]) {
    for (const key of keys[kind]) {
      const stored = await store.read(key)
      const document = stored && shorn(kind, stored.document, assessments, organisation !== undefined)
      if (document !== undefined) yield { id: key.id, document }
    }
  }
  for (const kind of movedKinds) {
    for await (const { id, document } of moving(kind)) {
      for (const person of peopleNamed(kind, id, document)) people.set(person, pseudonymOf(formerOf, tenant, person))
    }
  }
  const places = new Map(conversations.map((id, nth) => [id, `place-${nth + 1}`]))
  const rename = renaming(
    new Map([
      ...people,
      ...places,
      [organisation ?? tenant, firstMark],
      ...(organisation !== undefined && organisation !== tenant ? [[tenant, elsewhere] as const] : []),
    ]),
  )
  // The tenant's id is also the id of its first council. In the index of due dates it means the tenant.
  const renameDue = renaming(new Map([[tenant, tenantMark]]))
  const returnsIn: Record<string, number> = {}
  const kindOf: Record<string, 'channel' | 'groupChat'> = {}
  const files: Manifest['files'] = []
  makeFolder(folder, 0o700)
  for (const kind of movedKinds) {
    const lines: string[] = []
    const schemas = new Set<number>()
    for await (const moved of moving(kind)) {
      const { id, document } = (kind === 'due' ? renameDue : rename)(moved)
      const { schema, value } = document as { schema: number; value: Record<string, unknown> }
      schemas.add(schema)
      if (kind === 'channel') {
        returnsIn[id] = (value.assessments as unknown[]).length
        kindOf[id] = value.kind as 'channel'
      }
      lines.push(`${JSON.stringify({ id, document })}\n`)
    }
    if (lines.length === 0) continue
    const [name, text] = [`${kind}.ndjson`, lines.join('')]
    writeDurably(join(folder, name), text)
    files.push({ kind, name, documents: lines.length, schemas: [...schemas].toSorted(), sha256: digestOf(text) })
  }
  const manifest: Manifest = {
    ...{ format, version, at, deleted, files, people: people.size },
    organisations: keys.organisation.map(({ id }) => rename(id)),
    places: [...places.values()].map((place) => ({
      ...{ place, kind: kindOf[place] ?? 'channel', returns: returnsIn[place] ?? 0 },
    })),
  }
  writeDurably(manifestIn(folder), `${JSON.stringify(manifest, undefined, 2)}\n`)
  return { manifest, people }
}

/** An erased person already has a pseudonym. */
const pseudonymOf = (formerOf: FormerOf, tenant: string, person: PersonId): string =>
  person.startsWith('former-') ? person : formerOf(tenant, person)

function refuseOthers(folder: string): void {
  if (!existsSync(folder)) return
  if (existsSync(manifestIn(folder))) throw new Stop(`${folder} holds an export already. Choose a new folder.`)
  const others = readdirSync(folder).filter((name) => !movedKinds.some((kind) => name === `${kind}.ndjson`))
  if (others.length > 0) throw new Stop(`${folder} holds other files, such as ${others[0]}. Choose a new folder.`)
}

function writeDurably(file: string, text: string): void {
  writeFileSync(file, '', { mode: 0o600 })
  const opened = openSync(file, 'w')
  try {
    writeSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
