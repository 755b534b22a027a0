// Draws one function: the gaps to the next level, then its criteria by level, each with its answer.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { KeyFunction, Question } from '../../assessment/question-set.ts'
import type { FunctionSummary } from '../../assessment/summary.ts'
import { levelState } from '../../scoring/level-state.ts'
import { oneDecimal, wholePerCent } from '../../scoring/ratio.ts'
import { type Card, type Element, heading, listRow, quoted, small, subheading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { isAfterReopening } from '../parts/late-answers.ts'
import { functionLevel, nextStepLine, rangeLine, scoreAboveLevelLine } from '../parts/level-words.ts'
import { functionName, levelName, questionWords, shortened } from '../parts/words.ts'
import { ownerLine, waysOn } from './function-actions.ts'
import { openPress } from './question-press.ts'

export type FunctionView = View & { readonly function: KeyFunction; readonly row: FunctionSummary }

// The most bytes of a note or link, so that ten fit on this card. More shows the whole note.
const shownBytes = 120

export function functionCard(view: FunctionView): Card {
  const { words, set, row } = view
  const name = functionName(words, view.function.code)
  const levels = Array.from({ length: set.levels }, (_, index) => index + 1)
  return framed(
    view,
    `${name}: ${functionLevel(words, row)}`,
    [
      heading(name),
      ...covered(view),
      ...standing(view),
      ...ownerLine(view),
      ...missing(view),
      ...levels.flatMap((level) => levelPart(view, level)),
    ],
    waysOn(view),
  )
}

/** The area of the function, in one sentence. */
function covered({ words, function: { code } }: FunctionView): Element[] {
  const covers = words.set.functions.get(code)?.covers
  return covers ? [small(covers, { spacing: 'None' })] : []
}

/** The level with its target, the score with its projection, and the range while something is open. */
function standing(view: FunctionView): Element[] {
  const { words, set, row } = view
  const { ui } = words
  const level = functionLevel(words, row)
  if (row.level === null || !row.score || !row.perCent) return [text(level)]
  const above = scoreAboveLevelLine(words, [row])
  const isAnswered = levelState(row) !== 'unanswered'
  const lines = [
    isAnswered &&
      ui.function.score(oneDecimal(row.score), set.levels, row.met, row.applicable, wholePerCent(row.perCent)),
    rangeLine(words, row),
  ]
  return [
    text(row.gap === 0 ? ui.function.targetMet(level, row.target) : ui.function.target(level, row.target), {
      spacing: 'Small',
    }),
    small(lines.filter(Boolean).join(' · ')),
    ...projectedLine(view),
    ...(above ? [small(above, { spacing: 'Small' })] : []),
  ]
}

/** Level and score once every gap up to the target is closed; empty if there is no gap. */
function projectedLine({ words, row: { gap, projected } }: FunctionView): Element[] {
  if (!gap || projected.level === null || !projected.score) return []
  return [small(words.ui.function.projected(projected.level, oneDecimal(projected.score)), { spacing: 'None' })]
}

const isUnmet = (value: AnswerValue | undefined) => value !== 'yes' && value !== 'notApplicable'

/** The gaps to the next level: an action for each No, and the question itself if it has no answer. */
function missing(view: FunctionView): Element[] {
  const { words, row, assessment, council } = view
  const { ui } = words
  if (row.level === null) return []
  if (!row.nextStep) return [text(ui.function.complete, { spacing: 'Medium' })]
  if (levelState(row) === 'unanswered') return []
  const { level } = row.nextStep
  return [
    subheading(ui.function.missing(levelName(words, level))),
    small(nextStepLine(words, row) ?? '', { spacing: 'None' }),
    ...view.function.questions
      .filter((question) => question.level === level && isUnmet(assessment.answers[question.id]?.value))
      .map(({ id }) => {
        const said = questionWords(words, id, council.nation)
        const isNo = assessment.answers[id]?.value === 'no'
        return text(`- ${isNo ? said.no : ui.function.answerFirst(said.text)}`, { spacing: 'Small' })
      }),
  ]
}

function levelPart(view: FunctionView, level: number): Element[] {
  const { words, row } = view
  const own = row.levels[level - 1]
  const questions = view.function.questions.filter((question) => question.level === level)
  if (!own || questions.length === 0) return []
  const { levelRow, levelDone } = words.ui.function
  const name = levelName(words, level)
  const meaning = words.set.levels[level - 1]?.meaning
  return [
    subheading(own.complete ? levelDone(name) : own.applicable > 0 ? levelRow(name, own.met, own.applicable) : name),
    ...(meaning ? [small(meaning, { spacing: 'None' })] : []),
    ...questions.map((question) => criterion(view, question)),
  ]
}

function criterion(view: FunctionView, question: Question): Element {
  const { id, measure } = question
  const { words, assessment, council } = view
  const { ui } = words
  const answer = assessment.answers[id]
  const said = questionWords(words, id, council.nation)
  const mark = ui.function.marks[answer?.value ?? 'open']
  const shown = isAfterReopening(assessment, id) ? ui.team.function.again(mark) : mark
  return listRow(
    [
      text(said.title ?? said.text),
      small(`**${shown}** · ${ui.measures[measure]}`, { spacing: 'None' }),
      ...(answer?.note ? [quoted(ui.review.note, shortened(words, answer.note, shownBytes))] : []),
      ...(answer?.evidence ? [quoted(ui.review.evidence, shortened(words, answer.evidence, shownBytes))] : []),
    ],
    openPress(view, question, ui.function.change(said.title ?? id)),
  )
}
