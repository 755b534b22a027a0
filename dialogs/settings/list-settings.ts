// Lists the settings of an assessment. Those of a council return go to the lead's own chat.

import { statedFor } from '../../assessment/settings.ts'
import type { View } from '../../cards/parts/frame.ts'
import { settingsCard } from '../../cards/settings/settings-card.ts'
import { inPrivate } from '../access/in-private.ts'
import { hasCountedView } from '../access/my-assessments.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/**
 * Lists the parts of the settings in the person's own chat.
 *
 * @param saved whether a part was saved just now
 */
export async function listSettings(turn: Turn, deps: Dependencies, view: View, saved = false): Promise<Reply> {
  const isCounted = view.assessment.team ? undefined : await hasCountedView(turn, deps)
  const draw = (own: View) =>
    settingsCard({ ...own, deployment: statedFor(own.assessment, deps.council), isCounted, saved })
  // Only a card in a lead's own chat can save. After a save it becomes the list.
  return saved ? { type: 'card', card: draw(view) } : inPrivate(turn, view, 'settings', draw)
}
