// Lists the other uses of the results, each with a sentence.

import { button, type Card, type Element, heading, listRow, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import type { Press } from '../press.ts'

/** `isComparable`: there is an earlier submission to compare with. */
export type MoreView = View & { readonly isComparable: boolean }

export function moreCard(view: MoreView): Card {
  const { words, assessment } = view
  const { more } = words.ui.sharing
  return framed(
    view,
    more.heading,
    [heading(more.heading), ...waysOn(view).map(([way, press]) => row(view, way, press))],
    [button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}

type Way = keyof View['words']['ui']['sharing']['more']['ways']

function waysOn({ assessment: { id }, isComparable }: MoreView): readonly (readonly [Way, Press])[] {
  return [
    ['files', { do: 'export', assessment: id }],
    ...(isComparable ? [['compare', { do: 'compare', assessment: id }] as const] : []),
    ['share', { do: 'share', assessment: id }],
    ['levels', { do: 'topic', topic: 'levels' }],
    ['scoring', { do: 'topic', topic: 'scoring' }],
  ]
}

function row({ words }: View, way: Way, press: Press): Element {
  const [title, sentence] = words.ui.sharing.more.ways[way]
  return listRow([text(title), small(sentence, { spacing: 'None' })], button(title, press))
}
