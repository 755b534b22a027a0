// Draws the audit trail of a council return for its leads.

import type { AuditEntry } from '../../assessment/audit/entry.ts'
import { button, type Card, type Element, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { functionName, listed } from '../parts/words.ts'
import { titleOfQuestion } from '../plan/plan-view.ts'

export type AuditTrailView = View & {
  /** The entries of this page, the newest first. */
  readonly entries: readonly AuditEntry[]
  /** The page, from 1. */
  readonly page: number
  /** Whether there is an older page. */
  readonly hasOlder: boolean
}

export function auditTrailCard(view: AuditTrailView): Card {
  const { words, assessment, entries, page, hasOlder } = view
  const { history, buttons: titles } = words.ui.team
  const turn = (to: number) => ({ do: 'history', assessment: assessment.id, page: to }) as const
  return framed(
    view,
    history.heading,
    [
      heading(history.heading),
      small(history.what),
      ...(entries.length === 0 ? [text(history.none)] : entries.map((entry) => entryRow(view, entry))),
    ],
    [
      ...(page > 1 ? [button(words.ui.buttons.previous, turn(page - 1))] : []),
      ...(hasOlder ? [button(words.ui.buttons.next, turn(page + 1))] : []),
      button(titles.board, { do: 'board', assessment: assessment.id }),
    ],
  )
}

function entryRow(view: View, entry: AuditEntry): Element {
  return listRow([literal(sentenceOf(view, entry)), small(view.words.day(entry.at), { spacing: 'None' })])
}

/** Words an entry. People who have left, or whose data was erased, have no name. */
function sentenceOf(view: View, entry: AuditEntry): string {
  const { words } = view
  const { history } = words.ui.team
  const by = entry.by ? nameOf(view, entry.by) : history.administrator
  const who = entry.person ? nameOf(view, entry.person) : words.ui.team.left
  const isSelf = entry.by === entry.person
  const fn = entry.function ? functionName(words, entry.function) : ''
  const fields = listed(
    words,
    (entry.fields ?? []).map((field) => history.fields[field]),
  )
  switch (entry.action) {
    case 'start':
    case 'submit':
    case 'reopen':
    case 'delete':
    case 'restore':
    case 'export':
    case 'draft':
    case 'count':
    case 'share':
      return history[entry.action](by)
    case 'refused':
      return entry.by && view.people.has(entry.by) ? history.refused(by) : history.refusedOutside
    case 'settings':
    case 'rules':
      return history[entry.action](by, fields)
    case 'name-lead':
      return isSelf ? history.leadTaken(by) : history.leadNamed(by, who)
    case 'remove-lead':
      return isSelf ? history.steppedDown(who) : history.leadRemoved(by, who)
    case 'name-observer':
      return history.observerNamed(by, who)
    case 'remove-observer':
      return history.observerRemoved(by, who)
    case 'spot-check':
      return history.spotCheck(by, who)
    case 'end-spot-check':
      return history.spotCheckEnded(by, who)
    case 'give-function':
      return isSelf ? history.functionTaken(by, fn) : history.functionGiven(by, fn, who)
    case 'free-function':
      return history.functionFreed(by, fn)
    case 'plan':
    case 'remove-plan': {
      const title = entry.question ? titleOfQuestion(view, { id: entry.question }) : ''
      if (entry.action === 'remove-plan') return history.planRemoved(by, title)
      return entry.person ? history.planGiven(by, title, fields, who) : history.planned(by, title, fields)
    }
    case 'not-count':
      return history.notCount(by)
    case 'leave-out':
      return history.leaveOut(by, fn)
    case 'bring-back':
      return history.bringBack(by, fn)
    case 'move-version':
      return history.movedVersion(by)
    case 'undo-move':
      return history.movedBack(by)
    case 'benchmark-consent':
      return history.benchmarkConsent(by)
    case 'benchmark-withdrawal':
      return history.benchmarkWithdrawal(by)
    case 'benchmark-submit':
      return history.benchmarkSubmit(by)
    case 'privacy-export':
      return history.privacyExport(by)
    case 'move-out':
      return history.movedOut(by)
    case 'move-in':
      return history.movedIn(by)
    case 'privacy-erase':
      return history.privacyErase(by)
    default:
      return entry.action satisfies never
  }
}
