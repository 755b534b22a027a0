// The data that a card about an assessment is drawn from (`View`), and its first line: the assessment and its readers.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { withEdition } from './button-marks.ts'
import { type Button, type Card, card, type Element, literal } from './elements.ts'
import { titleOf, type Words } from './words.ts'

/** The data that every card about an assessment is drawn from. */
export type View = {
  readonly words: Words
  /** The version that the assessment uses, without the questions of functions that the return leaves out. */
  readonly set: QuestionSet
  /** The newer version that the assessment can move to, if there is one. */
  readonly newer?: string
  /** Finds another version, such as the one of an older submission. */
  readonly find?: QuestionSets['find']
  readonly assessment: Assessment
  /** The council's particulars, with those of the deployment. */
  readonly council: Council
  /** A personal chat, or a channel or group chat. */
  readonly place: 'personal' | 'shared'
  /** The person the card is drawn for; undefined for a card that every member sees. */
  readonly viewer?: PersonId
  /** The members of a council return's channel; empty for a personal view. */
  readonly people: Roster
}

/** A card about one assessment. `summary` is the line for notifications. */
export function framed(view: View, summary: string, body: Element[], actions: Button[] = []): Card {
  const title = titleOf(view.words, view.assessment, view.council)
  const line = literal(`${title} · ${whoSees(view)}`, { size: 'Small', isSubtle: true })
  return withEdition(card(summary, [line, ...body], actions), view.assessment)
}

/** The readers of the assessment, for the first line of each card. */
export function whoSees({ words: { ui }, assessment, place }: Pick<View, 'words' | 'assessment' | 'place'>): string {
  if (!assessment.team) return ui.assessment.onlyYou
  if (place === 'shared') return ui.team.hereSee
  const name = readableName(assessment.team.place ?? '')
  return name === '' ? ui.team.thereSee : ui.team.seenIn(name)
}

/** The reader of a card in a personal chat. */
export const readerOf = ({ viewer, assessment }: View): PersonId => viewer ?? assessment.owner
