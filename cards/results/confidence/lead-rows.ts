// Draws the rows for leads below a return's results: agreement between teams, spot checks, and officers' views.

import { checksOf } from '../../../assessment/team/spot-check/spot-check.ts'
import { spotAgreement } from '../../../scoring/confidence/spot-agreement.ts'
import { button, type Element, rowsOf, small, subheading } from '../../parts/elements.ts'
import type { View } from '../../parts/frame.ts'
import { readerLeads } from '../../parts/reader-rights.ts'

/** The last spot check and the buttons. Empty for other readers and for a personal view. */
export function leadRows(view: View): Element[] {
  const { words, assessment } = view
  const { leads, disputed, spot, perception } = words.ui.confidence
  const here = { assessment: assessment.id }
  if (!assessment.team || !readerLeads(view)) return []
  const last = lastCheck(view)
  // Uses buttons, because rows with a sentence each would make the card too large.
  return [
    subheading(leads),
    ...(last === undefined ? [] : [small(last, { spacing: 'None' })]),
    ...rowsOf([
      button(disputed.see, { do: 'disputed', ...here }),
      button(spot.see, { do: 'spot-checks', ...here }),
      button(perception.see, { do: 'perception', ...here }),
    ]),
  ]
}

/** "Spot check of 3 Dec 2026: 8 of 10 agreed": the last finished one. */
function lastCheck({ words, assessment }: View): string | undefined {
  const check = checksOf(assessment.team ?? {}).findLast(({ ended }) => ended?.how === 'done')
  const agreement = check && spotAgreement(check)
  if (!agreement || !check.ended) return undefined
  return words.ui.confidence.spot.line(agreement.agreed, agreement.of, words.day(check.ended.at))
}
