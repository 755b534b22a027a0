// Asks which of a council's returns within a quarter counts, before a submission or later.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import { counts } from '../../assessment/organisation/counting.ts'
import {
  type Button,
  button,
  type Card,
  type Element,
  heading,
  literal,
  notice,
  small,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leadsHere } from '../parts/names.ts'
import { titleOf } from '../parts/words.ts'

/**
 * Another return of the council. `council` is absent if the reader is no member of its channel; they then see only its
 * day.
 */
export type OtherReturn = { readonly assessment: Assessment; readonly council?: Council }

export type WhichCountsView = View & {
  /** The submitted returns of the same council in the quarter, the latest first. */
  readonly others: readonly OtherReturn[]
  /** Whether the return is about to be submitted, and the choice decides how. */
  readonly isSubmitting?: boolean
  /** Whether the choice was saved just now. */
  readonly isChosen?: boolean
  /** Whether the return counted and was reopened just now. */
  readonly isReopened?: boolean
}

/** The most other returns that the card shows with buttons. */
const mostShown = 4

export function whichCountsCard(view: WhichCountsView): Card {
  const { words, assessment, isSubmitting } = view
  const { counting } = words.ui
  const others = shownOf(view)
  return framed(
    view,
    counting.heading,
    [
      ...(view.isChosen ? [notice('good', [text(counting.chosen)])] : []),
      heading(counting.heading),
      text(reasonOf(view)),
      ...(others.length === 0
        ? []
        : [
            ...returnLines(view, counting.this, assessment),
            ...others.flatMap((other) => returnLines(view, titleOfOther(view, other), other.assessment)),
            text(counting.readable),
            ...(isSubmitting || mayChoose(view) ? [] : [small(counting.forLeads)]),
          ]),
    ],
    [...choices(view), button(words.ui.team.buttons.board, { do: 'board', assessment: assessment.id })],
  )
}

/** The reason for asking, or the text if there is nothing to choose. */
function reasonOf(view: WhichCountsView): string {
  const { counting } = view.words.ui
  if (shownOf(view).length === 0) return isLeftAlone(view) ? counting.alone : counting.none
  if (view.isReopened) return counting.reopened
  return view.isSubmitting ? counting.before : counting.why
}

/** Whether it does not count although the return chosen in its place is no longer submitted. */
const isLeftAlone = ({ assessment }: WhichCountsView): boolean =>
  assessment.submittedAt !== undefined && !counts(assessment)

/** The returns to show: before a submission only those that count, later all. */
const shownOf = ({ others, isSubmitting }: WhichCountsView): readonly OtherReturn[] =>
  others.filter(({ assessment }) => !isSubmitting || counts(assessment)).slice(0, mostShown)

function titleOfOther({ words }: View, { assessment, council }: OtherReturn): string {
  return council ? titleOf(words, assessment, council) : words.ui.counting.other
}

function returnLines({ words }: View, title: string, assessment: Assessment): Element[] {
  const { counting } = words.ui
  const { submittedAt } = assessment
  const marks = submittedAt
    ? [counting.submitted(words.day(submittedAt)), counts(assessment) ? counting.counts : counting.doesNot]
    : [counting.notYet]
  return [literal(title, { weight: 'Bolder' }), small(marks.join(' · '), { spacing: 'None' })]
}

/** Whether the reader may choose. True on a card for every member, which also shows the buttons for leads. */
const mayChoose = (view: View): boolean => view.viewer === undefined || leadsHere(view).includes(view.viewer)

function choices(view: WhichCountsView): Button[] {
  const { words, assessment, isSubmitting } = view
  const { buttons } = words.ui.counting
  const { id } = assessment
  const others = shownOf(view)
  if (!mayChoose(view)) return []
  const choose = (counting: typeof id) => ({ do: 'let-count', assessment: id, counting }) as const
  if (others.length === 0) return isLeftAlone(view) ? [button(buttons.letThis, choose(id))] : []
  const days = others.map(({ assessment: other }) => words.day(other.submittedAt ?? ''))
  // A single other return needs no day. Returns of the same day also show their numbers.
  function dayOf(other: OtherReturn): string | undefined {
    const day = words.day(other.assessment.submittedAt ?? '')
    if (days.length < 2) return undefined
    return days.filter((each) => each === day).length > 1 ? `${day} (${other.assessment.number})` : day
  }
  if (isSubmitting) {
    const submit = (counting: typeof id) => ({ do: 'submit', assessment: id, sure: true, counting }) as const
    return [
      button(buttons.submitThis, submit(id)),
      ...others.map((other) => button(buttons.submitOther(dayOf(other)), submit(other.assessment.id))),
    ]
  }
  return [
    ...(!assessment.submittedAt || isOnlyOne(view, assessment) ? [] : [button(buttons.letThis, choose(id))]),
    ...others
      .filter(({ assessment: other }) => !isOnlyOne(view, other))
      .map((other) => button(buttons.letOther(dayOf(other)), choose(other.assessment.id))),
  ]
}

/** Whether this is the only shown return that counts. */
function isOnlyOne(view: WhichCountsView, one: Assessment): boolean {
  const all = [view.assessment, ...view.others.map(({ assessment }) => assessment)]
  return counts(one) && all.filter(counts).length === 1
}
