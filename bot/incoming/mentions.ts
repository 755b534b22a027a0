// Tells the words of a message in a shared conversation apart from the people it mentions.

import type { IncomingActivity } from './activity.ts'

export type Said = {
  readonly text: string
  /** The channel's own ids of the people mentioned, without the bot, each once. */
  readonly mentioned: readonly string[]
}

// A name in a tag has its own angle brackets as entities. The bounds keep a hostile text from taking long.
const tag = /<at(?:\s[^<>]{0,64})?>[^<]{0,256}<\/at>/gi

/** More than a command ever mentions. */
const mostMentions = 50

/**
 * Takes all mentions out of the text, in every form that Teams writes. The bot's own is how it hears the words; other
 * names could be taken for the subject of the words. The entities say who is mentioned, because they have the ids.
 */
export function withoutMentions({
  text = '',
  entities = [],
  recipient,
}: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>): Said {
  const mentions = entities.filter(isMention).slice(0, mostMentions)
  // A mention may also be written without a tag, as `@Name`.
  const plain = mentions.map((mention) => mention.text ?? '').filter((words) => words && !words.startsWith('<'))
  const words = plain.reduce((rest, mention) => rest.replaceAll(mention, ' '), text.replace(tag, ' '))
  const ids = mentions.map(({ mentioned }) => mentioned.id).filter((id) => bare(id) !== bare(recipient?.id))
  return { text: tidy(words), mentioned: [...new Set(ids)] }
}

/** Whether the message mentions the bot: by an entity, or by a tag when it has no entities at all. */
export function isBotMentioned({ text = '', entities = [], recipient }: IncomingActivity): boolean {
  const mentions = entities.filter(isMention)
  if (mentions.length === 0) return text.search(tag) >= 0
  return mentions.some(({ mentioned }) => bare(mentioned.id) === bare(recipient?.id))
}

type Entity = NonNullable<IncomingActivity['entities']>[number]

const isMention = (entity: Entity): entity is Extract<Entity, { type: 'mention' }> => entity.type === 'mention'

const bare = (id: string | undefined) => id?.replace(/^28:/, '').toLowerCase()

const tidy = (text: string) => text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim()
