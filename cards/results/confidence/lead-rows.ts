// What leads find below the results of a council return: agreement between teams, and spot checks.

import { checksOf } from '../../../assessment/team/spot-check/spot-check.ts'
import { spotAgreement } from '../../../scoring/confidence/spot-agreement.ts'
import { button, type Element, listRow, small, subheading, text } from '../../parts/elements.ts'
import type { View } from '../../parts/frame.ts'
import { readerLeads } from '../../parts/reader-rights.ts'
import type { Press } from '../../press.ts'

/** A row for each, with where it stands. Nothing for other readers, and for a personal view. */
export function leadRows(view: View): Element[] {
  const { words, assessment } = view
  const { leads, disputed, spot } = words.ui.confidence
  const here = { assessment: assessment.id }
  if (!assessment.team || !readerLeads(view)) return []
  return [
    subheading(leads),
    row(disputed.see, disputed.seeWhat, { do: 'disputed', ...here }),
    row(spot.see, lastCheck(view) ?? spot.seeWhat, { do: 'spot-checks', ...here }),
  ]
}

/** "Spot check: 8 of 10 agreed, 3 Dec 2026": the last one that was handed in. */
function lastCheck({ words, assessment }: View): string | undefined {
  const check = checksOf(assessment.team ?? {}).findLast(({ ended }) => ended?.how === 'done')
  const agreement = check && spotAgreement(check)
  if (!agreement || !check.ended) return undefined
  return words.ui.confidence.spot.line(agreement.agreed, agreement.of, words.day(check.ended.at))
}

const row = (title: string, what: string, press: Press): Element =>
  listRow([text(title), small(what, { spacing: 'None' })], button(title, press))
