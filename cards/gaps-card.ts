// What to do next, in phases: each step with its action, what it would lift, and the source behind it.

import type { Nation } from '../assessment/council.ts'
import type { Citation, Question } from '../assessment/question-set.ts'
import type { Summary } from '../assessment/summary.ts'
import type { Phase, RoadmapItem } from '../scoring/roadmap.ts'
import { citedLine } from './detail-card.ts'
import { button, type Card, type Element, heading, small, subheading, text } from './elements.ts'
import { framed, type View } from './frame.ts'
import { functionName, levelName, questionWords } from './words.ts'

export type GapsView = View & {
  readonly summary: Summary
  readonly phases: readonly Phase[]
  /** From 1. One beyond the last shows the last. */
  readonly page: number
}

// As many as fit a card of 28 KB with every link, and as many as somebody reads at once.
const perPage = 8

export function gapsCard(view: GapsView): Card {
  const { words, assessment, phases } = view
  const { ui } = words
  const items = phases.flatMap((phase) => phase.items)
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const page = Math.min(view.page, pages)
  const shown = items.slice((page - 1) * perPage, page * perPage)
  const toTarget = items.filter((item) => !isBeyond(view, item)).length
  const turn = (to: number, title: string) => button(title, { do: 'gaps', assessment: assessment.id, page: to })
  return framed(
    view,
    ui.gaps.heading,
    [
      heading(ui.gaps.heading),
      text(items.length === 0 ? ui.gaps.none : ui.gaps.intro(items.length, toTarget), { spacing: 'Small' }),
      ...(pages > 1 ? [small(ui.gaps.page(page, pages))] : []),
      ...shown.flatMap((item, index) => [
        ...(item.phase === shown[index - 1]?.phase ? [] : phaseHeading(view, item.phase, index)),
        ...step(view, item),
      ]),
    ],
    [
      ...(page < pages ? [turn(page + 1, ui.buttons.next)] : []),
      ...(page > 1 ? [turn(page - 1, ui.buttons.previous)] : []),
      button(ui.buttons.results, { do: 'results', assessment: assessment.id }),
      ...(assessment.submittedAt ? [] : [button(ui.buttons.resume, { do: 'continue', assessment: assessment.id })]),
    ],
  )
}

function phaseHeading({ words }: GapsView, phase: number, index: number): Element[] {
  const { ui } = words
  return [subheading(ui.gaps.phase(phase)), ...(index === 0 ? [small(ui.gaps.phaseMeaning, { spacing: 'None' })] : [])]
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

// One source is enough here; one that applies where the council is comes before one that does not.
function citationFor({ citations }: Question, nation: Nation | undefined): readonly Citation[] {
  const applies = ({ source }: Citation) => (nation ? source.nations.includes(nation) : source.nations.length > 1)
  return [citations.find(applies) ?? citations[0]].filter((citation) => citation !== undefined)
}

function marks(view: GapsView, item: RoadmapItem, question: Question): string[] {
  const { words, assessment } = view
  const { ui } = words
  const value = assessment.answers[question.id]?.value
  return [
    functionName(words, item.functionCode),
    levelName(words, question.level),
    item.reachesLevel !== undefined && `**${ui.gaps.oneStep(item.reachesLevel)}**`,
    item.duty && `**${ui.gaps.duty}**`,
    value === undefined && ui.gaps.notAnswered,
    value === 'unsure' && ui.gaps.notSure,
    isBeyond(view, item) && ui.gaps.beyond,
  ].filter((mark) => mark !== false)
}

function isBeyond({ set, summary }: GapsView, item: RoadmapItem): boolean {
  const level = set.questions.get(item.question)?.level ?? 0
  return level > (summary.functions.find(({ code }) => code === item.functionCode)?.target ?? 0)
}
