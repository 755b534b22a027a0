// Shows the changes that a filled-in file would make, page by page.

import { type PersonFiles, withoutExpired } from '../../../assessment/people/file-offer.ts'
import { isFresh, type StagedImport } from '../../../assessment/people/staged-import.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { PressOf } from '../../../cards/press.ts'
import { importCard } from '../../../cards/sharing/files/import-card.ts'
import { importRefusedCard } from '../../../cards/sharing/files/import-refused-card.ts'
import { removeFileRecords } from '../../../store/collections/erasing/remove-file-records.ts'
import { readAssessment } from '../../access/assessment-access.ts'
import { wordsOf } from '../../access/view.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'
import { sayFaults, sayGuesses } from './say-faults.ts'

export function showImport(turn: Turn, deps: Dependencies, press: PressOf<'import'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const kept = await deps.files.read(turn.tenant, turn.person)
    const staged = meantIn(kept, turn, press)
    if (!staged) return expiredReply(turn, deps)
    return {
      type: 'card',
      card: importCard({
        ...view,
        staged,
        say: sayFaults(view.words),
        sayGuess: sayGuesses(view.words),
        page: press.page ?? 1,
        others: await otherViews(turn, deps, kept, press),
      }),
      again: press,
    }
  })
}

/** Says that the file must be sent again. Drops files older than a day. */
export async function expiredReply(turn: Turn, deps: Dependencies): Promise<Reply> {
  await removeFileRecords(deps.files, turn.tenant, turn.person, (before) => withoutExpired(before, turn.now))
  return { type: 'card', card: importRefusedCard(wordsOf(turn, deps), { why: 'gone' }) }
}

/** This person's file, if the press names it and it is at most a day old. */
export async function stagedImport(
  turn: Turn,
  { files }: Pick<Dependencies, 'files'>,
  press: Meant,
): Promise<StagedImport | undefined> {
  return meantIn(await files.read(turn.tenant, turn.person), turn, press)
}

/** The file and the assessment in a press. */
type Meant = Pick<PressOf<'import'>, 'assessment' | 'staged'>

const meantIn = (kept: PersonFiles | undefined, { now }: Turn, press: Meant): StagedImport | undefined =>
  allStaged(kept).find(
    (staged) => staged.id === press.staged && staged.assessment === press.assessment && isFresh(staged, now),
  )

const allStaged = (kept: PersonFiles | undefined): readonly StagedImport[] => [
  ...(kept?.staged ? [kept.staged] : []),
  ...(kept?.otherStaged ?? []),
]

/** The other assessments that this file fits, if the person may still see them. */
async function otherViews(
  turn: Turn,
  deps: Dependencies,
  kept: PersonFiles | undefined,
  press: Meant,
): Promise<readonly View[]> {
  const others = allStaged(kept).filter(
    (staged) => staged.id === press.staged && staged.assessment !== press.assessment,
  )
  const views = await Promise.all(others.map(({ assessment }) => readAssessment(turn, deps, assessment)))
  return views.filter((view): view is View => !isRefusal(view))
}
