// Refuses a workbook whose XML would take a reader too long, even if the file is small.

import type { ToldFault } from '../../../wording/told-fault.ts'

/** The most tags in all parts together. Ten thousand rows of ten cells have 400,000. */
export const mostTags = 500_000

/** The most sheets. */
export const mostSheets = 200

/** The most UTF-16 code units of a tag with its attributes. */
export const longestTag = 16_000

/**
 * The most UTF-16 code units from one tag to the next, because a reader rescans an unfinished piece again and again.
 * The longest text of a cell has 32,767 characters, and each may be written as six (`&quot;`).
 */
export const longestPiece = 200_000

/**
 * The fault in the XML of these parts, or `undefined`. A tag without an end is a fault, because a reader searches for
 * each end again and again. A CDATA section is a fault, because the reader skips its text.
 */
export function xmlFault(parts: Iterable<string>): ToldFault | undefined {
  let tags = 0
  for (const xml of parts) {
    if (xml.includes('<![CDATA[')) return ['unreadable-workbook']
    for (let start = xml.indexOf('<'); start !== -1; ) {
      const next = xml.indexOf('<', start + 1)
      const end = next === -1 ? xml.length : next
      const close = xml.indexOf('>', start)
      if (close === -1 || close > end) return [xml[start + 1] === '!' ? 'strange-part' : 'unreadable-workbook']
      tags += 1
      if (tags > mostTags || end - start > longestPiece || close - start > longestTag) return ['overfull']
      start = next
    }
  }
  return undefined
}
