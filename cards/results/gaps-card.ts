// What to do next, in phases: each step with its action, what it would lift, and the source behind it.

import { askedOf } from '../../assessment/answers/progress.ts'
import type { Nation } from '../../assessment/council.ts'
import type { Citation, Question } from '../../assessment/question-set.ts'
import type { Phase, RoadmapItem } from '../../scoring/roadmap.ts'
import { citedLine } from '../answering/detail-card.ts'
import { button, type Card, type Element, heading, small, subheading, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { functionName, levelName, questionWords } from '../parts/words.ts'

export type GapsView = View & {
  /** What leads to the targets, and what lies beyond them, each in order. */
  readonly toTarget: readonly Phase[]
  readonly beyond: readonly Phase[]
  /** From 1. One beyond the last shows the last. */
  readonly page: number
}

// As many as fit on a card of 28 KB with every link.
const perPage = 8

export function gapsCard(view: GapsView): Card {
  const { words, assessment, place } = view
  const { ui } = words
  const toTarget = view.toTarget.flatMap((phase) => phase.items)
  const beyond = view.beyond.flatMap((phase) => phase.items)
  const items = [...toTarget, ...beyond]
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const page = Math.min(view.page, pages)
  const shown = items.slice((page - 1) * perPage, page * perPage)
  const past = new Set(beyond)
  const titleOf = (item: RoadmapItem) => (past.has(item) ? ui.gaps.beyond : ui.gaps.phase(item.phase))
  const turn = (to: number, title: string) => button(title, { do: 'gaps', assessment: assessment.id, page: to })
  return framed(
    view,
    ui.gaps.heading,
    [
      heading(ui.gaps.heading),
      text(items.length === 0 ? ui.gaps.none : ui.gaps.intro(items.length, toTarget.length), { spacing: 'Small' }),
      ...(items.length > 0 ? [small(ui.gaps.phaseMeaning)] : []),
      ...(pages > 1 ? [small(ui.gaps.page(page, pages))] : []),
      ...[...Map.groupBy(shown, titleOf)].flatMap(([title, steps]) => [
        subheading(title),
        ...steps.flatMap((item) => step(view, item)),
      ]),
    ],
    [
      ...(page < pages ? [turn(page + 1, ui.buttons.next)] : []),
      ...(page > 1 ? [turn(page - 1, ui.buttons.previous)] : []),
      button(ui.buttons.results, { do: 'results', assessment: assessment.id }),
      ...(place === 'shared'
        ? [button(ui.team.buttons.board, { do: 'board', assessment: assessment.id })]
        : assessment.submittedAt || askedOf(view.set, assessment, readerOf(view)).length === 0
          ? []
          : [button(ui.buttons.resume, { do: 'resume', assessment: assessment.id })]),
    ],
  )
}

function step(view: GapsView, item: RoadmapItem): Element[] {
  const { words, set, council } = view
  const question = set.questions.get(item.question)
  if (!question) return []
  return [
    text(questionWords(words, question.id, council.nation).no, { separator: true, spacing: 'Small' }),
    small(marks(view, item, question).join(' · '), { spacing: 'None' }),
    ...citationFor(question, council.nation).map((citation) => small(citedLine(words, citation), { spacing: 'None' })),
  ]
}

// One source is enough here, and one that applies in the council's nation comes first.
function citationFor({ citations }: Question, nation: Nation | undefined): readonly Citation[] {
  const applies = ({ source }: Citation) => (nation ? source.nations.includes(nation) : source.nations.length > 1)
  return [citations.find(applies) ?? citations[0]].filter((citation) => citation !== undefined)
}

function marks({ words, assessment }: GapsView, item: RoadmapItem, question: Question): string[] {
  const { ui } = words
  const value = assessment.answers[question.id]?.value
  return [
    functionName(words, item.functionCode),
    levelName(words, question.level),
    item.reachesLevel !== undefined && `**${ui.gaps.oneStep(item.reachesLevel)}**`,
    item.duty && `**${ui.gaps.duty}**`,
    value === undefined && ui.gaps.notAnswered,
    value === 'unsure' && ui.gaps.notSure,
  ].filter((mark) => mark !== false)
}
