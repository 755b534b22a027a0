// Checks a caller's token: first its claims, then its signature by the Bot Framework.

import type { Activity } from 'botbuilder'
import type { Policy } from '../../settings/allowed-tenants.ts'
import type { Authentication } from '../cached-clients.ts'
import { CallerRefused } from '../port.ts'
import { isChannelToken } from './channel-token.ts'

/** Thrown if a token does not claim to be the channel's. */
class NotTheChannel extends Error {
  override readonly name = 'NotTheChannel'
}

/**
 * Resolves with the caller's identity.
 *
 * @param authorization the header of the request
 * @throws CallerRefused if the token is not the channel's, not valid, or not for this bot
 */
export async function authenticateCaller(
  authentication: Authentication,
  policy: Policy,
  activity: Activity,
  authorization: string,
) {
  try {
    if (policy.type === 'teams' && !isChannelToken(authorization, policy)) throw new NotTheChannel()
    return await authentication.authenticateRequest(activity, authorization)
  } catch (error) {
    throw new CallerRefused('A caller was not let in.', { cause: error })
  }
}
