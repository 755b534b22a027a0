// Shows the audit trail of a council return to its leads, page by page.

import type { AuditEntry } from '../../assessment/audit/entry.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { auditTrailCard } from '../../cards/team/audit-trail-card.ts'
import { readTrail } from '../../store/collections/audit-trail.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { viewAnyVersion } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/** The most entries on a card, so that the longest names fit. */
const perPage = 15

export function showHistory(turn: Turn, deps: Dependencies, press: PressOf<'history'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    const page = press.page ?? 1
    const newest = await newestEntries(deps, turn.tenant, view, page * perPage + 1)
    const entries = newest.slice((page - 1) * perPage, page * perPage)
    return { type: 'card', card: auditTrailCard({ ...view, entries, page, hasOlder: newest.length > page * perPage }) }
  }
  return viewAnyVersion(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/** The newest entries of the trail, including undelivered ones in the return and its channel's record. */
async function newestEntries(
  deps: Dependencies,
  tenant: string,
  { assessment: { id, team, outbox = [] } }: View,
  most: number,
): Promise<readonly AuditEntry[]> {
  const channel = team && (await deps.channels.read(tenant, team.conversation))
  const waiting = [...outbox, ...(channel?.outbox ?? [])].filter(({ assessment }) => assessment === id)
  const found = waiting.toReversed()
  for await (const entry of readTrail(deps.audit, tenant, id)) {
    if (found.length >= most) break
    if (!waiting.some((other) => other.id === entry.id)) found.push(entry)
  }
  return found.slice(0, most)
}
