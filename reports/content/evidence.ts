// Measures how well evidence supports the Yes answers of a report, overall and by function.

import type { Summary } from '../../assessment/summary.ts'
import { evidenceOf, supportOf } from '../../scoring/confidence/evidence.ts'
import type { EvidenceRow, ReportContent } from './content.ts'
import type { ReportSource } from './source.ts'

/** The number of Yes answers with a note or a link, over all functions. */
export const evidencedIn = ({ functions }: ReportContent['evidence']): number =>
  functions.reduce((sum, { evidenced }) => sum + evidenced, 0)

/** The shares that scoring counts, and the functions with the most Yes answers without evidence first. */
export function evidenceContent(
  { set, standing, answers }: ReportSource,
  { leftOut }: Summary,
  nameOf: (code: string) => string,
): ReportContent['evidence'] {
  const { evidenced, seenByTwo } = evidenceOf(set, answers, { leftOut })
  const byFunction = Map.groupBy(supportOf(set, answers, { leftOut }), ({ question }) => question.functionCode)
  const functions = [...byFunction]
    .map(
      ([code, yes]): EvidenceRow => ({
        code,
        name: nameOf(code),
        yes: yes.length,
        evidenced: yes.filter(({ isEvidenced }) => isEvidenced).length,
        seenByTwo: standing === 'return' ? yes.filter(({ isSeenByTwo }) => isSeenByTwo).length : null,
      }),
    )
    .sort((a, b) => b.yes - b.evidenced - (a.yes - a.evidenced))
  return { evidenced, seenByTwo: standing === 'return' ? seenByTwo : null, functions }
}
