// Writes the figures as a page for a terminal of 80 columns, rounded for people.

import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import type { Nation } from '../../../assessment/council.ts'
import type { SetWords } from '../../../assessment/question-set.ts'
import type { FunctionSummary, Ratio, Summary } from '../../../assessment/summary.ts'
import { printable } from '../../../questions/printable.ts'
import { levelState } from '../../../scoring/level-state.ts'
import { oneDecimal, shownGap, wholePerCent } from '../../../scoring/ratio.ts'
import type { Phase, RoadmapItem } from '../../../scoring/roadmap.ts'
import { typicalStanding } from '../../../scoring/standing.ts'
import type { ScoreWords } from './score-words-en.ts'

const width = 80

/** The words of the page, and those of the question set in the same language. */
export type PageWords = { readonly ui: ScoreWords; readonly set: SetWords }

/** The roadmap, and the answers and the nation that decide the words of its steps. */
type Steps = { readonly phases: readonly Phase[]; readonly answers: AnswerValues; readonly nation?: Nation | undefined }

/** The summary and the first phase of the roadmap, in the given words. */
export function toText(summary: Summary, evidenced: Ratio | null, steps: Steps, words: PageWords): string {
  const parts = [
    heading(summary, words),
    functionTable(summary.functions, words),
    levelTable(summary.functions, words),
    [...indices(summary, words), ...evidence(evidenced, words)],
    firstPhase(steps, words),
  ]
  return parts.map((lines) => lines.map((line) => printable(line.trimEnd())).join('\n')).join('\n\n')
}

function heading(summary: Summary, words: PageWords): readonly string[] {
  const { ui, set } = words
  const { questionSet, overall, projected, counts, functions, leftOut } = summary
  const shown = (score: Ratio | null) => (score === null ? '-' : oneDecimal(score))
  const applicable = counts.asked - counts.notApplicable
  return [
    `${set.title} (${questionSet.id} ${questionSet.version})`,
    '',
    ...labelled(
      ui,
      ui.overall,
      ui.inPlace(shown(overall.score), set.levels.length, counts.yes, applicable, perCent(overall.perCent)),
    ),
    ...labelled(
      ui,
      ui.projected,
      ui.projectedTo(shown(projected.score), set.levels.length, perCent(projected.perCent)),
    ),
    ...labelled(ui, ui.typical, typical(summary, words)),
    ...labelled(ui, ui.behind, furthestBehind(overall.furthestBehind, functions, words)),
    ...(leftOut.length === 0 ? [] : labelled(ui, ui.leftOut, leftOut.join(', '))),
    '',
    ui.questions(counts.asked, counts.yes, counts.no, counts.notApplicable),
    ui.open(counts.unknown, counts.unsure, counts.unanswered),
  ]
}

/** The value beside its label. All labels of a page are as wide as the longest. */
function labelled(ui: ScoreWords, label: string, value: string): readonly string[] {
  const { overall, projected, typical, behind, leftOut } = ui
  const indent = 2 + Math.max(...[overall, projected, typical, behind, leftOut].map(({ length }) => length))
  return wrap(value, width - indent).map((line, index) => (index === 0 ? label : '').padEnd(indent) + line)
}

function typical(summary: Summary, { ui, set }: PageWords): string {
  if (summary.overall.typicalLevel === null) return '-'
  const standing = typicalStanding(summary)
  switch (standing.type) {
    case 'level':
      return ui.reached(standing.count, standing.of, standing.level, set.levels[standing.level - 1]?.name ?? '')
    case 'mixed':
      return ui.mixed(standing.reached, standing.of, standing.working)
    case 'working':
      return ui.mostWorking
    default:
      return ui.most[standing.type](standing.count, standing.of)
  }
}

/** The codes by state, the lowest score first. Separates unanswered functions from those with nothing in place. */
function furthestBehind(codes: readonly string[], functions: readonly FunctionSummary[], words: PageWords): string {
  const rows = codes.flatMap((code) => functions.find((row) => row.code === code) ?? [])
  const byState = Map.groupBy(rows, (row) => stateIn(row, words))
  return [...byState].map(([state, own]) => `${own.map(({ code }) => code).join(', ')}: ${state}`).join('; ') || '-'
}

