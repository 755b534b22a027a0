// Opens a ZIP file within limits: it unpacks at most the bytes that the file's directory declares.

import { inflateRawSync } from 'node:zlib'
import type { ToldFault } from '../../../wording/told-fault.ts'

/** The most entries of a workbook. One of a hundred sheets has some 300. */
export const mostPackedFiles = 1000

/**
 * The most bytes of an unpacked workbook, because a small file can unpack to a huge one. Ten thousand rows of ten cells
 * have 5 MB.
 */
export const mostUnpackedBytes = 16 * 1024 * 1024

/**
 * The highest accepted ratio of unpacked to packed bytes. Text reaches 10 and empty cells 50, so a file above this is
 * probably a ZIP bomb.
 */
const highestRatio = 250

/** A high ratio is harmless below this many bytes. */
const harmless = 4 * 1024 * 1024

export type PackedFile = {
  readonly names: readonly string[]
  /** The bytes of one entry. Throws an Error if it is damaged, or unpacks to more than it declares. */
  readonly unpack: (name: string) => Uint8Array
}

type Entry = { readonly method: number; readonly packed: number; readonly size: number; readonly offset: number }

/** The opened file, or the fault for which it is refused. */
export function openPacked(bytes: Uint8Array): PackedFile | { readonly fault: ToldFault } {
  const entries = directoryOf(bytes)
  if (entries === undefined) return { fault: ['damaged'] }
  if ('fault' in entries) return entries
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (total > mostUnpackedBytes) return { fault: ['unpacks-too-large'] }
  if (total > harmless && total > highestRatio * bytes.length) {
    return { fault: ['packed-too-well', highestRatio] }
  }
  return { names: [...entries.keys()], unpack: (name) => unpacked(bytes, entries.get(name)) }
}

// APPNOTE.TXT 6.3.10 of PKWARE: signatures and lengths of the records, and the two methods that spreadsheets use.
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const [endLength, entryLength, localLength] = [22, 46, 30]
const longestComment = 0xffff
const [stored, deflated] = [0, 8]

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | { readonly fault: ToldFault } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > mostPackedFiles) return { fault: ['too-many-files', mostPackedFiles] }
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    if (isEncrypted) return { fault: ['locked'] }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const start = at + entryLength
    const name = new TextDecoder().decode(bytes.subarray(start, start + (nameLength ?? 0)))
    if (entries.has(name)) return { fault: ['file-twice'] }
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = start + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

/** The offset of the end record. A comment of at most 64 KB can follow it, so it is the last one in that range. */
function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= least; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}

function unpacked(bytes: Uint8Array, entry: Entry | undefined): Uint8Array {
  if (!entry) throw new Error('There is no such entry.')
  const { method, packed, size, offset } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new Error('The entry is not at its place.')
  }
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) throw new Error('The entry is cut short.')
  if (method === stored) return content
  if (method !== deflated) throw new Error('The entry is packed by an unknown method.')
  return size === 0 ? new Uint8Array() : inflateRawSync(content, { maxOutputLength: size })
}
