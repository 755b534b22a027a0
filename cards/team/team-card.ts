// Draws more about a council return: everything that does not fit on the board, and the acts of leads.

import { leftOutOf } from '../../assessment/team/left-out.ts'
import { toDiscuss } from '../../assessment/team/spot-check/spot-check.ts'
import { mayUndoMove } from '../../assessment/versions/move.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  listRow,
  literal,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leadsHere, namesOf, observersHere } from '../parts/names.ts'
import type { Press } from '../press.ts'

export function teamCard(view: View): Card {
  const { words, assessment, viewer } = view
  const { more, buttons: titles } = words.ui.team
  const id = assessment.id
  const leads = leadsHere(view)
  // A card for every member also shows the buttons for leads.
  const isLead = viewer === undefined || leads.includes(viewer)
  const observers = observersHere(view)
  const parked = assessment.team?.parked.length ?? 0
  const { spot } = words.ui.confidence
  const discussed = toDiscuss(assessment).length
  const row = (title: string, what: Element, press: Press) => listRow([text(title), what], button(title, press))
  const said = (words: string) => small(words, { spacing: 'None' })
  return framed(
    view,
    more.heading,
    [
      heading(more.heading),
      ...unreachableLine(view),
      ...(leads.length === 0 ? [row(more.takeLead, said(more.takeLeadWhat), { do: 'take-lead', assessment: id })] : []),
      ...(assessment.submittedAt && discussed === 0
        ? []
        : [
            row(more.parked, said(discussed > 0 ? spot.discussRow(discussed) : more.parkedWhat(parked)), {
              do: 'parked',
              assessment: id,
            }),
          ]),
      row(more.review, said(more.reviewWhat), { do: 'review', assessment: id }),
      row(more.gaps, said(more.gapsWhat), { do: 'gaps', assessment: id }),
      row(
        more.leads,
        leads.length === 0 ? said(more.noLead) : smallLiteral(more.leadsWhat(namesOf(view, leads)), 'None'),
        { do: 'leads', assessment: id },
      ),
      row(
        more.observers,
        observers.length === 0
          ? said(more.noObserver)
          : smallLiteral(more.observersWhat(namesOf(view, observers)), 'None'),
        { do: 'observers', assessment: id },
      ),
      ...(assessment.number > 1 ? [row(more.earlier, said(more.earlierWhat), { do: 'earlier', assessment: id })] : []),
      ...(isLead ? leadRows(view, row, said) : [small(more.forLeads, { separator: true, spacing: 'Medium' })]),
    ],
    [button(titles.board, { do: 'board', assessment: id })],
  )
}

function leadRows(
  view: View,
  row: (title: string, what: Element, press: Press) => Element,
  said: (words: string) => Element,
): Element[] {
  const {
    words,
    assessment: { id: assessment, submittedAt, team },
  } = view
  const { more } = words.ui.team
  const history = row(more.history, said(more.historyWhat), { do: 'history', assessment })
  const erase = row(more.delete, said(more.deleteWhat), { do: 'delete-return', assessment })
  if (submittedAt) {
    const { counting, consent } = words.ui
    return [
      row(more.reopen, said(more.reopenWhat), { do: 'reopen', assessment }),
      row(counting.row, said(counting.rowWhat), { do: 'which-counts', assessment }),
      row(consent.row, said(consent.rowWhat), { do: 'consent', assessment }),
      history,
      erase,
    ]
  }
  return [
    row(more.remind, said(more.remindWhat), { do: 'remind', assessment }),
    row(more.settings, said(more.settingsWhat), { do: 'settings', assessment }),
    row(more.leftOut, said(more.leftOutWhat(leftOutOf({ team }).length)), { do: 'left-out', assessment }),
    row(more.submit, said(more.submitWhat), { do: 'finish', assessment }),
    ...versionRow(view, row, said),
    history,
    erase,
  ]
}

/** The row that moves to a newer version, or undoes a move while this is possible. */
function versionRow(
  { words, assessment, newer }: View,
  row: (title: string, what: Element, press: Press) => Element,
  said: (words: string) => Element,
): Element[] {
  const { move } = words.ui.versions
  const press = { do: 'versions', assessment: assessment.id } as const
  if (newer !== undefined) return [row(move.button, said(move.what(newer)), press)]
  const back = mayUndoMove(assessment) && assessment.moved?.from.version
  return back ? [row(move.newest, said(move.mayUndo(back)), press)] : []
}

function unreachableLine(view: View): Element[] {
  const unreachable = (view.assessment.team?.unreachable ?? []).filter((person) => view.people.has(person))
  return unreachable.length === 0 ? [] : [literal(view.words.ui.team.more.unreachable(namesOf(view, unreachable)))]
}
