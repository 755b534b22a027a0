// How well the Yes answers of a report are supported, over all and by function.

import type { Summary } from '../../assessment/summary.ts'
import { evidenceOf } from '../../scoring/evidence.ts'
import type { EvidenceRow, ReportContent } from './content.ts'
import type { ReportSource } from './source.ts'

/** The shares that scoring counts, and the functions with the most Yes answers without evidence first. */
export function evidenceContent(
  { set, standing, answers }: ReportSource,
  { leftOut }: Summary,
  nameOf: (code: string) => string,
): ReportContent['evidence'] {
  const { evidenced, seenByTwo } = evidenceOf(set, answers, { leftOut })
  const functions = set.functions
    .filter(({ code }) => !leftOut.includes(code))
    .map(({ code, questions }): EvidenceRow => {
      const yes = questions.filter(({ id }) => answers[id]?.value === 'yes')
      const shown = yes.filter(({ id }) => Boolean(answers[id]?.note?.trim() || answers[id]?.evidence?.trim()))
      return { code, name: nameOf(code), yes: yes.length, evidenced: shown.length }
    })
    .filter(({ yes }) => yes > 0)
    .sort((a, b) => b.yes - b.evidenced - (a.yes - a.evidenced))
  return { evidenced, seenByTwo: standing === 'return' ? seenByTwo : null, functions }
}
