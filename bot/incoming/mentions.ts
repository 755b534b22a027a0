// Separates the words of a message from its mentions.

import type { IncomingActivity } from './activity.ts'

export type Said = {
  readonly text: string
  /** The Bot Framework ids of the people mentioned, without the bot, each once. */
  readonly mentioned: readonly string[]
}

// Angle brackets in a name are entities. The limits keep a hostile text from taking long.
const tag = /<at(?:\s[^<>]{0,64})?>[^<]{0,256}<\/at>/gi

/** The most mentions of one message: more than a command ever has. */
const mostMentions = 50

/**
 * Removes all mentions from the text, in every form that Teams writes. A name in the text could be misread as a part of
 * the command. The people come from the entities, which have their ids.
 */
export function withoutMentions({
  text = '',
  entities = [],
  recipient,
}: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>): Said {
  const mentions = entities.filter(isMention).slice(0, mostMentions)
  // A mention may also have the form `@Name`, without a tag.
  const plain = mentions.map((mention) => mention.text ?? '').filter((words) => words && !words.startsWith('<'))
  const words = plain.reduce((rest, mention) => rest.replaceAll(mention, ' '), text.replace(tag, ' '))
  const ids = mentions.map(({ mentioned }) => mentioned.id).filter((id) => bare(id) !== bare(recipient?.id))
  return { text: tidy(words), mentioned: [...new Set(ids)] }
}

/** Whether the message mentions the bot: by an entity, or by a tag if it has no entities at all. */
export function isBotMentioned({ text = '', entities = [], recipient }: IncomingActivity): boolean {
  const mentions = entities.filter(isMention)
  if (mentions.length === 0) return text.search(tag) >= 0
  return mentions.some(({ mentioned }) => bare(mentioned.id) === bare(recipient?.id))
}

type Entity = NonNullable<IncomingActivity['entities']>[number]

const isMention = (entity: Entity): entity is Extract<Entity, { type: 'mention' }> => entity.type === 'mention'

const bare = (id: string | undefined) => id?.replace(/^28:/, '').toLowerCase()

const tidy = (text: string) => text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim()
