// One gap: the criterion, the marks of its worth, the action, the reason, and the source behind it.

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

// Bytes. A longer address than this comes without its link: the question's details have it.
const longestLink = 500

// A list that needs texts of these bytes or fewer has no room for a second press: the action's form leads to the question.
const leastWithAsk = 160
// The longest list names its sources without their links. The question's details have them.
const leastWithLink = 60

/**
 * The entry of one criterion that was answered No.
 *
 * @param mostBytes of UTF-8, for each of its texts
 * @param more marks besides those of its worth
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
  // A tap on a row opens the plan. Only a button with that title puts a question to everybody.
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
    // An entry has text and buttons below its row: with more space its line belongs to the next one.
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
 * One source of a question: among those for the council's nation the one with the fewest nations. While the nation is
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
