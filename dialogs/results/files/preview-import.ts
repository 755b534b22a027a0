// Shows a page of what a filled-in file would change.

import { isFresh, type StagedImport } from '../../../assessment/people/staged-import.ts'
import type { PressOf } from '../../../cards/press.ts'
import { importCard } from '../../../cards/sharing/files/import-card.ts'
import { importRefusedCard } from '../../../cards/sharing/files/import-refused-card.ts'
import { wordsOf } from '../../access/view.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'
import { sayFaults, sayGuesses } from './say-faults.ts'

export function showImport(turn: Turn, deps: Dependencies, press: PressOf<'import'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const staged = await stagedImport(turn, deps, press)
    if (!staged) return { type: 'card', card: importRefusedCard(wordsOf(turn, deps), { why: 'gone' }) }
    return {
      type: 'card',
      card: importCard({
        ...view,
        staged,
        say: sayFaults(view.words),
        sayGuess: sayGuesses(view.words),
        page: press.page ?? 1,
      }),
      again: press,
    }
  })
}

/** What this very person has sent, if it is the file that the press names, and not older than a day. */
export async function stagedImport(
  { tenant, person, now }: Turn,
  { files }: Pick<Dependencies, 'files'>,
  press: Pick<PressOf<'import'>, 'assessment' | 'staged'>,
): Promise<StagedImport | undefined> {
  const staged = (await files.read(tenant, person))?.staged
  const isMeant = staged?.id === press.staged && staged.assessment === press.assessment
  return staged && isMeant && isFresh(staged, now) ? staged : undefined
}
