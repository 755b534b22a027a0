// Makes requests to Teams outside a turn, each once, with the Bot Framework's connector.

import type { Activity } from 'botbuilder'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import { observedTeams } from '../process/telemetry/observed-teams.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { Connector } from './cached-clients.ts'
import type { Message, TeamsClient } from './port.ts'
import { type TeamsFault, teamsFaultOf } from './teams-fault.ts'

export type { TeamsClient } from './port.ts'

export type RequestTimes = {
  /** The time limit of a request, in milliseconds. It includes fetching the bot's own token. */
  readonly attempt: number
  /** The time limit of a request for a page of members, in milliseconds. A person is waiting for it. */
  readonly asking: number
}

export const usualTimes: RequestTimes = { attempt: 10_000, asking: 4_000 }

/** The most members that Teams returns on a page. */
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
      // Fetching the bot's own token ignores the signal. A token that comes too late is sent nowhere.
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
        // The type requires a token even for the first page. The framework omits an undefined one.
        const asked = { ...options, pageSize, continuationToken: continuation as string }
        const page = await conversations.getConversationPagedMembers(ownIdOf(where.conversation), asked)
        return { members: page.members ?? [], continuation: page.continuationToken }
      })
    },
  })
}

/** Rejects when the signal is aborted. */
function endOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}

/** Adds the envelope that a turn would add to the message. */
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
