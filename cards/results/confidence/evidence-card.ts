// Draws the Yes answers that lack evidence or a second person, each with a way to its question.

import type { Question } from '../../../assessment/question-set.ts'
import type { Support } from '../../../scoring/confidence/evidence.ts'
import { type Button, button, type Card, type Element, heading, listRow, small, text } from '../../parts/elements.ts'
import { framed, readerOf, type View } from '../../parts/frame.ts'
import { functionName, questionWords, shortened } from '../../parts/words.ts'

export type EvidenceView = View & {
  /** Every Yes answer that counts, in the order of the question set. */
  readonly support: readonly Support[]
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
}

const perPage = 15
/** The most bytes of a question's title. */
const mostBytes = 300

export function evidenceCard(view: EvidenceView): Card {
  const { words, assessment } = view
  const { evidence } = words.ui.confidence
  const missing = view.support.filter((each) => isThin(view, each))
  const pages = Math.max(1, Math.ceil(missing.length / perPage))
  const page = Math.min(view.page, pages)
  return framed(
    view,
    evidence.heading,
    [
      heading(evidence.heading),
      ...counts(view, missing.length),
      ...(pages > 1 ? [small(evidence.page(page, pages))] : []),
      ...missing.slice((page - 1) * perPage, page * perPage).map((each) => row(view, each)),
      small(assessment.team ? evidence.how : evidence.howOwn, { separator: true, spacing: 'Medium' }),
    ],
    waysOn(view, page, pages),
  )
}

/**
 * Whether an answer lacks support. In a personal view only evidence can be missing, because it has no second person.
 */
const isThin = ({ assessment }: View, { isEvidenced, isSeenByTwo }: Support): boolean =>
  !isEvidenced || (assessment.team !== undefined && !isSeenByTwo)

function counts({ words, assessment, support }: EvidenceView, missing: number): Element[] {
  const { evidence } = words.ui.confidence
  const all = support.length
  if (all === 0) return [text(evidence.noYes)]
  if (missing === 0) return [text(assessment.team ? evidence.noneTeam : evidence.none)]
  const without = support.filter(({ isEvidenced }) => !isEvidenced).length
  const notSeen = support.filter(({ isSeenByTwo }) => !isSeenByTwo).length
  return [
    text(evidence.without(without, all), { spacing: 'Small' }),
    ...(assessment.team ? [text(evidence.notSeen(notSeen, all), { spacing: 'None' })] : []),
    small(evidence.hint),
  ]
}

function row(view: EvidenceView, { question, isEvidenced, isSeenByTwo }: Support): Element {
  const { words, council, assessment } = view
  const { evidence } = words.ui.confidence
  const said = questionWords(words, question.id, council.nation)
  const title = shortened(words, said.title ?? said.text, mostBytes)
  const marks = [
    functionName(words, question.functionCode),
    ...(isEvidenced ? [] : [evidence.marks.evidence]),
    ...(assessment.team && !isSeenByTwo ? [evidence.marks.second] : []),
  ]
  return listRow([text(title), small(marks.join(' · '), { spacing: 'None' })], opening(view, question, title))
}

/**
 * Opens the question: with inputs for a note and link for a reader who answers it here, explained for a team, or among
 * the answers of its function in a finished personal view.
 */
function opening(view: View, { id, functionCode }: Question, title: string) {
  const { words, assessment, place } = view
  const { team, submittedAt } = assessment
  const name = words.ui.confidence.evidence.open(title)
  const here = { assessment: assessment.id, question: id }
  const isTheirs = !team || team.owners[functionCode]?.person === readerOf(view)
  if (isTheirs && !submittedAt && place === 'personal') return button(name, { do: 'more', ...here })
  if (team) return button(name, { do: 'about', ...here })
  return button(name, { do: 'review', assessment: assessment.id, function: functionCode })
}

function waysOn({ words, assessment }: View, page: number, pages: number): Button[] {
  const { buttons } = words.ui
  const turn = (to: number, title: string) => button(title, { do: 'evidence', assessment: assessment.id, page: to })
  return [
    ...(page > 1 ? [turn(page - 1, buttons.previous)] : []),
    ...(page < pages ? [turn(page + 1, buttons.next)] : []),
    button(buttons.results, { do: 'results', assessment: assessment.id }),
  ]
}
