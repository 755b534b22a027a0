// What somebody typed where others read along: the words themselves, and apart from them whom they mention.

import type { IncomingActivity } from './activity.ts'

export type Said = {
  readonly text: string
  /** The channel's own ids of whom it mentions besides the bot, each once. */
  readonly mentioned: readonly string[]
}

// A name in a tag has its own angle brackets written as entities. The bounds keep a hostile text from taking long.
const tag = /<at(?:\s[^<>]{0,64})?>[^<]{0,256}<\/at>/gi

/**
 * Takes mentions out of the text, however Teams wrote them: the bot's, by which it hears the words, and those of others,
 * whose names could be taken for what the words are about. Who is mentioned say the entities, which have the ids.
 */
export function withoutMentions({
  text = '',
  entities = [],
  recipient,
}: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>): Said {
  const mentions = entities.filter((entity) => entity !== undefined).slice(0, mostMentions)
  // A mention may also be written without a tag, as `@Name`.
  const plain = mentions.map((mention) => mention.text ?? '').filter((words) => words && !words.startsWith('<'))
  const words = plain.reduce((rest, mention) => rest.replaceAll(mention, ' '), text.replace(tag, ' '))
  const ids = mentions.map(({ mentioned }) => mentioned.id).filter((id) => bare(id) !== bare(recipient?.id))
  return { text: tidy(words), mentioned: [...new Set(ids)] }
}

/** More than anybody names in a command. */
const mostMentions = 50

const bare = (id: string | undefined) => id?.replace(/^28:/, '').toLowerCase()

const tidy = (text: string) => text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim()
