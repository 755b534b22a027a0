// Decodes the bytes of a file as UTF-8. Reports other bytes as a fault, with their line.

import type { SetFault } from '../question-set-invalid.ts'

const lineFeed = 0x0a

/** The text without a byte-order mark. Adds a fault to `faults` and returns undefined if it is not UTF-8. */
export function decode(file: string, bytes: Uint8Array, faults: SetFault[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const fault = 'is not UTF-8: save the file in the encoding UTF-8'
    faults.push({ file, line: firstBadLine(bytes), fault })
    return undefined
  }
}

// A line feed is never part of a longer UTF-8 sequence, so each line can be decoded alone.
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start)
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end))
    } catch {
      return line
    }
    if (end === -1) return line
    start = end + 1
  }
}
