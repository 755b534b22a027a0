// Asks for the council of a new assessment, if the tenant has several.

import { button, type Card, card, heading, listRow, literal, small, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { PressOf } from '../press.ts'
import { type ListedCouncil, nameOfCouncil } from '../settings/listed-council.ts'

export type ChooseCouncilView = {
  readonly words: Words
  /** The tenant's councils, the first one at the front. */
  readonly councils: readonly ListedCouncil[]
  /** The press of Start. Choosing a council repeats it with the council. */
  readonly press: PressOf<'start'>
  /** Whether a council return is being started, not a personal view. */
  readonly isReturn: boolean
  /** The council of the last return in this place. */
  readonly last?: string | undefined
}

export function chooseCouncilCard({ words, councils, press, isReturn, last }: ChooseCouncilView): Card {
  const { choose } = words.ui.councils
  const rows = councils.map((one, nth) => ({ id: one.id, name: nameOfCouncil(words, one, nth) }))
  // The most likely choice comes first.
  const sorted = [...rows.filter(({ id }) => id === last), ...rows.filter(({ id }) => id !== last)]
  return card(choose.heading, [
    heading(choose.heading),
    text(isReturn ? choose.ofReturn : choose.ofView),
    ...sorted.map(({ id, name }) =>
      listRow(
        [literal(name), ...(id === last ? [small(choose.last, { spacing: 'None' })] : [])],
        button(name, { ...press, organisation: id }),
      ),
    ),
    small(isReturn ? choose.missing : choose.missingView, { separator: true, spacing: 'Medium' }),
  ])
}
