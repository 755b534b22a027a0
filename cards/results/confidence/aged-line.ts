// Says on a card that figures have aged.

import { isAged } from '../../../scoring/over-time/aged.ts'
import { type Element, notice, text } from '../../parts/elements.ts'
import type { View } from '../../parts/frame.ts'

/** A notice when the assessment was submitted more than 24 months before `now` (ISO 8601); nothing while it is open. */
export const agedLine = (
  { words, assessment }: Pick<View, 'words' | 'assessment'>,
  now: string | undefined,
): Element[] =>
  now !== undefined && isAged(assessment.submittedAt, now) ? [notice('warning', [text(words.ui.confidence.aged)])] : []

/** The line for a compared submission of `then` (ISO 8601), if its figures have aged; otherwise empty. */
export const agedEarlierLine = ({ words }: Pick<View, 'words'>, then: string, now: string | undefined): Element[] =>
  now !== undefined && isAged(then, now) ? [text(words.ui.confidence.agedEarlier, { spacing: 'Small' })] : []
