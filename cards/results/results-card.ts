// Draws the results: levels, scores, promise against practice, and the share of unknown answers.

import { nextOpen, unsureQuestions } from '../../assessment/answers/progress.ts'
import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { submissionsOf } from '../../assessment/organisation/change-council.ts'
import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { Agreement } from '../../scoring/confidence/agreement.ts'
import { levelState } from '../../scoring/level-state.ts'
import { oneDecimal, toNumber } from '../../scoring/ratio.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import { finishFirst } from '../answering/all-answered.ts'
import { type FormLeft, formLeftNotice } from '../answering/form-left.ts'
import { type OperationNotice, operationNotice } from '../answering/operation-notice.ts'
import {
  type Button,
  bar,
  button,
  type Card,
  type Element,
  heading,
  listRow,
  notice,
  type Picture,
  picture,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { functionLevel, nextStepLine, rangeLine, scoreAboveLevelLine, targetLine } from '../parts/level-words.ts'
import { submissionSet } from '../parts/submission-set.ts'
import { functionName, questionWords, shortened } from '../parts/words.ts'
import { notCountedLine } from '../team/not-counted-line.ts'
import { type OtherView, otherViewNotice } from '../understanding/other-view.ts'
import { comparisons } from './comparisons.ts'
import { agedLine } from './confidence/aged-line.ts'
import { leadRows } from './confidence/lead-rows.ts'
import { perceptionPart } from './confidence/perception/own-perception-card.ts'
import { agreementIn, agreementMark, contestedPart, reopenedPart } from './confidence/team-agreement.ts'
import { headline } from './headline.ts'
import { muchOpenLine, scoreFirst } from './standing-lines.ts'

/** The most bytes of the first gap's title. */
const mostBytes = 120

export type ResultsView = View & {
  readonly summary: Summary
  /** The notice of the answer that led to the results. */
  readonly happened?: OperationNotice
  /** The form that the reader left for this card without saving. */
  readonly left?: FormLeft | undefined
  /** The picture of the figures. The card has all figures without it, too. */
  readonly picture?: Picture
  /** The first of the gaps. */
  readonly first?: QuestionId
  /** Whether there is an earlier submission to compare with. */
  readonly isComparable?: boolean
  /** Another view of the reader that has answers, if this one has none. */
  readonly other?: OtherView | undefined
  /** The time of the figures, ISO 8601, for a card that people keep or pass on. */
  readonly asOf?: string
}

export function resultsCard(view: ResultsView): Card {
  const { words, assessment, summary } = view
  const { ui } = words
  const agreement = agreementIn(view)
  const title = assessment.submittedAt || summary.counts.unknown === 0 ? ui.results.heading : ui.results.soFar
  return framed(
    view,
    scoreFirst(words, summary, view.set.levels, title),
    [
      ...(view.happened ? [operationNotice(view, view.happened)] : []),
      ...formLeftNotice(view, view.left),
      ...otherViewNotice(words, view.other),
      heading(title),
      ...openness(view),
      ...headline(view, true),
      ...firstGap(view),
      ...(view.picture ? [picture(view.picture)] : []),
      subheading(ui.results.functions),
      small(ui.results.hint, { spacing: 'None' }),
      ...summary.functions.map((row) => functionRow(view, row, agreement)),
      ...contestedPart(view, agreement),
      ...reopenedPart(view),
      ...comparisons(view),
      ...leadRows(view),
      ...perceptionPart(view),
      ...otherCouncils(view),
      // The fullest card does not have space for both.
      ...(view.left ? [] : method(view)),
    ],
    [
      ...waysOn(view),
      ...(view.isComparable ? [button(ui.sharing.buttons.compare, { do: 'compare', assessment: assessment.id })] : []),
      ...(assessment.submittedAt ? [button(ui.sharing.buttons.share, { do: 'share', assessment: assessment.id })] : []),
      button(ui.sharing.buttons.more, { do: 'more-results', assessment: assessment.id }),
    ],
  )
}

/** The first action, with a button to the other gaps. */
function firstGap(view: ResultsView): Element[] {
  const { words, assessment, first, council } = view
  if (first === undefined) return []
  const { ui } = words
  const { title, text: asked } = questionWords(words, first, council.nation)
  return [
    listRow(
      [text(ui.results.firstGap(shortened(words, title ?? asked, mostBytes)))],
      button(ui.buttons.gaps, { do: 'gaps', assessment: assessment.id }),
    ),
  ]
}

/** How levels are reached, why a score is far above its level, and a button to the whole rule. */
function method({ words, summary }: ResultsView): Element[] {
  const { howItWorks, method: rule } = words.ui.results
  const above = scoreAboveLevelLine(words, summary.functions)
  return [
    listRow([text(howItWorks)], button(howItWorks, { do: 'topic', topic: 'scoring' })),
    small(rule, { spacing: 'None' }),
    ...(above ? [small(above, { spacing: 'Small' })] : []),
  ]
}

/** The row to the comparison with other councils, because the card's end does not have space for another button. */
function otherCouncils({ words: { ui }, assessment: { id, team } }: ResultsView): Element[] {
  if (!team) return []
  const { heading: title, row } = ui.benchmark
  return [listRow([text(title)], button(title, { do: 'benchmark', assessment: id })), small(row, { spacing: 'None' })]
}

function openness(view: ResultsView): Element[] {
  const { words, assessment, summary, happened, asOf } = view
  const { ui } = words
  const { finishedOn, frozen } = assessment.team ? ui.team.results : ui.results
  const { asked, unanswered } = summary.counts
  const muchOpen = muchOpenLine(words, summary)
  return [
    ...notCountedLine(view),
    ...(assessment.submittedAt
      ? [text(finishedOn(words.day(assessment.submittedAt))), ...agedLine(view, asOf)]
      : asOf
        ? [small(ui.results.asOf(words.day(asOf)))]
        : []),
    ...(happened && unanswered === 0
      ? [notice('good', [text(ui.results.allAnswered(asked, assessment.team !== undefined))])]
      : []),
    ...(unanswered < asked && muchOpen ? [text(muchOpen)] : []),
    ...earlierOnes(assessment).map((submission) => {
      return small(frozen(words.day(submission.at), scoreThen(view, submission)))
    }),
  ]
}

/** The score of an earlier submission, by its own version of the question set. */
function scoreThen(view: ResultsView, submission: Submission): string {
  const { ui } = view.words
  const set = submissionSet(view, submission)
  if (!set) return ui.versions.noFigures(submission.questionSet.version)
  const { score } = submissionSummary(set, submission).overall
  const shown = score ? ui.results.scoreOf(oneDecimal(score), set.levels) : ui.levelStates['not-applicable']
  return set === wholeOf(view.set) ? shown : ui.versions.byVersion(shown, set.version)
}

/** The earlier submissions, the latest first, without the shown one. */
function earlierOnes(assessment: Assessment): readonly Submission[] {
  return submissionsOf(assessment)
    .filter(({ at }) => at !== assessment.submittedAt)
    .toReversed()
    .slice(0, 5)
}

function functionRow(view: ResultsView, row: FunctionSummary, agreement: Agreement | undefined): Element {
  const { words, set, assessment } = view
  const { ui } = words
  const name = functionName(words, row.code)
  const score = row.score && oneDecimal(row.score)
  const isAnswered = levelState(row) !== 'unanswered'
  const lines = [
    [
      functionLevel(words, row),
      isAnswered && score ? ui.results.scoreOf(score, set.levels) : undefined,
      row.gap === 0 ? ui.results.targetReached(row.target) : undefined,
    ],
    [nextStepLine(words, row)],
    [
      isAnswered ? rangeLine(words, row) : undefined,
      isAnswered ? targetLine(words, row) : undefined,
      ...agreementMark(view, agreement, row.code),
    ],
  ]
  return listRow(
    [
      text(name),
      ...lines
        .map((marks) => marks.filter((mark) => mark !== undefined).join(' · '))
        .filter((line) => line !== '')
        .map((line) => small(line, { spacing: 'None' })),
      ...(row.score && score && isAnswered
        ? [bar(toNumber(row.score) / set.levels, ui.results.barOf(score, set.levels))]
        : []),
    ],
    button(ui.results.detailOf(name), { do: 'function', assessment: assessment.id, function: row.code }),
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
  const finish = finishFirst(view)
  return [
    ...finish,
    gaps,
    ...(nextOpen(set, assessment, reader)
      ? [button(ui.buttons.resume, { do: 'resume', assessment: id }, { style: 'positive' })]
      : firstUnsure
        ? [button(ui.buttons.unsureOnes, { do: 'go', assessment: id, question: firstUnsure })]
        : []),
    review,
    ...(assessment.team
      ? [mine]
      : finish.length > 0
        ? []
        : [button(ui.buttons.finish, { do: 'finish', assessment: id })]),
  ]
}
