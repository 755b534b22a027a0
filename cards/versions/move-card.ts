// Draws a move to a newer version of the questions: the answers kept, the questions asked again, and the undo.

import { editionOf } from '../../assessment/versions/edition.ts'
import { mayUndoMove } from '../../assessment/versions/move.ts'
import type { PreviewedMove } from '../../assessment/versions/planned-move.ts'
import {
  type Button,
  button,
  type Card,
  type Element,
  heading,
  notice,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { listed } from '../parts/words.ts'
import { type Change, kinds, moveChanges, perPage } from './move-changes.ts'
import { resumeButton } from './resume-button.ts'

export type MoveView = View & {
  /** The possible move; undefined if the assessment uses the newest served version. */
  readonly plan?: PreviewedMove
  /** The page of changes, from 1. */
  readonly page: number
  /** The effect of this press. */
  readonly done?: 'moved' | 'undone'
}

export function moveCard(view: MoveView): Card {
  const { words, assessment, plan, done } = view
  const { move } = words.ui.versions
  const { version } = assessment.questionSet
  const title = plan ? move.heading : move.newest
  return framed(
    view,
    title,
    [
      ...(done ? [notice('good', [text(done === 'moved' ? move.moved(version) : move.undone(version))])] : []),
      heading(title),
      text(plan ? move.from(version, plan.to.version) : move.uses(version)),
      ...(plan && !assessment.submittedAt ? preview(view, plan) : []),
      ...(plan && assessment.submittedAt ? [text(move.submitted)] : []),
      ...(mayUndoMove(assessment) ? [text(move.mayUndo(assessment.moved?.from.version ?? ''))] : []),
    ],
    waysOn(view),
  )
}

function preview(view: MoveView, plan: PreviewedMove): Element[] {
  const { words, assessment, page } = view
  const { move } = words.ui.versions
  const given = (ids: Iterable<string>) => [...ids].filter((id) => assessment.answers[id]?.value !== undefined).length
  const kept = given(plan.kept.values())
  const all = given(Object.keys(assessment.answers))
  const changes = moveChanges(view, plan)
  const pages = Math.max(1, Math.ceil(changes.length / perPage))
  const shown = changes.slice((page - 1) * perPage, page * perPage)
  return [
    text(move.keeps(kept, all - kept)),
    text(move.safe, { spacing: 'Small' }),
    small(listed(words, counted(view, changes)), { spacing: 'Small' }),
    ...shown.flatMap(({ kind, lines }, nth) => [
      ...(nth === 0 || shown[nth - 1]?.kind !== kind
        ? [subheading(move.kinds[kind](changes.filter((each) => each.kind === kind).length))]
        : []),
      ...lines,
    ]),
    ...(pages > 1 ? [small(move.page(page, pages))] : []),
  ]
}

/** The number of changes of each kind. */
function counted({ words }: View, changes: readonly Change[]): readonly string[] {
  const { move } = words.ui.versions
  return kinds.flatMap((kind) => {
    const count = changes.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [move.counted[kind](count)]
  })
}

function waysOn(view: MoveView): Button[] {
  const { words, assessment, plan, page } = view
  const { move } = words.ui.versions
  const { id } = assessment
  const edition = editionOf(assessment)
  const isOpen = assessment.submittedAt === undefined
  const turned = (to: number) => ({ do: 'versions', assessment: id, page: to }) as const
  const pages = plan && isOpen ? Math.ceil(moveChanges(view, plan).length / perPage) : 0
  return [
    ...(plan && isOpen
      ? [
          button(
            move.go(plan.to.version),
            { do: 'move-version', assessment: id, to: plan.to.version, seen: edition },
            { style: 'positive' },
          ),
        ]
      : []),
    ...(mayUndoMove(assessment)
      ? [button(move.undo(assessment.moved?.from.version ?? ''), { do: 'undo-move', assessment: id, seen: edition })]
      : []),
    ...(page > 1 && page <= pages ? [button(move.before, turned(page - 1))] : []),
    ...(page < pages ? [button(move.after, turned(page + 1))] : []),
    resumeButton(view),
  ]
}
