// What the bot asks of Teams outside of a turn: to post, to edit, to open somebody's chat, to say who is in a channel.

import type { Activity } from 'botbuilder'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { Connector } from './cached-clients.ts'
import { type TeamsFault, teamsFaultOf } from './teams-fault.ts'

/** Each request is made once. Rejects with a TeamsFault. */
export type TeamsClient = {
  /** Posts a message where the reference says, in its thread. Resolves to the message's id. */
  post(where: Reference, message: Partial<Activity>): Promise<string>
  edit(where: Reference, id: string, message: Partial<Activity>): Promise<void>
  /** The own chat of somebody, by the channel's id of them: it is opened where there was none. */
  openChat(where: Reference, address: string): Promise<Reference>
  /** A page of who is in the channel or chat itself, and what leads to the next one. */
  members(where: Reference, continuation?: string): Promise<Page>
}

type Page = { readonly members: readonly unknown[]; readonly continuation?: string }

export type RequestTimes = {
  /** Milliseconds for a request, the bot's own token included; then it is given up. */
  readonly attempt: number
  /** The same for asking who is there, which somebody is waiting for. */
  readonly asking: number
}

export const usualTimes: RequestTimes = { attempt: 10_000, asking: 4_000 }

/** The most members on a page that Teams gives. */
const pageSize = 500

export function teamsClient(adapter: Pick<TeamsAdapter, 'connectorTo'>, { attempt, asking } = usualTimes): TeamsClient {
  async function request<Result>(
    { serviceUrl }: Reference,
    time: number,
    ask: (conversations: Connector['conversations'], options: { abortSignal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> {
    const abortSignal = AbortSignal.timeout(time)
    const asked = async () => ask((await adapter.connectorTo(serviceUrl)).conversations, { abortSignal })
    try {
      // What fetches the bot's own token does not heed the signal. One that comes too late is sent nowhere.
      return await Promise.race([asked(), endOf(abortSignal)])
    } catch (error) {
      throw teamsFaultOf(error) satisfies TeamsFault
    }
  }

  return {
    post(where, message) {
      return request(where, attempt, async (conversations, options) => {
        const { id } = await conversations.sendToConversation(where.conversation, addressed(where, message), options)
        return id
      })
    },
    edit(where, id, message) {
      return request(where, attempt, async (conversations, options) => {
        const edited = { ...addressed(where, message), id } as Activity
        await conversations.updateActivity(where.conversation, id, edited, options)
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
        // Its type wants a token for the first page as well; without one the framework leaves it out.
        const asked = { ...options, pageSize, continuationToken: continuation as string }
        const page = await conversations.getConversationPagedMembers(ownIdOf(where.conversation), asked)
        return { members: page.members ?? [], continuation: page.continuationToken }
      })
    },
  }
}

/** Rejects once the signal says that it is over. */
function endOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}

/** A message with what a turn would have put on its envelope. */
function addressed({ serviceUrl, conversation, tenant, bot }: Reference, message: Partial<Activity>): Activity {
  const where = { id: conversation, tenantId: tenant }
  return { ...message, channelId: 'msteams', serviceUrl, from: account(bot), conversation: where } as Activity
}

const account = ({ id, name = '' }: Reference['bot']) => ({ id, name })
