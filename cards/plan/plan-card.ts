// Draws the plan of a council return: overdue actions, then those to do, then those with a question to answer again.

import type { Question } from '../../assessment/question-set.ts'
import type { PlanItem } from '../../scoring/plan.ts'
import {
  type Button,
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  small,
  smallLiteral,
  subheading,
  text,
} from '../parts/elements.ts'
import { framed } from '../parts/frame.ts'
import { shortened } from '../parts/words.ts'
import { askAgainPress, questionPress } from '../results/question-press.ts'
import { entryLine, isOverdue, mayPlan, type PlanView, planCounts, titleOfQuestion } from './plan-view.ts'

export type PlanCardView = PlanView & {
  /** The current calendar day, `2026-11-30`. */
  readonly today: string
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
}

// The most entries that fit on a card with names and notes in any script.
const perPage = 14
const noteBytes = 200
const titleBytes = 200

export function planCard(view: PlanCardView): Card {
  const { words, plan, today } = view
  const { ui } = words
  const groups = groupsOf(view)
  const rows = groups.flatMap(({ title, items }) => items.map((item) => ({ title, item })))
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(view.page, pages)
  const shown = Map.groupBy(rows.slice((page - 1) * perPage, page * perPage), ({ title }) => title)
  const isAnyDone = plan.some(({ entry }) => entry.status === 'done')
  return framed(
    view,
    plan.length === 0 ? `${ui.plan.none} ${ui.plan.heading}` : `${planCounts(view, today)}. ${ui.plan.heading}`,
    [
      heading(ui.plan.heading),
      ...(plan.length === 0
        ? [text(ui.plan.none), text(ui.plan.noneWay, { spacing: 'Small' })]
        : [text(planCounts(view, today), { spacing: 'Small' }), small(ui.plan.hint, { spacing: 'None' })]),
      ...(pages > 1 ? [small(ui.plan.page(page, pages))] : []),
      ...[...shown].flatMap(([title, own]) => [subheading(title), ...own.map(({ item }) => row(view, item))]),
      ...(isAnyDone ? [small(view.assessment.submittedAt ? ui.plan.doneSubmitted : ui.plan.doneHint)] : []),
    ],
    waysOn(view, page, pages),
  )
}

function groupsOf({ words, plan, today }: PlanCardView) {
  const said = words.ui.plan
  const overdue = plan.filter(({ entry }) => isOverdue(entry, today))
  const done = plan.filter(({ entry }) => entry.status === 'done')
  const open = plan.filter((each) => !overdue.includes(each) && !done.includes(each))
  return [
    { title: said.overdue(overdue.length), items: overdue },
    { title: said.open(open.length), items: open },
    { title: said.done(done.length), items: done },
  ]
}

function row(view: PlanCardView, { item, entry, isBeyond }: PlanItem): Element {
  const { words, set, assessment } = view
  const { ui } = words
  const question = set.questions.get(item.question)
  const title = shortened(words, question ? titleOfQuestion(view, question) : item.question, titleBytes)
  const again = question && entry.status === 'done' ? againPress(view, question, ui.plan.answer(title)) : undefined
  const change =
    question && mayPlan(view, question)
      ? button(ui.plan.change(title), { do: 'plan-entry', assessment: assessment.id, question: question.id })
      : undefined
  return listRow(
    [
      text(title),
      smallLiteral(entryLine(view, entry, isBeyond ? [ui.plan.beyond] : []), 'None'),
      ...(entry.note ? [literal(shortened(words, entry.note, noteBytes), { size: 'Small' })] : []),
    ],
    again ?? change,
    again ? ui.plan.answerShort : '›',
  )
}

/**
 * Offers to answer the question again: in the owner's own chat, or with the team for a reader who may bring questions
 * to it.
 */
function againPress(view: PlanCardView, question: Question, title: string) {
  return questionPress(view, question, title) ?? askAgainPress(view, question, title)
}

function waysOn(view: PlanCardView, page: number, pages: number): Button[] {
  const { words, assessment, place } = view
  const { ui } = words
  const turn = (to: number, title: string) => button(title, { do: 'plan', assessment: assessment.id, page: to })
  return [
    ...(page > 1 ? [turn(page - 1, ui.buttons.previous)] : []),
    ...(page < pages ? [turn(page + 1, ui.buttons.next)] : []),
    button(ui.plan.buttons.gaps, { do: 'gaps', assessment: assessment.id }),
    button(ui.buttons.results, { do: 'results', assessment: assessment.id }),
    place === 'shared'
      ? button(ui.team.buttons.board, { do: 'board', assessment: assessment.id })
      : button(ui.team.buttons.mine, { do: 'mine' }),
  ]
}
