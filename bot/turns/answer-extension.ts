// Answers the search extension: with a list of results, or with the chosen one as a card.

import { isRefusal } from '../../assessment/problem.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import type { Preview } from '../../cards/sharing/preview.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { insert, search } from '../../dialogs/results/share.ts'
import type { Turn } from '../../dialogs/turn.ts'
import type { ExtensionRequest } from '../incoming/extension.ts'
import { cardType } from '../teams/card-message.ts'
import type { InvokeResponse } from '../teams/port.ts'

const thumbnailType = 'application/vnd.microsoft.card.thumbnail'

/**
 * Answers a request of the search extension with results, or with the chosen card.
 *
 * @param conversation the channel or chat in which the person writes
 * @param choosesLater whether the client sends a request when a person chooses a result. Teams does. Microsoft's
 * playground does not, so its list contains the cards themselves
 */
export async function answerExtension(
  deps: Dependencies,
  turn: Turn,
  request: ExtensionRequest,
  conversation: string | undefined,
  choosesLater: boolean,
): Promise<InvokeResponse> {
  const { ui } = wordsFor(deps.sets.newest, turn.locale)
  if (request.type === 'choose') {
    const chosen = request.id === undefined ? undefined : await insert(turn, deps, request.id)
    if (chosen === undefined) return said(ui.problem.say['not-understood'])
    if (isRefusal(chosen)) return said(ui.problem.say['assessment-gone'])
    return results([{ contentType: cardType, content: chosen.card, preview: thumbnail(chosen.preview) }])
  }
  const found = await search(turn, deps, { ...request, conversation })
  if (found.length === 0)
    return said(request.text === '' ? ui.sharing.search.nothingYet : ui.sharing.search.nothingFound)
  if (choosesLater) {
    return results(
      found.map(({ id, preview }) => ({
        // Without figures, which leave the bot only when the person chooses the result.
        contentType: thumbnailType,
        content: preview,
        preview: thumbnail(preview, { assessment: id }),
      })),
    )
  }
  const cards = await Promise.all(found.map(({ id }) => insert(turn, deps, id)))
  return results(
    cards.flatMap((each) =>
      isRefusal(each) ? [] : [{ contentType: cardType, content: each.card, preview: thumbnail(each.preview) }],
    ),
  )
}

const ok = 200

const results = (attachments: readonly object[]): InvokeResponse => ({
  status: ok,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
})

const said = (text: string): InvokeResponse => ({ status: ok, body: { composeExtension: { type: 'message', text } } })

/** A line of the list. With `value`, choosing it requests the card from the bot. */
const thumbnail = (preview: Preview, value?: object) => ({
  contentType: thumbnailType,
  content: { ...preview, ...(value && { tap: { type: 'invoke', title: preview.title, value } }) },
})
