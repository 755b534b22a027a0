// Recognises old binary Office files: an old workbook, a workbook with a password, or another document.

import type { ToldFault } from '../../wording/told-fault.ts'

/** Whether the bytes begin with these. */
export const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

// The first bytes of a compound file (MS-CFB). Its directory has the names of its parts in UTF-16.
const signature = [0xd0, 0xcf, 0x11, 0xe0]

/** Why a compound file is refused; undefined for any other file. */
export function compoundFault(bytes: Uint8Array): ToldFault | undefined {
  if (!beginsWith(bytes, signature)) return undefined
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (part: string) => content.includes(Buffer.from(part, 'utf16le'))
  // Excel stores a workbook with a password as a compound file (MS-OFFCRYPTO, 2.3.2), even if its name ends in .xlsx.
  if (has('EncryptedPackage')) return ['locked']
  return has('WordDocument') || has('PowerPoint Document') || has('__substg1.0_') ? ['old-document'] : ['old-workbook']
}
