// Compares two submissions: headline, functions, gaps, and changed answers and questions.

import type { QuestionId } from '../../assessment/ids.ts'
import type { FunctionSummary, Ratio } from '../../assessment/summary.ts'
import { levelState } from '../../scoring/level-state.ts'
import type { Direction, FunctionChange } from '../../scoring/over-time/compare-returns.ts'
import { minus, oneDecimal, wholePerCent } from '../../scoring/ratio.ts'
import {
  type Button,
  button,
  type Card,
  column,
  columns,
  type Element,
  heading,
  listRow,
  literal,
  notice,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { framed } from '../parts/frame.ts'
import { functionLevel, nextStepLine } from '../parts/level-words.ts'
import { functionName, questionWords, shortened, titleOf, valueName, type Words } from '../parts/words.ts'
import { agedEarlierLine, agedLine } from '../results/confidence/aged-line.ts'
import { type TrendView, trendRows } from './trend-rows.ts'

export type CompareView = TrendView & {
  /** The earlier submission, with the title and wording of its own version. */
  readonly earlier: View
  /** The time of the card, ISO 8601. */
  readonly asOf?: string
}

/** The most lines of one list of questions. */
const mostLines = 6
/** The most bytes of a question's title. */
const mostBytes = 160

export function compareCard(view: CompareView): Card {
  const { words, assessment, comparison, earlier } = view
  const { compare } = words.ui.sharing
  const title = compare.heading(words.day(comparison.before.at))
  return framed(
    view,
    `${compare.score}: ${scoresOf(view)}. ${title}`,
    [
      heading(title),
      literal(
        `${compare.earlier}: ${compare.from(titleOf(words, earlier.assessment, earlier.council), words.day(comparison.before.at))}`,
        { size: 'Small' },
      ),
      literal(
        `${compare.later}: ${compare.until(titleOf(words, assessment, view.council), words.day(comparison.after.at), assessment.submittedAt === undefined)}`,
        { size: 'Small' },
      ),
      ...agedLine(view, view.asOf),
      ...agedEarlierLine(view, comparison.before.at, view.asOf),
      ...basis(view),
      ...headline(view),
      subheading(compare.functions),
      ...functionRows(view),
      ...gapsAndAnswers(view),
      ...questionsThatDiffer(view),
      ...trendRows(view),
    ],
    [
      button(words.ui.buttons.results, { do: 'results', assessment: assessment.id }),
      button(words.ui.buttons.gaps, { do: 'gaps', assessment: assessment.id }),
      ...otherCouncils(view),
    ],
  )
}

/** Only a council return is compared with other councils. */
const otherCouncils = ({ words, assessment: { id, team } }: View): Button[] =>
  team ? [button(words.ui.benchmark.open, { do: 'benchmark', assessment: id })] : []

function basis({ words, comparison }: CompareView): Element[] {
  if (comparison.basis === 'all') return []
  const { changed, added, dropped, unchanged } = comparison.questions
  const differing = changed.length + Math.max(added.length, dropped.length)
  return [notice('emphasis', [text(words.ui.sharing.compare.muchChanged(differing, unchanged.length))])]
}

function headline(view: CompareView): Element[] {
  const { words, comparison } = view
  const { compare } = words.ui.sharing
  const [before, after] = [comparison.before.summary, comparison.after.summary]
  const inPlace = ({ counts, overall }: typeof before) =>
    `${compare.ofCriteria(counts.yes, counts.asked - counts.notApplicable)} (${overall.perCent ? words.ui.perCent(wholePerCent(overall.perCent)) : '–'})`
  const scores = [before.overall.score, after.overall.score] as const
  return [
    line(compare.score, scoresOf(view), directionWords(words, comparison.direction, ...scores)),
    line(compare.inPlace, compare.shares(inPlace(before), inPlace(after))),
  ]
}

/** Both overall scores: "2.0 → 2.4 of 5". */
function scoresOf({ words, set, comparison: { before, after } }: CompareView): string {
  const [then, now] = [before, after].map(({ summary }) => shown(words, summary.overall.score))
  return words.ui.sharing.compare.scores(then ?? '', now ?? '', set.levels)
}

function line(label: string, value: string, below?: string): Element {
  return columns(
    [
      { type: 'Column', width: '110px', items: [small(label)] },
      column('stretch', [text(value, { weight: 'Bolder' }), ...(below ? [small(below, { spacing: 'None' })] : [])]),
    ],
    { spacing: 'Small' },
  )
}

/** "▲ up by 0.5": the difference of the rounded figures, so that all three agree. */
function directionWords(words: Words, direction: Direction, before: Ratio | null, after: Ratio | null): string {
  const { directions, slightly } = words.ui.sharing.compare
  if (!before || !after || direction === 'unknown') return directions.unknown
  if (direction === 'same') return directions.same
  const { n, d } = minus(tenths(after), tenths(before))
  const by = oneDecimal({ n: Math.abs(n), d })
  return by === '0.0' ? slightly[direction] : directions[direction](by)
}

const shown = ({ ui }: Words, score: Ratio | null): string => (score ? oneDecimal(score) : ui.sharing.compare.noScore)

const tenths = (score: Ratio): Ratio => ({ n: Math.round(Number(oneDecimal(score)) * 10), d: 10 })

/** One sentence if no function has a score on both sides. */
function functionRows(view: CompareView): Element[] {
  const { comparison, words } = view
  const isKnown = ({ before, after, direction }: FunctionChange) =>
    knownScore(before) !== null && knownScore(after) !== null && direction !== 'unknown'
  return comparison.functions.some(isKnown)
    ? comparison.functions.map((change) => functionRow(view, change))
    : [text(words.ui.sharing.compare.noneComparable)]
}

const knownScore = (row: FunctionSummary | undefined): Ratio | null =>
  row && levelState(row) !== 'unanswered' ? row.score : null

function functionRow(view: CompareView, { code, before, after, direction }: FunctionChange): Element {
  const { words, set, assessment } = view
  const { compare } = words.ui.sharing
  const score = (row: FunctionSummary | undefined) => shown(words, knownScore(row))
  const level = (row: FunctionSummary | undefined) =>
    row ? functionLevel(words, row) : words.ui.levelStates['not-applicable']
  const levels = level(before) === level(after) ? level(after) : compare.levels(level(before), level(after))
  const isRetargeted = before && after && before.target !== after.target
  const leveled = isRetargeted ? `${levels} · ${compare.target(before.target, after.target)}` : levels
  const next = after && nextStepLine(words, after)
  const name = functionName(words, code)
  const lines =
    knownScore(before) || knownScore(after)
      ? [compare.scores(score(before), score(after), set.levels), leveled, ...(next ? [next] : [])]
      : []
  return listRow(
    [
      text(name),
      small(directionWords(words, direction, knownScore(before), knownScore(after)), { spacing: 'None' }),
      ...lines.map((line) => small(line, { spacing: 'None' })),
    ],
    button(words.ui.results.detailOf(name), { do: 'function', assessment: assessment.id, function: code }),
  )
}

function gapsAndAnswers(view: CompareView): Element[] {
  const { words, comparison } = view
  const { compare } = words.ui.sharing
  const { gaps, answers, planDone } = comparison
  return [
    ...questionList(view, compare.closed, gaps.closed),
    ...questionList(view, compare.opened, gaps.opened),
    ...questionList(
      view,
      compare.plan,
      planDone.map(({ question }) => question),
      (id) => (planDone.find(({ question }) => question === id)?.isMet ? compare.planMet : compare.planOpen),
    ),
    ...questionList(
      view,
      compare.answers,
      answers.map(({ question }) => question),
      (id) => {
        const change = answers.find(({ question }) => question === id)
        return compare.answer(valueName(words, change?.before), valueName(words, change?.after))
      },
    ),
  ]
}

function questionsThatDiffer(view: CompareView): Element[] {
  const { compare } = view.words.ui.sharing
  const { added, dropped, changed } = view.comparison.questions
  return [
    ...questionList(view, compare.added, added),
    ...questionList(view, compare.changed, changed),
    // Only the earlier version has the words of removed questions.
    ...questionList(view.earlier, compare.dropped, dropped),
  ]
}

/** A heading with the number, and the first few questions; empty if there are none. */
function questionList(
  view: Pick<View, 'words' | 'council'>,
  title: (n: number) => string,
  ids: readonly QuestionId[],
  below?: (id: QuestionId) => string,
): Element[] {
  const { words, council } = view
  if (ids.length === 0) return []
  return [
    subheading(title(ids.length)),
    ...ids.slice(0, mostLines).flatMap((id) => {
      const said = questionWords(words, id, council.nation)
      return [
        text(shortened(words, said.title ?? said.text, mostBytes), { spacing: 'Small' }),
        ...(below ? [small(below(id), { spacing: 'None' })] : []),
      ]
    }),
    ...(ids.length > mostLines ? [small(words.ui.sharing.compare.andMore(ids.length - mostLines))] : []),
  ]
}

/** The card in place of a comparison, if there are not two submissions. */
export function nothingToCompareCard(view: View, elsewhere: number): Card {
  const { words, assessment } = view
  const { compare } = words.ui.sharing
  return framed(
    view,
    compare.nothing,
    [
      heading(compare.nothing),
      text(assessment.team ? compare.nothingYet.team : compare.nothingYet.own),
      ...(elsewhere > 0 ? [small(compare.elsewhere(elsewhere))] : []),
    ],
    [button(words.ui.buttons.results, { do: 'results', assessment: assessment.id }), ...otherCouncils(view)],
  )
}
