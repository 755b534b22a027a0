// One function, level by criterion: a matrix that shows at a glance which step is missing.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { KeyFunction, Measure } from '../../assessment/question-set.ts'
import type { FunctionSummary } from '../../assessment/summary.ts'
import { oneDecimal, wholePerCent } from '../../scoring/ratio.ts'
import { type Card, column, columns, type Element, heading, small, subheading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { isAfterReopening } from '../parts/late-answers.ts'
import { functionName, levelName, questionWords } from '../parts/words.ts'
import { ownerLine, waysOn } from './function-actions.ts'

export type FunctionView = View & { readonly function: KeyFunction; readonly row: FunctionSummary }

export function functionCard(view: FunctionView): Card {
  const { words, set, row } = view
  const { ui } = words
  const { code } = view.function
  const name = functionName(words, code)
  const level = levelName(words, row.level, row.plus)
  const levels = Array.from({ length: set.levels }, (_, index) => set.levels - index)
  return framed(
    view,
    `${name}: ${level}`,
    [
      heading(name),
      ...(row.level === null
        ? [text(level)]
        : [
            text(row.gap === 0 ? ui.function.targetMet(level, row.target) : ui.function.target(level, row.target), {
              spacing: 'Small',
            }),
          ]),
      ...ownerLine(view),
      ...(row.score && row.perCent
        ? [small(ui.function.score(oneDecimal(row.score), set.levels, wholePerCent(row.perCent)))]
        : []),
      matrixHead(view),
      ...levels.map((number) => matrixRow(view, number)),
      ...missing(view),
    ],
    waysOn(view),
  )
}

function measuresOf({ questions }: KeyFunction): readonly Measure[] {
  return (['commitment', 'practice'] as const).filter((measure) =>
    questions.some((question) => question.measure === measure),
  )
}

function matrixHead(view: FunctionView): Element {
  const { ui } = view.words
  return columns(
    [
      column(1, [small(ui.function.levelColumn)]),
      ...measuresOf(view.function).map((measure) => column(1, [small(ui.measures[measure])])),
    ],
    { spacing: 'Medium' },
  )
}

function matrixRow(view: FunctionView, level: number): Element {
  const { words, row } = view
  const isNext = level === nextLevel(view)
  return columns(
    [
      column(1, [
        text(`${level} ${words.set.levels[level - 1]?.name ?? ''}`, {
          weight: level === row.level ? 'Bolder' : 'Default',
        }),
        ...(isNext ? [small(words.ui.function.nextStep, { spacing: 'None', weight: 'Bolder', isSubtle: false })] : []),
      ]),
      ...measuresOf(view.function).map((measure) => column(1, marks(view, level, measure))),
    ],
    { separator: true, spacing: 'Small' },
  )
}

function marks(
  { words, assessment, function: { questions } }: FunctionView,
  level: number,
  measure: Measure,
): Element[] {
  return questions
    .filter((question) => question.level === level && question.measure === measure)
    .map(({ id }) => {
      const value = assessment.answers[id]?.value
      const mark = words.ui.function.marks[value ?? 'open']
      return text(isAfterReopening(assessment, id) ? words.ui.team.function.again(mark) : mark, {
        spacing: 'None',
        color: value === 'yes' ? 'Good' : 'Default',
      })
    })
}

/** The lowest level that is not complete; undefined when all are, or nothing applies. */
function nextLevel({ row }: FunctionView): number | undefined {
  return row.level === null ? undefined : row.levels.find(({ complete }) => !complete)?.level
}

const unmet = (value: AnswerValue | undefined) => value !== 'yes' && value !== 'notApplicable'

function missing(view: FunctionView): Element[] {
  const { words, assessment, council } = view
  const level = nextLevel(view)
  if (level === undefined)
    return view.row.level === null ? [] : [text(words.ui.function.complete, { spacing: 'Medium' })]
  return [
    subheading(words.ui.function.missing(levelName(words, level))),
    ...view.function.questions
      .filter((question) => question.level === level && unmet(assessment.answers[question.id]?.value))
      .map(({ id }) => text(`- ${questionWords(words, id, council.nation).no}`, { spacing: 'Small' })),
  ]
}
