// Draws one gap: the criterion, the marks of its worth, the action, the reason, and its source.

import type { Nation } from '../../assessment/council.ts'
import { type Citation, citationsIn, type Question } from '../../assessment/question-set.ts'
import type { RoadmapItem } from '../../scoring/roadmap.ts'
import { button, type Element, listRow, rowsOf, small, smallLiteral, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { citedLine } from '../parts/question-explained.ts'
import { questionButton } from '../parts/question-lines.ts'
import { functionName, levelName, questionWords, shortened } from '../parts/words.ts'
import { entryLine, mayPlan } from '../plan/plan-view.ts'
import type { Press } from '../press.ts'
import { askAgain, openPress, questionPress } from './question-press.ts'

// The most bytes of a link. A source with a longer one is named without it; the question's details have the link.
const longestLink = 500

// If texts are cut to this many bytes or fewer, entries have no second button. The action's form leads to the question.
const leastWithAsk = 160
// If texts are cut to this many bytes or fewer, sources have no links. The question's details have them.
const leastWithLink = 60

/**
 * The entry of one criterion that was answered No.
 *
 * @param mostBytes of UTF-8, for each of its texts
 * @param more further marks
 */
export function gapEntry(
  view: View,
  item: RoadmapItem,
  question: Question,
  mostBytes: number,
  more: readonly string[] = [],
): Element[] {
  const { words, council, assessment } = view
  const said = questionWords(words, question.id, council.nation)
  const title = shortened(words, said.title ?? said.text, mostBytes)
  const source = sourceFor(question, council.nation)
  const open = questionPress(view, question, words.ui.gaps.open(title))
  // A press on a row opens the plan. Only a button with its own title asks the team a question.
  const ask = mostBytes > leastWithAsk ? askAgain(view, question) : undefined
  const plan: Press | undefined = mayPlan(view, question)
    ? { do: 'plan-entry', assessment: assessment.id, question: question.id }
    : undefined
  const beside = [
    ...(open && plan ? [questionButton(view, question.id, words.ui.plan.planShort, plan)] : []),
    ...(ask ? [questionButton(view, question.id, words.ui.team.buttons.askAgain, ask)] : []),
  ]
  const planned = assessment.team?.plan?.[question.id]
  const row = listRow(
    [
      text(`**${title}**`),
      small([...marks(view, item, question), ...more].join(' · '), { spacing: 'None' }),
      ...(planned ? [smallLiteral(words.ui.plan.line(entryLine(view, planned)), 'None')] : []),
    ],
    open ?? (plan ? button(words.ui.plan.change(title), plan) : openPress(view, question, words.ui.gaps.open(title))),
    open || !plan ? '›' : words.ui.plan.planShort,
  )
  return [
    // More space, so that the separator belongs to the next entry and not to the text and buttons of this one.
    { ...row, spacing: 'Medium' },
    text(shortened(words, said.no, mostBytes), { spacing: 'Small' }),
    small(shortened(words, said.why, mostBytes)),
    ...(source ? [small(sourceLine(view, source, mostBytes), { spacing: 'None' })] : []),
    ...rowsOf(beside),
  ]
}

function marks({ words }: View, item: RoadmapItem, { level }: Question): string[] {
  const { atLevel, oneStep, duty } = words.ui.gaps
  return [
    functionName(words, item.functionCode),
    atLevel(levelName(words, level)),
    ...(item.duty ? [`**${duty}**`] : []),
    ...(item.reachesLevel === undefined ? [] : [`**${oneStep(item.reachesLevel)}**`]),
  ]
}

/**
 * One source of a question: among those for the council's nation, the one with the fewest nations; if the nation is
 * unknown, the one with the most.
 */
export function sourceFor(question: Question, nation: Nation | undefined): Citation | undefined {
  const reach = ({ source }: Citation) => source.nations.length
  const citations = citationsIn(question, nation)
  return citations.toSorted((a, b) => (nation === undefined ? reach(b) - reach(a) : reach(a) - reach(b)))[0]
}

function sourceLine({ words, council }: View, citation: Citation, mostBytes: number): string {
  const { source } = citation
  const line = citedLine(words, citation, council.nation)
  const isLong = Buffer.byteLength(source.url) > longestLink || Buffer.byteLength(line) > longestLink + 2 * mostBytes
  return isLong || mostBytes <= leastWithLink ? shortened(words, source.title, mostBytes) : line
}
