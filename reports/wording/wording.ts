// The languages of the reports, and the format of a day in each.

import { type Body, bodyOf, type Council } from '../../assessment/council.ts'
import { englishBodies } from '../../lib/bodies/english.ts'
import { welshBodies } from '../../lib/bodies/welsh.ts'
import { cy } from './cy.ts'
import { en, type ReportWording } from './en.ts'

/** The wording of each language for one kind of body. */
const wordings: Readonly<Record<string, (body: Body) => ReportWording>> = {
  en: keptByBody((body) => en(englishBodies[body])),
  cy: keptByBody((body) => cy(welshBodies[body])),
}

/** Makes the wording once for each of the three kinds of body. */
function keptByBody(wording: (body: Body) => ReportWording): (body: Body) => ReportWording {
  const made = { council: wording('council'), authority: wording('authority'), organisation: wording('organisation') }
  return (body) => made[body]
}

/** The tags of the languages that reports are written in. */
export const reportLanguages: readonly string[] = Object.keys(wordings)

/**
 * The wording in a language for one kind of body. Throws a RangeError for a language that is not in `reportLanguages`.
 */
export function wordingIn(language: string, council: Pick<Council, 'authority'> = {}): ReportWording {
  const wording = Object.hasOwn(wordings, language) ? wordings[language] : undefined
  if (!wording) throw new RangeError(`Reports have no wording in ${language}`)
  return wording(bodyOf(council))
}

/** The day of a moment or a calendar day (ISO 8601), as people in the United Kingdom write it: "28 November 2026". */
export function dayIn(language: string, iso: string): string {
  const format = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'Europe/London' })
  return format.format(new Date(iso))
}
