// Lists the functions with their owners. A press takes a free function, or transfers a taken one.

import { type FunctionProgress, progress } from '../../assessment/answers/progress.ts'
import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  notice,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nameOf, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'

/** The presser's last act on a function. */
export type OwnerChange =
  | { readonly type: 'taken'; readonly function: FunctionCode; readonly by: PersonId }
  | { readonly type: 'handed'; readonly function: FunctionCode; readonly to: PersonId }
  | { readonly type: 'freed'; readonly function: FunctionCode }

export type FunctionsView = View & { readonly change?: OwnerChange }

export function functionsCard(view: FunctionsView): Card {
  const { words, set, assessment, place, change } = view
  const { functions, buttons: titles } = words.ui.team
  return framed(
    view,
    functions.heading,
    [
      ...(change ? [changeNotice(view, change)] : []),
      heading(functions.heading),
      small(functions.hint),
      ...progress(set, assessment).map((row) => functionRow(view, row)),
      ...leftOutLines(view),
    ],
    [
      place === 'shared'
        ? button(titles.board, { do: 'board', assessment: assessment.id })
        : button(titles.mine, { do: 'mine' }),
    ],
  )
}

function changeNotice(view: FunctionsView, change: OwnerChange): Element {
  const { words } = view
  const { functions } = words.ui.team
  const name = functionName(words, change.function)
  switch (change.type) {
    case 'taken':
      return notice('good', [
        change.by === view.viewer
          ? text(functions.taken(name))
          : literal(functions.takenBy(name, nameOf(view, change.by))),
      ])
    case 'handed':
      return notice('good', [literal(functions.handed(name, nameOf(view, change.to)))])
    case 'freed':
      return notice('good', [text(functions.freed(name))])
    default:
      return change satisfies never
  }
}

function functionRow(view: FunctionsView, { code, questions, answered }: FunctionProgress): Element {
  const { words } = view
  const { functions, buttons: titles } = words.ui.team
  const owner = ownerHere(view, code)
  const open = functions.open(questions - answered)
  const hasLeft = view.assessment.team?.owners[code] !== undefined
  const line = owner ? functions.row(nameOf(view, owner), open) : hasLeft ? functions.left(open) : functions.free(open)
  return listRow(
    [text(functionName(words, code)), smallLiteral(line, 'None')],
    owner ? (mayHandOver(view, code) ? handOverButton(view, code) : undefined) : takeButton(view, code),
    owner ? titles.handOver : titles.takeThis,
  )
}

const takeButton = ({ words, assessment }: View, code: FunctionCode) =>
  button(words.ui.team.functions.take(functionName(words, code)), {
    do: 'take',
    assessment: assessment.id,
    function: code,
  })

const handOverButton = ({ words, assessment }: View, code: FunctionCode) =>
  button(words.ui.team.functions.handOver(functionName(words, code)), {
    do: 'hand-over',
    assessment: assessment.id,
    function: code,
  })

/** Whether the reader may hand a function over: its owner, or a lead if it has an owner. */
export function mayHandOver({ assessment: { team }, viewer }: View, code: FunctionCode): boolean {
  const owner = team?.owners[code]?.person
  return viewer !== undefined && owner !== undefined && (owner === viewer || team?.leads.includes(viewer) === true)
}
