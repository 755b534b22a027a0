// Tells what a file of the old binary kind holds: an old workbook, a workbook with a password, or something else.

import type { ToldFault } from '../../wording/told-fault.ts'

/** Whether the bytes begin with these. */
export const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

// A compound file (MS-CFB) begins with these. Its directory has the names of its parts in UTF-16.
const signature = [0xd0, 0xcf, 0x11, 0xe0]

/** Why a compound file is refused; undefined if the file is none. */
export function compoundFault(bytes: Uint8Array): ToldFault | undefined {
  if (!beginsWith(bytes, signature)) return undefined
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (part: string) => content.includes(Buffer.from(part, 'utf16le'))
  // Excel keeps a workbook with a password in such a file (MS-OFFCRYPTO, 2.3.2), though its name ends in .xlsx.
  if (has('EncryptedPackage')) return ['locked']
  return has('WordDocument') || has('PowerPoint Document') || has('__substg1.0_') ? ['old-document'] : ['old-workbook']
}
