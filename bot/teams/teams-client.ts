// The requests that the bot makes of Teams outside of a turn, each made once over the Bot Framework's connector.

import type { Activity } from 'botbuilder'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import { observedTeams } from '../process/telemetry/observed-teams.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { Connector } from './cached-clients.ts'
import type { Message, TeamsClient } from './port.ts'
import { type TeamsFault, teamsFaultOf } from './teams-fault.ts'

export type { TeamsClient } from './port.ts'

export type RequestTimes = {
  /** Milliseconds for a request, with fetching the bot's own token; then the request is given up. */
  readonly attempt: number
  /** Milliseconds for a request for a page of members, which a person is waiting for. */
  readonly asking: number
}

export const usualTimes: RequestTimes = { attempt: 10_000, asking: 4_000 }

/** The most members on a page that Teams gives. */
const pageSize = 500

/** The client. All requests reject with a TeamsFault. */
export function teamsClient(adapter: Pick<TeamsAdapter, 'connectorTo'>, { attempt, asking } = usualTimes): TeamsClient {
  async function request<Result>(
    { serviceUrl }: Reference,
    time: number,
    ask: (conversations: Connector['conversations'], options: { abortSignal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> {
    const abortSignal = AbortSignal.timeout(time)
    const asked = async () => ask((await adapter.connectorTo(serviceUrl)).conversations, { abortSignal })
    try {
      // Fetching the bot's own token does not heed the signal. A token that comes too late is sent nowhere.
      return await Promise.race([asked(), endOf(abortSignal)])
    } catch (error) {
      throw teamsFaultOf(error) satisfies TeamsFault
    }
  }

  return observedTeams({
    post(where, message) {
      return request(where, attempt, async (conversations, options) => {
        const { id } = await conversations.sendToConversation(where.conversation, addressed(where, message), options)
        return id
      })
    },
    edit(where, id, message) {
      return request(where, attempt, async (conversations, options) => {
        const edited = { ...addressed(where, message), id }
        await conversations.updateActivity(where.conversation, id, edited, options)
      })
    },
    remove(where, id) {
      return request(where, attempt, async (conversations, options) => {
        await conversations.deleteActivity(where.conversation, id, options)
      })
    },
    openChat(where, address) {
      return request(where, attempt, async (conversations, options) => {
        const { tenant, bot } = where
        const wanted = {
          ...{ isGroup: false, bot: account(bot), members: [{ id: address, name: '' }], tenantId: tenant },
          channelData: { tenant: { id: tenant } },
        }
        const { id } = await conversations.createConversation(wanted, options)
        return { ...where, conversation: id }
      })
    },
    members(where, continuation) {
      return request(where, asking, async (conversations, options) => {
        // The type wants a token for the first page as well. The framework leaves out an undefined one.
        const asked = { ...options, pageSize, continuationToken: continuation as string }
        const page = await conversations.getConversationPagedMembers(ownIdOf(where.conversation), asked)
        return { members: page.members ?? [], continuation: page.continuationToken }
      })
    },
  })
}

/** Rejects when the signal aborts. */
function endOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}

/** The message with the envelope that a turn would put on it. */
function addressed({ serviceUrl, conversation, tenant, bot }: Reference, message: Message): Activity {
  const where = { id: conversation, tenantId: tenant }
  return {
    ...message,
    channelId: 'msteams',
    serviceUrl,
    from: account(bot),
    conversation: where,
  } as unknown as Activity
}

const account = ({ id, name = '' }: Reference['bot']) => ({ id, name })
