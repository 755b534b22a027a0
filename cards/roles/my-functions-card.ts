// Lists a person's functions in all council returns, which they answer in their own chat.

import { nextOpen } from '../../assessment/answers/progress.ts'
import { valuesOf } from '../../assessment/assessment.ts'
import type { FunctionCode } from '../../assessment/ids.ts'
import type { FunctionSummary } from '../../assessment/summary.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import { openCheck, type SpotCheck } from '../../assessment/team/spot-check/spot-check.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import { summarise } from '../../scoring/summarise.ts'
import {
  button,
  type Card,
  card,
  type Element,
  heading,
  listRow,
  literal,
  rowsOf,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { readerOf, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { functionLevel, nextStepLine } from '../parts/level-words.ts'
import { functionName, titleOf, type Words } from '../parts/words.ts'

export type MyFunctionsView = {
  readonly words: Words
  /** The person's council returns, as views for them. The card leaves out those without a function of theirs. */
  readonly returns: readonly View[]
  /** Whether they want no reminders. */
  readonly muted: boolean
}

// The most functions that fit on a card.
const most = 22

export function myFunctionsCard({ words, returns, muted }: MyFunctionsView): Card {
  const { mine, buttons: titles } = words.ui.team
  let room = most
  let left = 0
  const parts = returns.flatMap((view) => {
    if (!isServed(view.set)) return unservedRow(view)
    const rows = ownRows(view)
    const shown = rows.slice(0, room)
    // A return with only left-out functions, or with a spot check, counts as one function.
    const isOut = rows.length === 0 && room > 0 && (ownLeftOut(view).length > 0 || spotOf(view) !== undefined)
    room -= isOut ? 1 : shown.length
    left += rows.length - shown.length
    return isOut || shown.length > 0 ? oneReturn(view, shown, returns.length === 1) : []
  })
  return card(
    mine.heading,
    [
      heading(mine.heading),
      ...(parts.length === 0 ? [text(mine.none), text(mine.way, { spacing: 'Small' })] : [small(mine.hint), ...parts]),
      ...(left > 0 ? [small(mine.more(left))] : []),
      ...(muted ? [text(mine.muted, { spacing: 'Medium' })] : []),
    ],
    [button(muted ? titles.unmute : titles.mute, { do: 'mute', muted: !muted })],
  )
}

/** Names a return whose version is not served, if the person has a function in it. */
function unservedRow(view: View): Element[] {
  const { words, assessment, council } = view
  const isOwner = Object.values(assessment.team?.owners ?? {}).some(({ person }) => person === readerOf(view))
  if (!isOwner) return []
  const title = titleOf(words, assessment, council)
  return [
    listRow(
      [literal(title, { weight: 'Bolder' }), small(words.ui.versions.unserved.row, { spacing: 'None' })],
      button(title, { do: 'results', assessment: assessment.id }),
    ),
  ]
}

function ownRows({ set, assessment, council, ...view }: View): readonly FunctionSummary[] {
  const reader = readerOf({ set, assessment, council, ...view })
  const { targets } = assessment
  return summarise(set, valuesOf(assessment), { targets, nation: council.nation }).functions.filter(
    ({ code }) => assessment.team?.owners[code]?.person === reader,
  )
}

/** The reader's functions that the return leaves out. */
function ownLeftOut(view: View): readonly FunctionCode[] {
  const { assessment } = view
  return leftOutOf(assessment).filter((code) => assessment.team?.owners[code]?.person === readerOf(view))
}

function oneReturn(view: View, rows: readonly FunctionSummary[], isOnly: boolean): Element[] {
  const { words, set, assessment, council } = view
  const { ui } = words
  const title = titleOf(words, assessment, council)
  const isOpen = !assessment.submittedAt && nextOpen(set, assessment, readerOf(view)) !== undefined
  const status = assessment.submittedAt
    ? ui.team.results.finishedOn(words.day(assessment.submittedAt))
    : assessment.due && ui.team.given.due(words.day(assessment.due))
  return [
    { ...literal(title, { weight: 'Bolder' }), spacing: 'Medium' },
    ...(status ? [small(status)] : []),
    ...rows.map((row) => functionRow(view, row)),
    ...leftOutLines(view, ownLeftOut(view)),
    ...spotRow(view),
    ...(isOpen ? resumeRow(view, isOnly) : []),
  ]
}

/** The button to continue. Beside other returns it is a row with the return's name. */
function resumeRow({ words, assessment, council }: View, isOnly: boolean): Element[] {
  const { resume } = words.ui.buttons
  const press = { do: 'resume', assessment: assessment.id } as const
  if (isOnly) return rowsOf([button(resume, press, { style: 'positive' })])
  const title = titleOf(words, assessment, council)
  return [listRow([text(resume, { weight: 'Bolder' }), smallLiteral(title, 'None')], button(resume, press))]
}

/** The open spot check for the reader. */
function spotOf(view: View): SpotCheck | undefined {
  const check = openCheck(view.assessment)
  return check?.colleague === readerOf(view) ? check : undefined
}

function spotRow(view: View): Element[] {
  const { spot } = view.words.ui.confidence
  const check = spotOf(view)
  if (!check) return []
  const press = { do: 'spot-go', assessment: view.assessment.id, check: check.id } as const
  const tooltip = titleOf(view.words, view.assessment, view.council)
  return [
    listRow([text(spot.mine), small(spot.mineOpen, { spacing: 'None' })], button(spot.mineOpen, press, { tooltip })),
  ]
}

function functionRow({ words, assessment, council }: View, row: FunctionSummary): Element {
  const { mine } = words.ui.team
  const name = functionName(words, row.code)
  const asked = row.applicable + row.notApplicable
  const line = mine.row(asked - row.unanswered, asked, functionLevel(words, row))
  const next = nextStepLine(words, row)
  return listRow(
    [text(name), small(next ? `${line} · ${next}` : line, { spacing: 'None' })],
    button(
      mine.open(name),
      { do: 'function', assessment: assessment.id, function: row.code },
      { tooltip: titleOf(words, assessment, council) },
    ),
  )
}
