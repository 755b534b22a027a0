// Draws the team's board: due date, progress, and the functions with their owners and levels so far.

import { answeredCount } from '../../assessment/answers/progress.ts'
import { counts } from '../../assessment/organisation/counting.ts'
import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import {
  type Button,
  bar,
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  notice,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { functionLevel, nextStepLine } from '../parts/level-words.ts'
import { leadsHere, nameOf, namesOf, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'
import { planOnBoard } from '../plan/plan-on-board.ts'
import type { PlanView } from '../plan/plan-view.ts'
import { notCountedLine } from './not-counted-line.ts'

export type BoardView = PlanView & {
  readonly summary: Summary
  /** For the person who started the session: the question is in another message. */
  readonly isAsked?: boolean
}

export function boardCard(view: BoardView): Card {
  const { words, set, assessment } = view
  const { board } = words.ui.team
  const answered = answeredCount(set, assessment)
  const progress = board.answered(answered, set.questions.size)
  return framed(
    view,
    `${progress}. ${assessment.submittedAt ? board.headingDone : board.heading}`,
    [
      ...(view.isAsked ? [notice('emphasis', [text(board.asked)])] : []),
      heading(assessment.submittedAt ? board.headingDone : board.heading),
      ...(assessment.submittedAt
        ? [submittedLine(view)]
        : assessment.due
          ? [text(board.due(words.day(assessment.due)), { spacing: 'Small' })]
          : []),
      ...reopenedLine(view),
      ...draftLine(view),
      ...notCountedLine(view),
      text(progress, { spacing: 'Small' }),
      bar(answered / set.questions.size, progress),
      leadsLine(view),
      ...leftOutLines(view),
      ...(assessment.team?.parked.length ? [small(board.parked(assessment.team.parked.length))] : []),
      ...planOnBoard(view),
      ...view.summary.functions.map((row) => functionRow(view, row)),
    ],
    waysOn(view),
  )
}

/** The day and person of the submission, and whether the return counts for the council. */
export function submittedLine(view: View): Element {
  const { words, assessment } = view
  const { board } = words.ui.team
  const by = nameOf(view, assessment.submissions.at(-1)?.by ?? assessment.owner)
  const say = counts(assessment) ? board.submitted : board.submittedOnly
  return literal(say(words.day(assessment.submittedAt ?? ''), by))
}

function reopenedLine({ words, assessment: { submittedAt, submissions } }: View): Element[] {
  const last = submissions.at(-1)
  return last && !submittedAt ? [text(words.ui.team.board.reopened(words.day(last.at)), { spacing: 'Small' })] : []
}

/** Says of an open return saved as a draft that it does not count for the council yet. */
function draftLine(view: View): Element[] {
  const { team, submittedAt } = view.assessment
  if (!team?.draft || submittedAt) return []
  const { by, at } = team.draft
  return [literal(view.words.ui.team.board.draft(view.words.day(at), nameOf(view, by)))]
}

function leadsLine(view: BoardView): Element {
  const { board } = view.words.ui.team
  const leads = leadsHere(view)
  return leads.length === 0
    ? text(board.noLead, { spacing: 'Small' })
    : smallLiteral(board.leads(namesOf(view, leads, 4), leads.length))
}

function functionRow(view: BoardView, row: FunctionSummary): Element {
  const { words, assessment } = view
  const { ui } = words
  const name = functionName(words, row.code)
  const asked = row.applicable + row.notApplicable
  const share = ui.progress.row(asked - row.unanswered, asked)
  return listRow(
    [text(name), smallLiteral(ownerLine(view, row), 'None')],
    button(ui.results.detailOf(name), { do: 'function', assessment: assessment.id, function: row.code }),
    '›',
    [small(share), bar((asked - row.unanswered) / asked, share, 50)],
  )
}

/** The owner, the level, and the step to the next level. */
function ownerLine(view: BoardView, row: FunctionSummary): string {
  const { board } = view.words.ui.team
  const next = nextStepLine(view.words, row)
  const level = [functionLevel(view.words, row), ...(next ? [next] : [])].join(' · ')
  const owner = ownerHere(view, row.code)
  if (owner) return board.owner(nameOf(view, owner), level)
  return view.assessment.team?.owners[row.code] ? board.leftOwner(level) : board.nobody(level)
}

function waysOn({ words: { ui }, assessment: { id: assessment, submittedAt } }: BoardView): Button[] {
  const titles = ui.team.buttons
  const results = button(ui.buttons.results, { do: 'results', assessment })
  const more = button(ui.buttons.more, { do: 'team', assessment })
  if (submittedAt) {
    return [
      results,
      button(ui.buttons.gaps, { do: 'gaps', assessment }),
      more,
      button(ui.buttons.startAnother, { do: 'start', another: true }),
    ]
  }
  return [
    button(titles.together, { do: 'together', assessment }, { style: 'positive' }),
    results,
    button(titles.take, { do: 'functions', assessment }),
    more,
  ]
}
