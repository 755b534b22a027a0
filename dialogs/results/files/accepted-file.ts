// Prepares the file that a person accepted: checks their permission and makes the content. Notes the end of the upload.

import type { PersonId } from '../../../assessment/ids.ts'
import { type FileOffer, type PersonFiles, withoutUpload } from '../../../assessment/people/file-offer.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import type { Card } from '../../../cards/parts/elements.ts'
import { type Words, wordsFor } from '../../../cards/parts/words.ts'
import type { ReportContent } from '../../../reports/content/content.ts'
import type { Step } from '../../../store/documents/change.ts'
import { readAssessment } from '../../access/assessment-access.ts'
import { refused } from '../../access/refused.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Turn } from '../../turn.ts'
import { earlierFigures } from '../compare.ts'
import { auditExport } from './audit-export.ts'
import { reportOf } from './report-of.ts'

/** The person who gets the file. */
export type Receiver = { readonly tenant: string; readonly person: PersonId }

export type AcceptedFile = { readonly offer: FileOffer; readonly words: Words } & (
  | { readonly content: ReportContent }
  /** The person has lost access to the assessment since the offer, or it was deleted. */
  | { readonly refusal: Card }
)

/**
 * The current content of the file; undefined if no upload of this offer is under way. Adds the export to the audit
 * trail before the file leaves the bot, so that no file leaves without an entry. A failed upload leaves an entry too.
 *
 * @param now ISO 8601, UTC
 */
export async function acceptedFile(
  deps: Dependencies,
  { tenant, person }: Receiver,
  id: string,
  now: string,
): Promise<AcceptedFile | undefined> {
  const offer = (await deps.files.read(tenant, person))?.offers.find((each) => each.id === id)
  if (!offer?.decision?.upload) return undefined
  const { assessment, format, isNamed = false, locale, decision } = offer
  const press = { do: 'export-file', assessment, format } as const
  const turn: Turn = {
    ...{ tenant, person, locale, now, operation: decision.operation },
    place: { type: 'personal' },
    input: { type: 'pressed', press, inputs: {} },
  }
  const words = wordsFor(deps.sets.newest, locale)
  const view = await readAssessment(turn, deps, assessment)
  if (isRefusal(view)) {
    const { card } = refused(turn, deps, view.problem, view.view) as { card: Card }
    return { offer, words, refusal: card }
  }
  const content = reportOf(view, { isNamed, at: now, earlier: await earlierFigures(turn, deps, view) })
  await auditExport(deps, turn, view.assessment)
  return { offer, words, content }
}

/** Notes that the upload of an offer has ended, with success or not. Returns false if it had ended before. */
export function endUpload({ files }: Pick<Dependencies, 'files'>, { tenant, person }: Receiver, id: string) {
  return files.change<Step<PersonFiles, boolean>>(tenant, person, (before) => {
    const isOpen = before?.offers.some((offer) => offer.id === id && offer.decision?.upload) ?? false
    return before && isOpen
      ? { type: 'save', value: withoutUpload(before, id), result: true }
      : { type: 'unchanged', result: false }
  })
}
