// Where the council stands: levels, scores, promise against practice, and how much is still unknown.

import { nextOpen, unsureQuestions } from '../../assessment/answers/progress.ts'
import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import type { Agreement } from '../../scoring/agreement.ts'
import { oneDecimal, toNumber } from '../../scoring/ratio.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import { type Happened, happenedNotice } from '../answering/operation-notice.ts'
import { comparison } from '../parts/comparison.ts'
import {
  type Button,
  bar,
  button,
  type Card,
  column,
  columns,
  type Element,
  heading,
  listRow,
  notice,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { functionName, levelName } from '../parts/words.ts'
import { agreementIn, agreementMark, contestedPart, reopenedPart } from './team-agreement.ts'

export type ResultsView = View & {
  readonly summary: Summary
  /** What was done just now, where the results follow on an answer. */
  readonly happened?: Happened
}

export function resultsCard(view: ResultsView): Card {
  const { words, assessment, summary } = view
  const { ui } = words
  const agreement = agreementIn(view)
  const title = assessment.submittedAt || summary.counts.unknown === 0 ? ui.results.heading : ui.results.soFar
  return framed(
    view,
    title,
    [
      ...(view.happened ? [happenedNotice(view, view.happened)] : []),
      heading(title),
      ...openness(view),
      ...overall(view),
      subheading(ui.results.functions),
      small(ui.results.hint, { spacing: 'None' }),
      ...summary.functions.map((row) => functionRow(view, row, agreement)),
      ...contestedPart(view, agreement),
      ...reopenedPart(view),
      ...comparison(
        words,
        ui.results.measures,
        [
          [ui.results.commitment, summary.commitment],
          [ui.results.practice, summary.practice],
        ],
        ui.results.difference,
      ),
      ...(summary.quadrant && summary.counts.unknown < summary.counts.asked
        ? [text(ui.results.quadrants[summary.quadrant], { spacing: 'Small' })]
        : []),
      ...comparison(
        words,
        ui.results.agile,
        [
          [ui.results.provision, summary.agile.provision],
          [ui.results.takeUp, summary.agile.takeUp],
        ],
        ui.results.agileDifference,
      ),
      ...comparison(words, ui.results.people, [
        [ui.results.leadership, summary.leadership],
        [ui.results.culture, summary.culture],
      ]),
      small(ui.results.method, { separator: true, spacing: 'Medium' }),
    ],
    waysOn(view),
  )
}

function openness({ words, set, assessment, summary, happened }: ResultsView): Element[] {
  const { ui } = words
  const { finishedOn, frozen } = assessment.team ? ui.team.results : ui.results
  const { asked, unanswered, unsure, unknown } = summary.counts
  return [
    ...(assessment.submittedAt ? [text(finishedOn(words.day(assessment.submittedAt)))] : []),
    ...(happened && unanswered === 0 ? [notice('good', [text(ui.results.allAnswered(asked))])] : []),
    ...(unknown > 0 ? [text(ui.results.atLeast(unanswered, unsure))] : []),
    ...earlierOnes(assessment).map((submission) => {
      const { score } = submissionSummary(set, submission).overall
      const shown = score ? ui.results.scoreOf(oneDecimal(score), set.levels) : ui.noLevel
      return small(frozen(words.day(submission.at), shown))
    }),
  ]
}

/** The times it was finished before, the latest first; not the one that is shown. */
function earlierOnes({ submittedAt, submissions }: Assessment): readonly Submission[] {
  return submissions
    .filter(({ at }) => at !== submittedAt)
    .toReversed()
    .slice(0, 5)
}

function overall({ words, set, summary }: ResultsView): Element[] {
  const { ui } = words
  const { score, typicalLevel, furthestBehind } = summary.overall
  const lowest = summary.functions.filter(({ code }) => furthestBehind.includes(code))
  if (!score || typicalLevel === null || !lowest[0]) return []
  const lowestName = levelName(words, lowest[0].level)
  return [
    fact(
      ui.results.score,
      ui.results.scoreOf(oneDecimal(score), set.levels),
      bar(toNumber(score) / set.levels, ui.results.barOf(oneDecimal(score), set.levels)),
    ),
    fact(ui.results.overallLevel, levelName(words, typicalLevel)),
    fact(
      ui.results.lowest,
      lowest.length > 2
        ? ui.results.lowestMany(lowestName, lowest.length)
        : ui.results.lowestIn(
            lowestName,
            lowest.map(({ code }) => functionName(words, code)),
          ),
    ),
  ]
}

function fact(label: string, value: string, picture?: Element): Element {
  return columns(
    [
      column('110px', [small(label)], { verticalContentAlignment: 'Top' }),
      column('stretch', [text(value, { weight: 'Bolder' }), ...(picture ? [picture] : [])]),
    ],
    { spacing: 'Small' },
  )
}

function functionRow(view: ResultsView, row: FunctionSummary, agreement: Agreement | undefined): Element {
  const { words, set, assessment } = view
  const { ui } = words
  const name = functionName(words, row.code)
  const level = levelName(words, row.level, row.plus)
  const score = row.score && oneDecimal(row.score)
  const marks = [
    level,
    ...(row.unknown > 0 ? [ui.results.unknown(row.unknown)] : []),
    ...agreementMark(view, agreement, row.code),
  ]
  return listRow(
    [text(name), small(marks.join(' · '), { spacing: 'None' })],
    button(ui.results.detailOf(name), { do: 'function', assessment: assessment.id, function: row.code }),
    '›',
    row.score && score
      ? [small(score), bar(toNumber(row.score) / set.levels, ui.results.barOf(score, set.levels))]
      : [],
  )
}

function waysOn(view: ResultsView): Button[] {
  const { words, set, assessment, place } = view
  const { ui } = words
  const id = assessment.id
  const gaps = button(ui.buttons.gaps, { do: 'gaps', assessment: id })
  const review = button(ui.buttons.review, { do: 'review', assessment: id })
  if (place === 'shared') return [gaps, review, button(ui.team.buttons.board, { do: 'board', assessment: id })]
  const mine = button(ui.team.buttons.mine, { do: 'mine' })
  if (assessment.submittedAt) {
    return [gaps, review, assessment.team ? mine : button(ui.buttons.reopen, { do: 'reopen', assessment: id })]
  }
  const reader = readerOf(view)
  const [firstUnsure] = unsureQuestions(set, assessment, reader)
  return [
    gaps,
    ...(nextOpen(set, assessment, reader)
      ? [button(ui.buttons.resume, { do: 'resume', assessment: id })]
      : firstUnsure
        ? [button(ui.buttons.unsureOnes, { do: 'go', assessment: id, question: firstUnsure })]
        : []),
    review,
    assessment.team ? mine : button(ui.buttons.finish, { do: 'finish', assessment: id }),
  ]
}
