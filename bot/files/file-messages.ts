// The two messages about files that Teams renders itself: the question for consent, and the sent file. Source:
// Microsoft Learn, "Send and receive files through the bot".

import type { UploadPlace } from '../../dialogs/effects.ts'
import type { Persistence } from '../teams/pace/paced-teams.ts'
import type { Message } from '../teams/port.ts'

/** The retries of a message about a file. A message that may have arrived is not sent again. */
export const writing: Persistence = { attempts: 5, firstPause: 500, budget: 20_000, despite: 'no' }

type Offered = { readonly offer: string; readonly name: string; readonly description: string; readonly size: number }

/** Asks the person. Teams renders nothing without a `name`. The contexts come back with the decision. */
export const consentMessage = ({ offer, name, description, size }: Offered): Message => ({
  type: 'message',
  summary: description,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: { description, sizeInBytes: size, acceptContext: { offer }, declineContext: { offer } },
    },
  ],
})

/** Shows the sent file in the chat, with a link that opens it. */
export const fileInfoMessage = (name: string, { contentUrl, uniqueId, fileType }: UploadPlace): Message => ({
  type: 'message',
  summary: name,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name,
      contentUrl,
      content: { uniqueId, fileType },
    },
  ],
})
