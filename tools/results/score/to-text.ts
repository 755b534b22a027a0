// Writes the figures as a page for a terminal of 80 columns, rounded for people.

import type { Nation } from '../../../assessment/council.ts'
import type { SetWords } from '../../../assessment/question-set.ts'
import type { FunctionSummary, Quadrant, Ratio, Summary } from '../../../assessment/summary.ts'
import { printable } from '../../../questions/printable.ts'
import { type LevelState, levelState } from '../../../scoring/level-state.ts'
import { oneDecimal, shownGap, wholePerCent } from '../../../scoring/ratio.ts'
import type { Phase, RoadmapItem } from '../../../scoring/roadmap.ts'

const width = 80

const quadrants: Readonly<Record<Quadrant, string>> = {
  'starting-out': 'Starting out',
  'decided-not-done': 'Decided, not yet done',
  'done-without-mandate': 'Done without a mandate',
  delivering: 'Delivering on decisions',
}

/** The summary and the first phase of the roadmap, in the words given. */
export function toText(
  summary: Summary,
  evidenced: Ratio | null,
  roadmap: readonly Phase[],
  words: SetWords,
  nation?: Nation,
): string {
  const parts = [
    heading(summary, words),
    functionTable(summary.functions, words),
    levelTable(summary.functions),
    [...indices(summary), ...evidence(evidenced)],
    firstPhase(roadmap, words, nation),
  ]
  return parts.map((lines) => lines.map((line) => printable(line.trimEnd())).join('\n')).join('\n\n')
}

function heading(summary: Summary, words: SetWords): readonly string[] {
  const { questionSet, overall, projected, counts, functions, leftOut } = summary
  const shown = (score: Ratio | null) => (score === null ? '-' : oneDecimal(score))
  const applicable = counts.asked - counts.notApplicable
  return [
    `${words.title} (${questionSet.id} ${questionSet.version})`,
    '',
    `Overall score    ${shown(overall.score)} of ${words.levels.length}, ${counts.yes} of ${applicable} in place (${perCent(overall.perCent)})`,
    `With the gaps    ${shown(projected.score)} of ${words.levels.length} once the gap list is done (${perCent(projected.perCent)} in place)`,
    ...labelled('Typical level', typical(summary, words)),
    ...labelled('Furthest behind', furthestBehind(overall.furthestBehind, functions, words)),
    ...(leftOut.length === 0 ? [] : [`Left out         ${leftOut.join(', ')}`]),
    '',
    `${counts.asked} questions: ${counts.yes} yes, ${counts.no} no, ${counts.notApplicable} not applicable,`,
    `${counts.unknown} open${counts.unknown > 0 ? ', so read "at least"' : ''} (${counts.unsure} unsure, ${counts.unanswered} unanswered).`,
  ]
}

function labelled(label: string, value: string): readonly string[] {
  return wrap(value, width - 17).map((line, index) => (index === 0 ? label : '').padEnd(17) + line)
}

function typical({ overall, functions }: Summary, words: SetWords): string {
  const { typicalLevel, functionsAtTypical } = overall
  if (typicalLevel === null) return '-'
  if (typicalLevel === 0) return 'at least half of the functions are below level 1'
  const rated = functions.filter(({ level }) => level !== null).length
  return `${functionsAtTypical} of ${rated} functions have reached level ${typicalLevel}, ${words.levels[typicalLevel - 1]?.name}`
}

/** The codes by state: functions that nobody has answered yet are apart from those that have nothing in place. */
function furthestBehind(codes: readonly string[], functions: readonly FunctionSummary[], words: SetWords): string {
  const rows = functions.filter(({ code }) => codes.includes(code))
  const byState = Map.groupBy(rows, (row) => stateIn(row, words))
  return [...byState].map(([state, own]) => `${own.map(({ code }) => code).join(', ')}: ${state}`).join('; ') || '-'
}

const states: Readonly<Record<Exclude<LevelState, 'reached'>, string>> = {
  unanswered: 'not answered yet',
  'not-started': 'not started',
  working: 'working towards level 1',
  'not-applicable': '-',
}

function stateIn(fn: FunctionSummary, words: SetWords): string {
  const state = levelState(fn)
  return state === 'reached' ? `level ${fn.level}, ${words.levels[(fn.level ?? 0) - 1]?.name}` : states[state]
}

function functionTable(functions: readonly FunctionSummary[], words: SetWords): readonly string[] {
  const row = (name: string, cells: readonly string[]) => cut(name, 31).padEnd(31) + columns(cells)
  return [
    row('Function', ['Level', 'Score', 'Met', 'Target', 'Then', 'Open', 'N-a']),
    ...functions.map((fn) =>
      row(`${fn.code} ${words.functions.get(fn.code)?.name ?? ''}`, [
        levelRange(fn),
        fn.score === null ? '-' : oneDecimal(fn.score),
        perCent(fn.perCent),
        String(fn.target),
        fn.projected.score === null ? '-' : oneDecimal(fn.projected.score),
        String(fn.unknown),
        String(fn.notApplicable),
      ]),
    ),
  ]
}

/** `1+`, or `1+-3` while unknown answers could still raise it to 3. */
function levelRange({ level, plus, atMost }: FunctionSummary): string {
  if (level === null) return '-'
  return `${level}${plus ? '+' : ''}${atMost !== null && atMost > level ? `-${atMost}` : ''}`
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

const evidence = (evidenced: Ratio | null): readonly string[] =>
  evidenced === null ? [] : [`Evidence: ${perCent(evidenced)} of the Yes answers have a note or a link`]

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
