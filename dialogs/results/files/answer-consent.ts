// Handles a person's decision on an offered file: starts the upload, or sends nothing.

import {
  type FileOffer,
  type PersonFiles,
  recentOffers,
  uploadLasts,
  withDecision,
} from '../../../assessment/people/file-offer.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { fileCard } from '../../../cards/sharing/files/file-card.ts'
import type { Step } from '../../../store/documents/change.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { UploadPlace } from '../../effects.ts'
import type { Input, Reply, Turn } from '../../turn.ts'

type Consent = Extract<Input, { type: 'consented' }>
type Outcome =
  | { readonly type: 'gone' | 'again' }
  | { readonly type: 'declined'; readonly offer: FileOffer }
  | { readonly type: 'begun'; readonly offer: FileOffer; readonly upload: UploadPlace }

/** Looks the offer up among this person's own, because the data from Teams proves nothing. */
export async function answerConsent(turn: Turn, deps: Dependencies, consent: Consent): Promise<Reply> {
  const { tenant, person, now, operation } = turn
  const outcome = await deps.files.change<Step<PersonFiles, Outcome>>(tenant, person, (files) => {
    const offer = recentOffers(files, now).find(({ id }) => id === consent.offer)
    if (!files || !offer) return { type: 'unchanged', result: { type: 'gone' } }
    const { decision } = offer
    if (decision) return { type: 'unchanged', result: { type: isRepeated(turn, offer) ? 'again' : 'gone' } }
    const { upload } = consent
    const until = new Date(Date.parse(now) + uploadLasts).toISOString()
    return {
      type: 'save',
      value: withDecision(files, offer.id, {
        operation,
        ...(upload && { upload: { until, chat: consent.chat } }),
      }),
      result: upload ? { type: 'begun', offer, upload } : { type: 'declined', offer },
    }
  })
  const words = wordsFor(deps.sets.newest, turn.locale)
  switch (outcome.type) {
    case 'again':
      return { type: 'nothing' }
    case 'gone':
      return { type: 'nothing', after: [{ type: 'write', card: fileCard(words, { state: 'gone' }) }] }
    case 'declined':
      return {
        type: 'nothing',
        after: [{ type: 'write', card: fileCard(words, { state: 'declined', offer: outcome.offer }) }],
      }
    case 'begun':
      return { type: 'nothing', after: [{ type: 'send-file', offer: outcome.offer.id, upload: outcome.upload }] }
    default:
      return outcome satisfies never
  }
}

/** Whether Teams redelivered the decision, or the upload of this offer is under way. */
const isRepeated = ({ operation }: Turn, { decision }: FileOffer): boolean =>
  decision?.operation === operation || decision?.upload !== undefined
