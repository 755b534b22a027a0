// Draws one action of the plan in a person's own chat: its criterion, and inputs for owner, day, status and note.

import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type PlanEntry, planStatuses } from '../../assessment/team/planning/plan.ts'
import {
  type Button,
  button,
  type Card,
  type Element,
  heading,
  notice,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { choiceInput, type Drafted, dateInput, draftNotice, textInput } from '../parts/inputs.ts'
import { nameOf } from '../parts/names.ts'
import { functionName, levelName, questionWords } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark, type PressOf } from '../press.ts'
import { openPress, questionPress } from '../results/question-press.ts'
import { faultsNotice } from '../system/problem-card.ts'
import { noOwner, ownerInput } from './owner-input.ts'
import { titleOfQuestion } from './plan-view.ts'

export type PlanEntryView = View &
  Drafted & {
    readonly question: Question
    /** Undefined while nothing is planned. */
    readonly entry?: PlanEntry
    /** The mark of this drawing for the ids of its inputs; see `inputId`. */
    readonly drawing: string
    readonly saved?: boolean
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
    /** On a card that is redrawn because of a fault: the value of each input when it was first drawn. */
    readonly drawn?: Drawn
  }

type Drawn = PressOf<'save-plan'>['drawn']

/** The value of each input on a new card. */
export const drawnEntry = (entry: PlanEntry | undefined): Drawn => ({
  owner: entry?.owner ?? noOwner,
  due: entry?.due ?? '',
  status: entry?.status ?? 'to-do',
  note: entry?.note ?? '',
})

export function planEntryCard(view: PlanEntryView): Card {
  const { words, council, question, entry, drawing, saved, faults = [], typed } = view
  const { form } = words.ui.plan
  const standing = drawnEntry(entry)
  const values = { ...standing, ...typed }
  const kept = draftCard('plan', view.assessment.id, question.id)
  const mark = (input: keyof Drawn) => keptMark(drawing, kept, standing[input])
  const asked = questionWords(words, question.id, council.nation)
  const title = titleOfQuestion(view, question)
  return framed(
    view,
    title,
    [
      ...(saved ? savedNotice(view) : []),
      heading(title),
      small(`${functionName(words, question.functionCode)} · ${levelName(words, question.level)}`, { spacing: 'None' }),
      ...(asked.title ? [text(asked.text, { spacing: 'Small' })] : []),
      text(`**${form.action}:** ${asked.no}`, { spacing: 'Small' }),
      small(asked.why),
      ...faultsNotice(words, faults),
      ...draftNotice(view, view.words.ui.buttons.save),
      ...ownerInput(view, question, values.owner),
      dateInput('due', mark('due'), { label: form.due, value: values.due || undefined }),
      choiceInput(
        'status',
        mark('status'),
        planStatuses.map((status) => ({ title: words.ui.statuses[status], value: status })),
        { label: form.status, value: values.status },
      ),
      textInput('note', mark('note'), {
        label: form.note,
        placeholder: form.notePlaceholder,
        value: values.note || undefined,
        isMultiline: true,
        maxLength: longest.note,
      }),
      ...(entry ? [smallLiteral(form.changed(words.day(entry.at), nameOf(view, entry.by)))] : []),
    ],
    waysOn(view, view.drawn ?? standing),
  )
}

/** Whether the reader answers the question here. */
const isTheirs = (view: PlanEntryView) => questionPress(view, view.question, '') !== undefined

function savedNotice(view: PlanEntryView): Element[] {
  const { words, entry } = view
  const { form } = words.ui.plan
  if (!entry) return [notice('good', [text(form.removed)])]
  if (entry.status !== 'done') return [notice('good', [text(form.saved)])]
  const how = view.assessment.submittedAt ? words.ui.plan.doneSubmitted : form.doneHow
  return [notice('good', [text(form.doneNow), ...(isTheirs(view) ? [] : [text(how, { spacing: 'Small' })])])]
}

function waysOn(view: PlanEntryView, drawn: Drawn): Button[] {
  const { words, assessment, question, entry } = view
  const { ui } = words
  const here = { assessment: assessment.id, question: question.id }
  const { answer, question: titled } = ui.plan.buttons
  const again = openPress(view, question, entry?.status === 'done' && isTheirs(view) ? answer : titled)
  return [
    button(ui.buttons.save, { do: 'save-plan', ...here, drawn }, { style: 'positive' }),
    ...(again ? [again] : []),
    button(ui.plan.buttons.plan, { do: 'plan', assessment: assessment.id }),
    button(ui.plan.buttons.gaps, { do: 'gaps', assessment: assessment.id }),
  ]
}
