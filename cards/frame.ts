// The frame of a card about an assessment: its first lines say which one it is and who sees it.

import type { Assessment } from '../assessment/assessment.ts'
import type { Council } from '../assessment/council.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import { type Button, type Card, card, type Element, literal } from './elements.ts'
import { titleOf, type Words } from './words.ts'

/** What every card about an assessment is drawn from. */
export type View = {
  readonly words: Words
  readonly set: QuestionSet
  readonly assessment: Assessment
  /** What is known of the council, the deployment's own settings included. */
  readonly council: Council
}

/** A card about one assessment. `summary` is its one line for notifications. */
export function framed(view: View, summary: string, body: Element[], actions: Button[] = []): Card {
  const title = titleOf(view.words, view.assessment, view.council)
  const line = literal(`${title} · ${view.words.ui.assessment.onlyYou}`, { size: 'Small', isSubtle: true })
  return card(summary, [line, ...body], actions)
}
