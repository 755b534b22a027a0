// Asks for the council of an assessment: one of the tenant's, or for a council return also a new one.

import type { Council } from '../../assessment/council.ts'
import { longest, most } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { button, type Card, type Element, heading, literal, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { choiceInput, type Drafted, draftNotice, textInput } from '../parts/inputs.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'
import { type ListedCouncil, nameOfCouncil } from './listed-council.ts'

export type ChangeCouncilView = View &
  Drafted & {
    readonly drawing: string
    /** The tenant's councils, the first one at the front. */
    readonly councils: readonly ListedCouncil[]
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs | undefined
  }

/** The card whose unsaved inputs are kept. */
export const changeCouncilDraft = (assessment: View['assessment']['id']): string =>
  draftCard('settings', assessment, 'organisation')

export function changeCouncilCard(view: ChangeCouncilView): Card {
  const { words, assessment, councils, faults = [] } = view
  const { change } = words.ui.councils
  const inputs = inputsOf(view)
  return framed(
    view,
    change.heading,
    [
      heading(change.heading),
      ...faultsNotice(words, faults),
      ...draftNotice(view, change.save),
      text(assessment.team ? change.ofReturn : change.ofView),
      ...(councils.length > 1 ? [] : [literal(presentName(view), { weight: 'Bolder' })]),
      ...inputs,
      ...(inputs.length > 0 ? [] : [text(change.none)]),
    ],
    [
      ...(inputs.length > 0
        ? [button(change.save, { do: 'change-council', assessment: assessment.id }, { style: 'positive' })]
        : []),
      button(words.ui.buttons.back, { do: 'settings', assessment: assessment.id, part: 'council' }),
    ],
  )
}

function presentName({ words, councils, assessment }: ChangeCouncilView): string {
  const nth = councils.findIndex(({ id }) => id === assessment.organisationId)
  const present = councils[nth]
  return present ? nameOfCouncil(words, present, nth) : words.ui.councils.unnamed(1)
}

function inputsOf({ words, assessment, councils, drawing, typed = {} }: ChangeCouncilView): Element[] {
  const { change } = words.ui.councils
  const kept = changeCouncilDraft(assessment.id)
  const present = assessment.organisationId
  const choices = councils.map((one, nth) => ({ title: nameOfCouncil(words, one, nth), value: one.id }))
  const mayAdd = assessment.team !== undefined && councils.length < most.councils
  return [
    ...(choices.length > 1
      ? [
          choiceInput('organisation', keptMark(drawing, kept, present), choices, {
            label: change.which,
            value: typed.organisation ?? present,
          }),
        ]
      : []),
    ...(mayAdd
      ? [
          textInput('council', keptMark(drawing, kept, ''), {
            label: choices.length > 1 ? change.added : change.other,
            placeholder: change.addedPlaceholder,
            value: typed.council || undefined,
            maxLength: longest.council,
          }),
          small(change.only),
        ]
      : []),
    ...(assessment.team && !mayAdd ? [small(change.most(most.councils))] : []),
  ]
}

/** The council that the inputs choose. A typed name that is already in the list means that council. */
export function chosenIn(
  councils: readonly ListedCouncil[],
  organisation: string | undefined,
  name: string | undefined,
): ListedCouncil | undefined {
  if (name === undefined) return councils.find(({ id }) => id === organisation)
  const same = (other: string | undefined) => other?.toLocaleLowerCase('en') === name.toLocaleLowerCase('en')
  return councils.find(({ council }: { council: Council }) => same(council.name) || same(council.nameCy))
}
