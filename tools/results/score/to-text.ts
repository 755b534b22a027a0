// The same figures as a page for a terminal of 80 columns, rounded as people are shown them.

import type { Nation } from '../../../assessment/council.ts'
import type { SetWords } from '../../../assessment/question-set.ts'
import type { FunctionSummary, Quadrant, Ratio, Summary } from '../../../assessment/summary.ts'
import { oneDecimal, wholePerCent } from '../../../scoring/ratio.ts'
import type { Phase, RoadmapItem } from '../../../scoring/roadmap.ts'
import { shownGap } from '../../../scoring/shown-gap.ts'

const width = 80

const quadrants: Readonly<Record<Quadrant, string>> = {
  'starting-out': 'Starting out',
  'decided-not-done': 'Decided, not yet done',
  'done-without-mandate': 'Done without a mandate',
  delivering: 'Delivering on decisions',
}

/** The summary and the first phase of the roadmap, in the words given. */
export function toText(summary: Summary, roadmap: readonly Phase[], words: SetWords, nation?: Nation): string {
  const parts = [
    heading(summary, words),
    functionTable(summary.functions, words),
    levelTable(summary.functions),
    indices(summary),
    firstPhase(roadmap, words, nation),
  ]
  return parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')
}

function heading({ questionSet, overall, counts }: Summary, words: SetWords): readonly string[] {
  const level = (value: number | null) =>
    value === null ? '-' : `${value} ${words.levels[value - 1]?.name ?? 'Not started'}`
  return [
    `${words.title} (${questionSet.id} ${questionSet.version})`,
    '',
    `Overall score         ${overall.score === null ? '-' : oneDecimal(overall.score)}`,
    `Overall level         ${level(overall.level)}`,
    `Lowest function level ${level(overall.lowestLevel)}`,
    '',
    `${counts.asked} questions: ${counts.yes} yes, ${counts.no} no, ${counts.notApplicable} not applicable,`,
    `${counts.unknown} open${counts.unknown > 0 ? ', so read "at least"' : ''} (${counts.unsure} unsure, ${counts.unanswered} unanswered).`,
  ]
}

function functionTable(functions: readonly FunctionSummary[], words: SetWords): readonly string[] {
  const row = (name: string, cells: readonly string[]) => cut(name, 31).padEnd(31) + columns(cells)
  return [
    row('Function', ['Level', 'Score', 'Met', 'Target', 'Gap', 'Open', 'N-a']),
    ...functions.map((fn) =>
      row(`${fn.code} ${words.functions.get(fn.code)?.name ?? ''}`, [
        fn.level === null ? '-' : `${fn.level}${fn.plus ? '+' : ''}`,
        fn.score === null ? '-' : oneDecimal(fn.score),
        perCent(fn.perCent),
        String(fn.target),
        fn.gap === null ? '-' : String(fn.gap),
        String(fn.unknown),
        String(fn.notApplicable),
      ]),
    ),
  ]
}

function levelTable(functions: readonly FunctionSummary[]): readonly string[] {
  const levels = functions[0]?.levels.map(({ level }) => `L${level}`) ?? []
  return [
    'Met, of what applies, by level'.padEnd(31) + columns(levels),
    ...functions.map(
      (fn) => fn.code.padEnd(31) + columns(fn.levels.map(({ met, applicable }) => `${met}/${applicable}`)),
    ),
  ]
}

function indices({ commitment, practice, quadrant, leadership, culture, agile }: Summary): readonly string[] {
  return [
    `Commitments met ${perCent(commitment)}, practices met ${perCent(practice)}, gap ${points(commitment, practice)}`,
    ...(quadrant === null ? [] : [quadrants[quadrant]]),
    `Leadership ${perCent(leadership)}, culture ${perCent(culture)}`,
    `Agile working: provided ${perCent(agile.provision)}, taken up ${perCent(agile.takeUp)}, gap ${points(agile.provision, agile.takeUp)}`,
  ]
}

function firstPhase([first]: readonly Phase[], words: SetWords, nation?: Nation): readonly string[] {
  if (first === undefined) return ['Every criterion that applies is met.']
  return ['What to do first', ...first.items.flatMap((item) => step(item, words, nation))]
}

function step({ question, reachesLevel, duty }: RoadmapItem, words: SetWords, nation?: Nation): readonly string[] {
  const marks = [reachesLevel && `one step from level ${reachesLevel}`, duty && 'a duty by law'].filter(Boolean)
  const head = marks.length === 0 ? question : `${question} (${marks.join(', ')})`
  return [`- ${head}`, ...wrap(words.question(question, nation).no, width - 2).map((line) => `  ${line}`)]
}

const perCent = (share: Ratio | null): string => (share === null ? '-' : `${wholePerCent(share)}%`)

function points(first: Ratio | null, second: Ratio | null): string {
  const gap = shownGap(first, second)
  return gap === null ? '-' : `${gap} points`
}

const columns = (cells: readonly string[]): string => cells.map((text) => text.padStart(7)).join('')

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)

function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
