// Makes of the input files the source of a report.

import type { ReportSource } from '../../../reports/content/source.ts'
import type { Inputs } from './read-inputs.ts'

/**
 * @param council the council's name, if it is given
 * @param at the moment of the report (ISO 8601, UTC)
 */
export function sourceOf(
  { set, given, targets, authority, nation, leftOut: codes }: Inputs,
  council: { readonly name?: string },
  at: string,
): ReportSource {
  const leftOut = codes.map((code) => ({ code }))
  return { set, standing: 'answers', council: { ...council, authority, nation }, answers: given, targets, leftOut, at }
}
