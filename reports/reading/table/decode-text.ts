// Decodes the bytes of a CSV file: UTF-8, UTF-16, or windows-1252 with a warning.

import type { ToldFault } from '../../wording/told-fault.ts'

/** The text, with a warning if the encoding was guessed; or the fault of bytes that are not text. */
export type Decoded = { readonly text: string; readonly warning?: ToldFault } | { readonly fault: ToldFault }

/**
 * The text without its byte-order mark. The mark of UTF-16 decides the encoding. Without it, UTF-16 is recognised by
 * its zero bytes; other bytes are UTF-8 if valid, else windows-1252.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  const wide = withoutMark(bytes)
  if (wide) return decoded(bytes, wide)
  const utf8 = decoded(bytes, 'utf-8')
  if ('text' in utf8) return utf8
  const warning = ['guessed-encoding', firstBadLine(bytes)] as const
  return { text: new TextDecoder('windows-1252').decode(bytes), warning }
}

/**
 * Whether the file is another kind: pictures, films and packed files have an early zero byte, a PDF has its signature.
 */
export const isNoText = (text: string): boolean =>
  text.slice(0, 1024).includes('\0') || text.trimStart().startsWith('%PDF-')

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { fault: ['wrong-encoding', encoding.toUpperCase()] }
  }
}

// Tables begin with Latin letters, so a zero in every second byte at the start means UTF-16.
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 8)
  if (start.length < 8) return undefined
  const zeros = [...start].map((byte) => (byte === 0 ? '0' : 'x')).join('')
  return ({ x0x0x0x0: 'utf-16le', '0x0x0x0x': 'utf-16be' } as const)[zeros]
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end))
    } catch {
      break
    }
    if (end === -1) break
    start = end + 1
  }
  return line
}
