// Makes the web address that opens a message in Teams.

import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'

const thread = /;messageid=([^;]+)/

/**
 * The deep link to a message. In a channel it names the message's thread; in a chat it has the context of a chat.
 * Source: Microsoft Learn, "Deep link to Teams chat".
 * @param message the message's id
 */
export function messageLink({ conversation, tenant }: Reference, message: string): string {
  const own = ownIdOf(conversation)
  const parent = thread.exec(conversation)?.[1]
  const query: Record<string, string> =
    parent === undefined && !own.endsWith('@thread.tacv2')
      ? { context: JSON.stringify({ contextType: 'chat' }) }
      : { tenantId: tenant, parentMessageId: parent ?? message }
  const path = [own, message].map(encodeURIComponent).join('/')
  return `https://teams.microsoft.com/l/message/${path}?${new URLSearchParams(query)}`
}
