// Makes the responses to invokes: to a card's button or refresh, and to requests that this bot does not serve.

import type { Card } from '../../cards/parts/elements.ts'
import { cardType } from '../teams/card-message.ts'
import type { InvokeResponse } from '../teams/port.ts'

// Source of the types and codes: Microsoft Learn, "Universal Actions for Adaptive Cards", response format. The HTTP
// status is always 200; `statusCode` in the body is the outcome.
const ok = 200
const badRequest = 400

const respond = (body: unknown): InvokeResponse => ({ status: ok, body })

/** Replaces the card of the person who pressed. */
export const cardResponse = (card: Card): InvokeResponse => respond({ statusCode: ok, type: cardType, value: card })

/** Leaves the card as it is, and shows a sentence. */
export const messageResponse = (text: string): InvokeResponse =>
  respond({ statusCode: ok, type: 'application/vnd.microsoft.activity.message', value: text })

/** Refuses a request that this bot cannot serve. The card stays as it is. */
export const refusedResponse = (text: string): InvokeResponse =>
  respond({
    statusCode: badRequest,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: text },
  })

/**
 * The response to another invoke than a card's action: a sentence if its protocol allows one, no suggestions for a
 * search, and an empty object for the rest. None changes a card.
 * @param name the invoke's name, such as `task/fetch`
 */
export function unservedResponse(name: string, text: string): InvokeResponse {
  switch (name) {
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return respond({ task: { type: 'message', value: text } })
    case 'composeExtension/query':
    case 'composeExtension/queryLink':
    case 'composeExtension/anonymousQueryLink':
    case 'composeExtension/selectItem':
      return respond({ composeExtension: { type: 'message', text } })
    case 'application/search':
      return respond({
        statusCode: ok,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results: [] },
      })
    default:
      return respond({})
  }
}