function stateIn(fn: FunctionSummary, { ui, set }: PageWords): string {
  const state = levelState(fn)
  return state === 'reached' ? ui.level(fn.level ?? 0, set.levels[(fn.level ?? 0) - 1]?.name ?? '') : ui.states[state]
}

function functionTable(functions: readonly FunctionSummary[], { ui, set }: PageWords): readonly string[] {
  const { function: name, ...others } = ui.head
  const heads = Object.values(others)
  const row = (name: string, cells: readonly string[]) => cut(name, 31).padEnd(31) + columns(cells)
  return [
    row(name, heads),
    ...functions.map((fn) =>
      row(`${fn.code} ${set.functions.get(fn.code)?.name ?? ''}`, [
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

/** `1+`, or `1+-3` if unknown answers could still raise it to 3. */
function levelRange({ level, plus, atMost }: FunctionSummary): string {
  if (level === null) return '-'
  return `${level}${plus ? '+' : ''}${atMost !== null && atMost > level ? `-${atMost}` : ''}`
}

function levelTable(functions: readonly FunctionSummary[], { ui }: PageWords): readonly string[] {
  const levels = functions[0]?.levels.map(({ level }) => `L${level}`) ?? []
  return [
    ui.byLevel.padEnd(31) + columns(levels),
    ...functions.map(
      (fn) =>
        cut(`${fn.code}  ${nextStep(fn, ui)}`, 31).padEnd(31) +
        columns(fn.levels.map(({ met, applicable }) => `${met}/${applicable}`)),
    ),
  ]
}

/** "1 of 2 missing to level 2"; empty while no question has an answer, and once every level is complete. */
function nextStep(fn: FunctionSummary, ui: ScoreWords): string {
  if (!fn.nextStep || levelState(fn) === 'unanswered') return ''
  const { missing, of, level } = fn.nextStep
  return ui.nextStep(missing, of, level)
}

function indices(
  { commitment, practice, quadrant, leadership, culture, agile }: Summary,
  { ui }: PageWords,
): readonly string[] {
  return [
    ui.shares(perCent(commitment), perCent(practice), points(ui, commitment, practice)),
    ...(quadrant === null ? [] : [ui.quadrants[quadrant]]),
    ui.people(perCent(leadership), perCent(culture)),
    ui.agile(perCent(agile.provision), perCent(agile.takeUp), points(ui, agile.provision, agile.takeUp)),
  ]
}

const evidence = (evidenced: Ratio | null, { ui }: PageWords): readonly string[] =>
  evidenced === null ? [] : [ui.evidence(perCent(evidenced))]

function firstPhase(steps: Steps, words: PageWords): readonly string[] {
  const [first] = steps.phases
  if (first === undefined) return [words.ui.allMet]
  return [words.ui.first, ...first.items.flatMap((item) => step(item, steps, words))]
}

/** The action for a No. An open question may already be met, so it must be answered first. */
function step(
  { question, reachesLevel, duty }: RoadmapItem,
  { answers, nation }: Steps,
  { ui, set }: PageWords,
): readonly string[] {
  const marks = [reachesLevel && ui.oneStep(reachesLevel), duty && ui.duty].filter(Boolean)
  const head = marks.length === 0 ? question : `${question} (${marks.join(', ')})`
  const said = set.question(question, nation)
  const action = answers[question] === 'no' ? said.no : ui.answerFirst(said.text)
  return [`- ${head}`, ...wrap(action, width - 2).map((line) => `  ${line}`)]
}

const perCent = (share: Ratio | null): string => (share === null ? '-' : `${wholePerCent(share)}%`)

function points(ui: ScoreWords, first: Ratio | null, second: Ratio | null): string {
  const gap = shownGap(first, second)
  return gap === null ? '-' : ui.points(gap)
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
