// Makes the source of a report from the input files.

import type { ReportSource } from '../../../reports/content/source.ts'
import type { Publication } from '../../../scoring/benchmark/publication.ts'
import type { Inputs } from './read-inputs.ts'

/**
 * @param council the council's name, if given
 * @param at the time of the report (ISO 8601, UTC)
 * @param benchmark the published figures of other councils
 */
export function sourceOf(
  { set, given, targets, authority, nation, leftOut: codes }: Inputs,
  council: { readonly name?: string },
  at: string,
  benchmark?: Publication,
): ReportSource {
  const leftOut = codes.map((code) => ({ code }))
  const particulars = { ...council, authority, nation }
  return { set, standing: 'answers', council: particulars, answers: given, targets, leftOut, at, benchmark }
}
