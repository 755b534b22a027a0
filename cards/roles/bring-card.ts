// Draws the preview of a person's own answers that can be copied to their function.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import type { Bringable, Brought } from '../../assessment/team/bringing.ts'
import { button, type Card, type Element, heading, literal, quoted, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { functionName, questionWords, shortened, titleOf, valueName } from '../parts/words.ts'

/** The view with the answers that can be copied; or the reason why there are none. */
export type BringView = View & {
  readonly function: KeyFunction
  readonly from:
    | { readonly type: 'view'; readonly view: Assessment; readonly council: Council; readonly found: Bringable }
    | { readonly type: 'none' | 'other-version' }
}

// The most bytes of UTF-8 of a reason on a card.
const reasonBytes = 200

export function bringCard(view: BringView): Card {
  const { words, assessment, from } = view
  const { bring } = words.ui.team
  const title = bring.heading(functionName(words, view.function.code))
  const here = { assessment: assessment.id, function: view.function.code }
  const brought = from.type === 'view' ? from.found.brought : []
  return framed(
    view,
    title,
    [heading(title), ...(from.type === 'view' ? previewOf(view, from) : [text(bring[from.type])])],
    [
      ...(from.type === 'view' && brought.length > 0
        ? [
            button(
              bring.bring(brought.length),
              { do: 'bring-now', ...here, from: from.view.id, count: brought.length },
              { style: 'positive' },
            ),
          ]
        : []),
      button(words.ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
    ],
  )
}

function previewOf(
  view: BringView,
  { view: own, council, found }: Extract<BringView['from'], { type: 'view' }>,
): Element[] {
  const { words } = view
  const { bring } = words.ui.team
  const left = [
    found.answered > 0 ? bring.answered(found.answered) : undefined,
    found.unsure > 0 ? bring.unsure(found.unsure) : undefined,
    found.notAllowed > 0 ? bring.notAllowed(found.notAllowed) : undefined,
  ].filter((line) => line !== undefined)
  return [
    literal(bring.from(titleOf(words, own, council))),
    ...(found.brought.length > 0
      ? [text(bring.what), ...found.brought.map((each) => row(view, each))]
      : [text(bring.nothing)]),
    ...left.map((line) => small(line)),
    ...(found.brought.length > 0 ? [small(bring.notes)] : []),
  ].flat()
}

function row({ words, council }: BringView, { question, value, reason }: Brought): Element[] {
  const asked = questionWords(words, question.id, council.nation)
  return [
    text(`**${valueName(words, value)}** · ${asked.title ?? asked.text}`, { spacing: 'Small' }),
    ...(reason ? [quoted(words.ui.review.reason, shortened(words, reason, reasonBytes))] : []),
  ]
}
