// The languages of the reports, and how a day is written in each.

import { cy } from './cy.ts'
import { en, type ReportWording } from './en.ts'

const wordings: Readonly<Record<string, ReportWording>> = { en, cy }

/** The tags of the languages that reports are written in. */
export const reportLanguages: readonly string[] = Object.keys(wordings)

/** The wording in a language. Throws a RangeError for one that is not among `reportLanguages`. */
export function wordingIn(language: string): ReportWording {
  const wording = Object.hasOwn(wordings, language) ? wordings[language] : undefined
  if (!wording) throw new RangeError(`Reports have no wording in ${language}`)
  return wording
}

/** The day of a moment or a calendar day (ISO 8601), as people in the United Kingdom write it: "28 November 2026". */
export function dayIn(language: string, iso: string): string {
  const format = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'Europe/London' })
  return format.format(new Date(iso))
}
