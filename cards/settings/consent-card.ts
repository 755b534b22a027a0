// Explains the council's consent to send its returns to the benchmark, with the button to give or withdraw it.

import type { BenchmarkChoice } from '../../assessment/organisation/benchmark-consent.ts'
import { button, type Card, heading, notice, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'

export type ConsentView = View & {
  readonly choice: BenchmarkChoice
  /** Whether the press changed the consent, or another lead had changed it before. */
  readonly happened?: 'chosen' | 'stale'
}

export function consentCard(view: ConsentView): Card {
  const { words, assessment, council, choice, happened } = view
  const { ui } = words
  const { consent } = ui
  const since = choice.consent?.since
  const isShort = council.authority === undefined || council.nation === undefined
  return framed(
    view,
    consent.heading,
    [
      ...(happened === 'stale' ? [notice('warning', [text(consent.stale)])] : []),
      ...(happened === 'chosen' ? [notice('good', [text(since ? consent.given : consent.withdrawn)])] : []),
      heading(consent.heading),
      text(consent.what),
      small(consent.details),
      text(since ? consent.isOn(words.day(since)) : consent.isOff, { weight: 'Bolder' }),
      ...(since && isShort ? [notice('warning', [text(consent.particulars)])] : []),
      ...(since ? [small(consent.after)] : []),
    ],
    [
      button(
        since ? consent.withdraw : consent.give,
        { do: 'set-consent', assessment: assessment.id, gives: since === undefined, seen: choice.revision },
        since ? {} : { style: 'positive' },
      ),
      button(ui.benchmark.open, { do: 'benchmark', assessment: assessment.id }),
      ...(assessment.submittedAt ? [] : [button(ui.buttons.settings, { do: 'settings', assessment: assessment.id })]),
    ],
  )
}
