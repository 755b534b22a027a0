// Asks an officer whether a finished view may be counted with those of colleagues, and explains how.

import { fewestViews } from '../../../../assessment/organisation/perception.ts'
import {
  button,
  type Card,
  card,
  type Element,
  heading,
  rowsOf,
  small,
  subheading,
  text,
} from '../../../parts/elements.ts'
import { framed, type View } from '../../../parts/frame.ts'
import type { Words } from '../../../parts/words.ts'

/** Asks once below the results of a finished view. Afterwards it shows the choice, with a way to change it. */
export function perceptionPart(view: View): Element[] {
  const { words, assessment } = view
  const { own } = words.ui.confidence.perception
  if (assessment.team || !assessment.submittedAt) return []
  const choice = assessment.perception
  return [
    subheading(choice ? own.heading : own.ask),
    ...(choice ? [text(choice.counted ? own.isCounted : own.isNot, { spacing: 'Small' })] : explained(view)),
    ...rowsOf(choice ? [choose(view, !choice.counted)] : [choose(view, true), choose(view, false)]),
  ]
}

/** The card on which an officer lets their view count. `isOther`: another view of theirs already counts. */
export function ownPerceptionCard(view: View & { readonly isOther?: boolean }): Card {
  const { words, assessment, isOther } = view
  const { own } = words.ui.confidence.perception
  const isCounted = assessment.perception?.counted === true
  return framed(
    view,
    own.heading,
    [
      heading(own.heading),
      text(isCounted ? (isOther ? own.isOther : own.isCounted) : own.isNot, { weight: 'Bolder' }),
      ...explained(view),
    ],
    [choose(view, !isCounted), button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}

/** Says that no view is counted: all were taken back, or none is finished. */
export function noViewCountedCard(words: Words, isTakenBack: boolean): Card {
  const { own } = words.ui.confidence.perception
  const line = isTakenBack ? own.allTakenBack : own.noneFinished
  return card(line, [heading(own.heading), text(line)])
}

const explained = ({ words }: View): Element[] => {
  const { own } = words.ui.confidence.perception
  return [text(own.what(fewestViews), { spacing: 'Small' }), small(own.never)]
}

function choose({ words, assessment }: View, counted: boolean) {
  const { own } = words.ui.confidence.perception
  const isAsked = assessment.perception !== undefined
  const title = counted ? own.yes : isAsked ? own.stop : own.no
  return button(title, { do: 'count-view', assessment: assessment.id, counted })
}
