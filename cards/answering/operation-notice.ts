// Draws the notice of the last operation: an answer saved or taken back, with Undo beside it.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { FunctionSummary } from '../../assessment/summary.ts'
import { button, buttons, column, columns, type Element, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { functionLevel } from '../parts/level-words.ts'
import { functionName, questionWords, type Words } from '../parts/words.ts'

/** The effect of the last press. */
export type OperationNotice =
  | { readonly type: 'first' }
  | { readonly type: 'noted' }
  | {
      readonly type: 'saved'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly operation: string
      /** The feedback on the question's function, if this answer was its last. */
      readonly functionDone?: string
    }
  | {
      readonly type: 'saved-rest'
      readonly count: number
      readonly functionCode: string
      readonly operation: string
      readonly functionDone?: string
    }
  | { readonly type: 'undone'; readonly count: number }
  /** Typed words were not saved as an answer. */
  | { readonly type: 'not-taken'; readonly reason: NotTaken }

/** The reason why typed words were not saved as an answer. */
export type NotTaken = 'unclear' | 'noOrUnsure' | 'elsewhere' | 'several'

/** The notice above a question or the results. */
export function operationNotice(view: View, happened: OperationNotice): Element {
  const { words, assessment } = view
  const { ui } = words
  const undo = (operation: string) =>
    buttons(button(ui.buttons.undo, { do: 'undo', assessment: assessment.id, operation }))
  switch (happened.type) {
    case 'first':
      return notice('emphasis', [text(assessment.team ? ui.team.own.first : ui.question.private)])
    case 'noted':
      return notice('emphasis', [text(ui.detail.saved)])
    case 'undone':
      return notice('emphasis', [
        text(happened.count > 1 ? ui.question.undoneMany(happened.count) : ui.question.undone),
      ])
    case 'not-taken': {
      const { intro, noOrUnsure, again, several } = ui.understanding.unclear
      return notice('attention', [text({ unclear: intro, noOrUnsure, elsewhere: again, several }[happened.reason])])
    }
    case 'saved': {
      const asked = questionWords(words, happened.question, view.council.nation).text
      return savedNotice(
        ui.question.saved(ui.values[happened.value], asked),
        undo(happened.operation),
        happened.functionDone,
      )
    }
    case 'saved-rest':
      return savedNotice(
        ui.question.savedRest(happened.count, functionName(words, happened.functionCode)),
        undo(happened.operation),
        happened.functionDone,
      )
    default:
      return happened satisfies never
  }
}

function savedNotice(saved: string, undo: Element, functionDone: string | undefined): Element {
  return notice('emphasis', [
    ...(functionDone ? [text(functionDone, { weight: 'Bolder' })] : []),
    columns([column('stretch', [text(saved, { size: 'Small', maxLines: 2 })]), column('auto', [undo])]),
  ])
}

/**
 * The line on a completed function: the criteria in place, the level from level 1 on, and the gaps to the next level.
 * Below level 1 it names no state, to encourage.
 */
export function functionDoneLine(words: Words, row: FunctionSummary): string {
  const { functionDone: said } = words.ui.question
  const { met, applicable, unsure, nextStep } = row
  const inPlace = row.level ? said.reached(met, applicable, functionLevel(words, row)) : said.inPlace(met, applicable)
  return [
    said.answered(functionName(words, row.code)),
    applicable === 0 ? said.nothingApplies : inPlace,
    ...(unsure > 0 ? [said.unsure(unsure)] : []),
    ...(nextStep ? [said.missing(nextStep.missing, nextStep.level)] : []),
  ].join(' ')
}
