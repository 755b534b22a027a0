// Another person in the playground's channel or group chat, who acts through its endpoint for custom activities.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { eventually } from '../eventually.ts'
import type { Names } from './place.ts'
import type { StoredMessages } from './stored.ts'

export type Colleague = {
  /** Waits until the stored card of a message there has this text. */
  sees(text: string): Promise<void>
  /** Presses a button on a shared message. The outcome shows only on the shared messages. */
  presses(title: string): Promise<void>
  /** Says it to the bot, with a mention. */
  says(text: string): Promise<void>
}

export type Surroundings = { readonly address: string; readonly config: Names; readonly stored: StoredMessages }

/** A person of the playground's configuration, in its channel or group chat. */
export function colleagueIn(
  place: 'channel' | 'groupChat',
  { address, config, stored }: Surroundings,
  name: string,
): Colleague {
  const { tenantId, bot, users, groupChats, teams } = config
  const [team] = teams
  const channel = team.channels[1]
  const person = users.find((user) => user.name === name) ?? assert.fail(`There is no ${name} at the playground.`)
  const endpoint = `${address}/_internal/v1/customActivities`
  const isChannel = place === 'channel'
  const own = isChannel ? channel.id : groupChats[0].id
  const where = isChannel ? { team: { id: team.id }, channel: { id: channel.id } } : {}

  async function send(conversation: string, what: object): Promise<void> {
    // An activity of no type yet, as the person at the browser would send it from there.
    const from = new URLSearchParams({ conversationId: conversation })
    const template: object = await (await fetch(`${endpoint}/template?${from}`)).json()
    const activity = {
      ...template,
      id: randomUUID(),
      from: { id: person.id, aadObjectId: person.aadObjectId, name },
      channelData: { tenant: { id: tenantId }, ...where },
      ...what,
    }
    const headers = { 'content-type': 'application/json' }
    const sent = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) })
    assert.equal(sent.status, 200)
  }

  return {
    async sees(text) {
      await eventually(() => {
        const texts = stored.in(own).flatMap(({ texts }) => texts)
        const isThere = texts.some((each) => each.includes(text))
        assert.ok(isThere, `Not everybody sees "${text}", but: ${texts.join(' ')}`)
      })
    },
    async presses(title) {
      const { message, button } = stored.withButton(own, title)
      const { type, verb, data } = button
      const value = { action: { type, title, verb, data }, trigger: 'manual' }
      await send(message.conversation, { type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value })
    },
    async says(text) {
      const mention = { type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }
      const conversation = stored.in(own)[0]?.conversation ?? own
      await send(conversation, { type: 'message', text: `${mention.text} ${text}`, entities: [mention] })
    },
  }
}
