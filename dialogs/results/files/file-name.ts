// Makes the name of a file from the council, content, day and time, in characters that every file store accepts.

import type { ExportFormat } from '../../../assessment/people/file-offer.ts'
import { readableName } from '../../../assessment/people/readable-name.ts'
import { fileEndings } from '../../../reports/format/formats.ts'

/** OneDrive refuses " * : < > ? / \ |, and # and % cause problems in its links. */
const unsafe = /["*:<>?/\\|#%~&{}]/g

/** The most UTF-16 code units of the council's name. A path in OneDrive has at most 400. */
const longestCouncil = 60

/**
 * Such as `Anytown Council - digital maturity - 2026-11-28 22.05.09.docx`, in UK time. It includes the seconds, because
 * Teams overwrites a file of the same name.
 *
 * @param what the words for the content, such as `digital maturity answers`
 * @param now ISO 8601, UTC
 */
export function fileName(council: string | undefined, what: string, format: ExportFormat, now: string): string {
  const safe = (words: string) => readableName(words.replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' '))
  // A name must not begin or end with a dot or a space. Spreading keeps surrogate pairs together.
  const named = [...safe(council ?? '')]
    .slice(0, longestCouncil)
    .join('')
    .replaceAll(/^[.\s~]+|[.\s]+$/g, '')
  return `${[named, safe(what), moment.format(new Date(now)).replaceAll(':', '.')].filter((part) => part !== '').join(' - ')}${fileEndings[format]}`
}

// Swedish dates have the form of ISO 8601.
const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/London' })
