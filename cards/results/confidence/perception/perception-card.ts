// Compares officers' views with a council return: by function, and the ten questions with an opposite majority.

import {
  fewestChanges,
  fewestViews,
  type Perception,
  type ViewFigures,
} from '../../../../assessment/organisation/perception.ts'
import type { Summary } from '../../../../assessment/summary.ts'
import { type Opposite, oppositesOf } from '../../../../scoring/confidence/perception.ts'
import { levelState } from '../../../../scoring/level-state.ts'
import { oneDecimal } from '../../../../scoring/ratio.ts'
import { button, type Card, type Element, heading, listRow, small, subheading, text } from '../../../parts/elements.ts'
import { framed, type View } from '../../../parts/frame.ts'
import { functionName, questionWords, shortened } from '../../../parts/words.ts'

export type PerceptionView = View & {
  readonly summary: Summary
  readonly perception: Perception | undefined
  /** The answers of the return behind `summary`. */
  readonly values: Parameters<typeof oppositesOf>[1]
}

const mostShown = 10
/** The most bytes of a question's title. */
const mostBytes = 300

export function perceptionCard(view: PerceptionView): Card {
  const { words, assessment } = view
  const { perception: said } = words.ui.confidence
  return framed(
    view,
    said.heading,
    [
      heading(said.heading),
      ...functionPart(view),
      ...questionPart(view),
      small(said.rule(fewestViews, fewestChanges.functions), {
        separator: true,
        spacing: 'Medium',
      }),
    ],
    [button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}

function functionPart(view: PerceptionView): Element[] {
  const { words, perception, summary, set } = view
  const { perception: said } = words.ui.confidence
  const shown = perception?.functions
  if (!shown?.figures) return [text(said.tooFew(fewestViews, set.version))]
  const { figures } = shown
  return [
    text(said.of(shown.count, words.day(shown.at), set.version)),
    small(said.bands),
    ...summary.functions.map((row) => functionRow(view, row, figures)),
  ]
}

function functionRow({ words, set, assessment }: PerceptionView, row: Summary['functions'][number], all: ViewFigures) {
  const { perception: said } = words.ui.confidence
  const name = functionName(words, row.code)
  const own = row.score && levelState(row) !== 'unanswered' ? oneDecimal(row.score) : undefined
  const figures = all[row.code]
  const lines = [
    own === undefined ? said.noScore : said.ownScore(own, set.levels),
    ...(figures ? [said.views(figures.median.toFixed(1), figures.lower.toFixed(1), figures.upper.toFixed(1))] : []),
  ]
  return listRow(
    [text(name), ...lines.map((line) => small(line, { spacing: 'None' }))],
    button(words.ui.results.detailOf(name), { do: 'function', assessment: assessment.id, function: row.code }),
  )
}

function questionPart(view: PerceptionView): Element[] {
  const { words, perception, values, summary, set } = view
  const { perception: said } = words.ui.confidence
  const shown = perception?.majorities
  if (!shown?.figures) return []
  const opposites = oppositesOf(set.whole ?? set, values, summary, shown.figures, perception?.functions?.figures)
  return [
    subheading(said.opposite),
    small(said.oppositeOf(shown.count, words.day(shown.at)), { spacing: 'None' }),
    ...(opposites.length === 0 ? [text(said.noOpposite)] : []),
    ...opposites.slice(0, mostShown).map((each) => oppositeRow(view, each)),
    ...(opposites.length > mostShown ? [small(said.more(opposites.length - mostShown))] : []),
  ]
}

function oppositeRow({ words, council, assessment }: PerceptionView, { question, functionCode, value }: Opposite) {
  const { perception: said } = words.ui.confidence
  const asked = questionWords(words, question, council.nation)
  const title = shortened(words, asked.title ?? asked.text, mostBytes)
  const other = value === 'yes' ? 'no' : 'yes'
  const line = said.oppositeRow(words.ui.values[value], words.ui.values[other])
  return listRow(
    [text(title), small(`${functionName(words, functionCode)} · ${line}`, { spacing: 'None' })],
    button(said.open(title), { do: 'about', assessment: assessment.id, question }),
  )
}
