// The reports whose documents are tried, in both languages.

import { contentOf } from '../../../reports/content/content-of.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { states } from '../states.ts'

export const languages = ['en', 'cy'] as const

/** States whose documents have every kind of part. */
export const triedStates = [
  'a return with plan, people and history',
  'a return beside other councils',
  'fresh',
] as const

/** The bytes of a report on a state. */
export function reported(format: 'docx' | 'xlsx' | 'pdf', state: string, language: string): Promise<Uint8Array> {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}.`)
  return Promise.resolve(makeReport(format, contentOf(source, language)))
}
