// The files of a moved council: one for each kind of document, and a manifest with their checksums.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { addedOrganisation } from '../../../assessment/organisation/tenant-councils.ts'
import { Stop } from '../../command/stop.ts'

/** The version of this format. A reader refuses a newer one. */
export const format = 1

/** The kinds that move, in the order of their import: a document comes before those that refer to it. */
export const movedKinds = [
  ...(['ballot', 'history', 'audit', 'organisation', 'assessment', 'due', 'person', 'channel'] as const),
] as const
export type MovedKind = (typeof movedKinds)[number]

/**
 * The marks that replace two ids in the files: the tenant's, and that of the council that becomes the new tenant's
 * first one.
 */
export const tenantMark = '{tenant}'
export const firstMark = '{first}'

/**
 * Replaces the old tenant's first council if that one does not move. A submission for it counts for no council of the
 * new tenant.
 */
export const elsewhere = addedOrganisation('elsewhere')

/** One document: its id and its stored form, with the number of its schema. */
export type Moved = { readonly id: string; readonly document: unknown }

const manifestSchema = z.object({
  format: z.number(),
  version: z.string(),
  at: z.string(),
  organisations: z.array(z.string()),
  places: z.array(z.object({ place: z.string(), kind: z.enum(['channel', 'groupChat']), returns: z.number() })),
  people: z.number(),
  deleted: z.number(),
  files: z.array(
    z.object({
      kind: z.enum(movedKinds),
      name: z.string().regex(/^[a-z]+\.ndjson$/),
      documents: z.number(),
      schemas: z.array(z.number()),
      sha256: z.string(),
    }),
  ),
})
export type Manifest = z.infer<typeof manifestSchema>

export const manifestIn = (folder: string): string => join(folder, 'manifest.json')

/** `sha256` of some bytes, in hexadecimal. */
export const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The manifest of a folder, and its checksum. Throws Stop if the folder is not a complete export of a known version.
 */
export function readManifest(folder: string): { readonly manifest: Manifest; readonly digest: string } {
  const file = manifestIn(folder)
  if (!existsSync(file))
    throw new Stop(`There is no ${file}: this is not the folder of an export, or the export did not end. Export again.`)
  const bytes = readFileSync(file)
  const json: unknown = jsonOf(bytes.toString())
  const { format: theirs } = z.object({ format: z.number() }).safeParse(json).data ?? {}
  if (theirs !== undefined && theirs > format) {
    throw new Stop(`${file} has the format ${theirs}, and this version of the bot reads up to ${format}.`)
  }
  const manifest = manifestSchema.safeParse(json).data
  if (!manifest) throw new Stop(`${file} is no manifest of a council.`)
  return { manifest, digest: digestOf(bytes) }
}

/** Throws Stop if a file is missing, or differs from the exported one. */
export function checkFiles(folder: string, { files }: Manifest): void {
  for (const { name, sha256 } of files) {
    const file = join(folder, name)
    if (!existsSync(file)) throw new Stop(`${file} is missing. Copy the whole folder of the export.`)
    if (digestOf(readFileSync(file)) !== sha256) {
      throw new Stop(`${file} is not the file that was exported: its checksum differs. Copy it again.`)
    }
  }
}

/** The documents in one file of the folder. Throws Stop for a line without one. */
export function* documentsIn(folder: string, name: string): Iterable<Moved> {
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
    if (line === '') continue
    const moved = movedSchema.safeParse(jsonOf(line)).data
    if (!moved) throw new Stop(`${join(folder, name)} holds a line that is no document.`)
    yield moved
  }
}

const movedSchema = z.object({ id: z.string(), document: z.unknown() })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
