// The name of a file: the council, the content, the day and the time, in letters that every file store accepts.

import type { ExportFormat } from '../../../assessment/people/file-offer.ts'
import { readableName } from '../../../assessment/people/readable-name.ts'
import { fileEndings } from '../../../reports/format/formats.ts'

/** OneDrive refuses " * : < > ? / \ |; # and % trouble its links. */
const unsafe = /["*:<>?/\\|#%~&{}]/g

/** UTF-16 code units of the council's name: the whole path of a file in OneDrive has 400 at most. */
const longestCouncil = 60

/**
 * Such as `Anytown Council - digital maturity - 2026-11-28 22.05.09.docx`. Teams overwrites a file of the same name, so the
 * name has the seconds too. The time is that of the United Kingdom.
 *
 * @param what the words for the content, such as `digital maturity answers`
 * @param now ISO 8601, UTC
 */
export function fileName(council: string | undefined, what: string, format: ExportFormat, now: string): string {
  const safe = (words: string) => readableName(words.replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' '))
  // A name may neither begin nor end with a dot or a space. A pair of surrogates is not cut apart.
  const named = [...safe(council ?? '')]
    .slice(0, longestCouncil)
    .join('')
    .replaceAll(/^[.\s~]+|[.\s]+$/g, '')
  return `${[named, safe(what), moment.format(new Date(now)).replaceAll(':', '.')].filter((part) => part !== '').join(' - ')}${fileEndings[format]}`
}

// Swedish dates are written as ISO 8601 wants them.
const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/London' })
