// Files of the benchmark: JSON with the name and version of its format, and a checksum of its content.

import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The name of a format, and the version that this release writes and reads. */
export type Format = { readonly format: string; readonly formatVersion: number }

/** The faults that are found before the content is read. */
export type SealFault = 'not-json' | 'another-format' | 'another-version' | 'checksum'

const envelope = z.object({
  format: z.string(),
  formatVersion: z.number(),
  content: z.record(z.string(), z.unknown()),
  checksum: z.string(),
})

/** The text of a file with this content. */
export function sealed({ format, formatVersion }: Format, content: object): string {
  const plain = JSON.parse(JSON.stringify(content))
  return `${JSON.stringify({ format, formatVersion, content: plain, checksum: checksumOf(plain) }, undefined, 2)}\n`
}

/** Reads a file's text. Returns its content or the fault. */
export const unsealed = (format: Format, text: string): { content: unknown } | { fault: SealFault } =>
  unsealedJson(format, jsonIn(text))

/** Reads a file that is already parsed as JSON. Returns its content or the fault. */
export function unsealedJson(
  { format, formatVersion }: Format,
  json: unknown,
): { content: unknown } | { fault: SealFault } {
  const { data } = envelope.safeParse(json)
  if (!data || isDeeper(data.content, mostDepth)) return { fault: 'not-json' }
  if (data.format !== format) return { fault: 'another-format' }
  if (data.formatVersion !== formatVersion) return { fault: 'another-version' }
  return data.checksum === checksumOf(data.content) ? { content: data.content } : { fault: 'checksum' }
}

/** SHA-256 of the content with sorted keys, so that spaces and order do not matter. */
function checksumOf(content: unknown): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex')}`
}

/** The most nested levels of a file; ours have six. Sorting the keys of a much deeper one would overflow the stack. */
const mostDepth = 20

const isDeeper = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((own) => isDeeper(own, levels - 1)))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => [key, inOrder(own)]),
  )
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
