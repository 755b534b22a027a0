// Draws the next actions: the first three, then the open questions, then all other gaps in phases.

import { askedOf } from '../../assessment/answers/progress.ts'
import type { Question } from '../../assessment/question-set.ts'
import type { Phase, RoadmapItem } from '../../scoring/roadmap.ts'
import { type Button, button, type Card, type Element, heading, small, subheading, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nationButton } from '../settings/nation-button.ts'
import { gapEntry } from './gap-entry.ts'
import { type Block, pagesOf } from './gap-pages.ts'
import { openCard, openHeading, openQuestions } from './open-questions.ts'

export type GapsView = View & {
  /** The unmet criteria up to the targets, and those beyond them, each in order. */
  readonly toTarget: readonly Phase[]
  readonly beyond: readonly Phase[]
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
  /** Shows only the questions without an answer or with Not sure, by title. */
  readonly isOnlyOpen?: boolean
}

const mostFirst = 3

export function gapsCard(view: GapsView): Card {
  const { words } = view
  const { ui } = words
  const sorted = sortOf(view)
  if (view.isOnlyOpen) return openCard(view, sorted.open)
  const { pages, isCut } = pagesOf((mostBytes) => blocks(view, sorted, mostBytes))
  const last = Math.max(1, pages.length)
  const page = Math.min(view.page, last)
  const shown = pages[page - 1] ?? []
  return framed(
    view,
    `${introOf(view, sorted)} ${ui.gaps.heading}`,
    [
      heading(ui.gaps.heading),
      text(introOf(view, sorted), { spacing: 'Small' }),
      ...(page === 1 && sorted.toDo.length > mostFirst ? orderLines(view) : []),
      ...leftOutLines(view),
      ...(last > 1 ? [small(ui.gaps.page(page, last))] : []),
      ...[...Map.groupBy(shown, ({ title }) => title)].flatMap(([title, own]) => [
        subheading(title),
        ...own.flatMap(({ elements }) => elements),
      ]),
      ...(isCut && page === last ? [small(ui.more)] : []),
      ...meanings(view, sorted),
    ],
    waysOn(view, page, last),
  )
}

/**
 * The order of the gaps. If the nation is unknown, also the button to set it; in a return only for leads, in their own
 * chat.
 */
function orderLines(view: GapsView): Element[] {
  const { words, assessment, council, place, viewer } = view
  const { ui } = words
  if (council.nation !== undefined) return [small(`${ui.gapOrder(true)} ${ui.behindLater}`)]
  const { team, submittedAt } = assessment
  if (submittedAt) return [small(team ? ui.gapOrder(false) : `${ui.gapOrder(false)} ${ui.gaps.nationLater}`)]
  const maySet = !team || (place === 'personal' && team.leads.some((lead) => lead === viewer))
  return [small(ui.gapOrder(false)), ...(maySet ? [nationButton(view, 'gaps')] : [])]
}

/** Explains a phase and the mark on an entry. */
function meanings({ words }: GapsView, { toDo }: Sorted): Element[] {
  const { phaseMeaning, oneStepMeaning } = words.ui.gaps
  const said = [
    ...(toDo.length > mostFirst ? [phaseMeaning] : []),
    ...(toDo.some(({ item }) => item.reachesLevel !== undefined) ? [oneStepMeaning] : []),
  ]
  return said.length > 0 ? [small(said.join(' '), { separator: true })] : []
}

/** The criteria answered No, and the questions without a Yes or No. */
type Sorted = {
  readonly toDo: readonly { readonly item: RoadmapItem; readonly question: Question; readonly isBeyond: boolean }[]
  readonly open: readonly Question[]
}

function sortOf({ set, assessment, toTarget, beyond }: GapsView): Sorted {
  const unmet = [toTarget, beyond].flatMap((phases, index) =>
    phases.flatMap(({ items }) =>
      items.flatMap((item) => {
        const question = set.questions.get(item.question)
        return question ? [{ item, question, isBeyond: index === 1 }] : []
      }),
    ),
  )
  const isNo = ({ question }: (typeof unmet)[number]) => assessment.answers[question.id]?.value === 'no'
  const openIds = new Set(unmet.filter((each) => !isNo(each)).map(({ question }) => question.id))
  return { toDo: unmet.filter(isNo), open: [...set.questions.values()].filter(({ id }) => openIds.has(id)) }
}

function blocks(view: GapsView, { toDo, open }: Sorted, mostBytes: number): readonly Block[] {
  const { gaps } = view.words.ui
  const first = toDo.slice(0, mostFirst)
  const entry = (title: string, { item, question }: Sorted['toDo'][number], more: readonly string[] = []): Block => ({
    title,
    elements: gapEntry(view, item, question, mostBytes, more),
  })
  // Marks those beyond the targets, because the heading of the first three does not say it.
  const beyond = view.words.ui.plan.beyond
  return [
    ...first.map((each) => ({
      ...entry(gaps.first(first.length), each, each.isBeyond ? [beyond] : []),
      isKept: true,
    })),
    ...(open.length > 0
      ? [
          {
            title: openHeading(view, open),
            isKept: true,
            elements: openQuestions(view, open, mostBytes),
          },
        ]
      : []),
    ...toDo.slice(mostFirst).map((each) => entry(each.isBeyond ? gaps.beyond : gaps.phase(each.item.phase), each)),
  ]
}

function introOf({ words }: GapsView, { toDo, open }: Sorted): string {
  const { gaps } = words.ui
  if (toDo.length === 0) return open.length === 0 ? gaps.none : gaps.noneYet
  const toTarget = toDo.filter(({ isBeyond }) => !isBeyond).length
  if (open.length > 0) return gaps.introSoFar(toDo.length, toTarget)
  return gaps.intro(toDo.length, toTarget)
}

function waysOn(view: GapsView, page: number, last: number): Button[] {
  const { words, assessment, place, set } = view
  const { ui } = words
  const turn = (to: number, title: string) => button(title, { do: 'gaps', assessment: assessment.id, page: to })
  const isAsked = !assessment.submittedAt && askedOf(set, assessment, readerOf(view)).length > 0
  return [
    ...(page > 1 ? [turn(page - 1, ui.buttons.previous)] : []),
    ...(page < last ? [turn(page + 1, ui.buttons.next)] : []),
    button(ui.buttons.results, { do: 'results', assessment: assessment.id }),
    ...(place === 'shared'
      ? [button(ui.team.buttons.board, { do: 'board', assessment: assessment.id })]
      : isAsked
        ? [button(ui.buttons.resume, { do: 'resume', assessment: assessment.id })]
        : []),
  ]
}
