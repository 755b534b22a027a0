// Personal chats: the bot may open one with each person who has the app, and write in it until it is blocked.

import { channelIdOf, conversationOf, type Sender } from '../people/activities.ts'
import { type Answer, answer, botIsNotHere, refusal } from './answer.ts'

export type Someone = Pick<Sender, 'name' | 'tenant'>

/** Why a person cannot be written to: `noApp` no chat can be opened, `blocked` nothing can be posted in it. */
export type OutOfReach = 'noApp' | 'blocked'

export function openPersonalChats() {
  const outOfReach = new Map<string, OutOfReach>()
  const chatWith = ({ name, tenant }: Someone) => conversationOf({ name, tenant, place: 'personal' })

  return {
    cannotReach: (someone: Someone, why: OutOfReach = 'noApp') => void outOfReach.set(chatWith(someone), why),
    canReach: (someone: Someone) => void outOfReach.delete(chatWith(someone)),
    /** The chat with the one person whom the bot names, in the tenant that it names. */
    open(body: unknown): Answer {
      const { isGroup, members, tenantId, channelData } = Object(body)
      const tenant = tenantId ?? channelData?.tenant?.id
      const [member, ...others] = Array.isArray(members) ? members : []
      const name = String(member?.id).replace(channelIdOf({ name: '' }), '')
      if (isGroup || !tenant || others.length || !name || channelIdOf({ name }) !== member?.id) {
        return refusal(400, 'BadSyntax', 'Incorrect conversation creation parameters')
      }
      const chat = chatWith({ name, tenant })
      if (outOfReach.get(chat) === 'noApp') {
        return refusal(403, 'Forbidden', "Bot is not installed in user's personal scope")
      }
      return answer(201, { id: chat })
    },
    /** Why the bot may not write in a conversation; undefined if it may. */
    refusalIn(conversation: string): Answer | undefined {
      switch (outOfReach.get(conversation)) {
        case 'noApp':
          return botIsNotHere()
        case 'blocked':
          return refusal(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.')
        default:
          return undefined
      }
    },
  }
}
