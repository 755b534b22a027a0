// What somebody typed where others read along: without the mention by which the bot hears it, other mentions as names.

import type { IncomingActivity } from './activity.ts'

export type Said = {
  readonly text: string
  /** The channel's own ids of whom it mentions besides the bot, each once. */
  readonly mentioned: readonly string[]
}

type Mention = NonNullable<NonNullable<IncomingActivity['entities']>[number]>

// A name in a tag has its own angle brackets written as entities. The bounds keep a hostile text from taking long.
const tag = /<at(?:\s[^<>]{0,64})?>([^<]{0,256})<\/at>/gi
const number = /^<at\s[^>]*\bid="?(\d{1,4})"?/i

/**
 * Takes the bot's own mention out of the text, however Teams wrote it. Whose a mention is says its entity: that has the
 * id, while a tenant may have given the app another name. Every other mention becomes the plain name in it.
 */
export function withoutOwnMention({
  text = '',
  entities = [],
  recipient,
}: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>): Said {
  const mentions = entities.filter((entity) => entity !== undefined).slice(0, mostMentions)
  const isBot = ({ mentioned }: Mention) => recipient !== undefined && bare(mentioned.id) === bare(recipient.id)
  // Each stands for one tag, in their order; where there are more tags it may serve again.
  const used = new Set<Mention>()
  const untagged = text.replace(tag, (whole, inner: string) => {
    const unused = mentions.filter((mention) => !used.has(mention))
    const mention = written(whole, inner, unused) ?? written(whole, inner, mentions) ?? numbered(whole, mentions)
    if (mention) used.add(mention)
    const isOwn = mention ? isBot(mention) : sameName(inner, recipient?.name)
    return isOwn ? ' ' : decoded(inner)
  })
  const others = mentions.filter((mention) => !isBot(mention)).map(({ mentioned }) => mentioned.id)
  return { text: tidy(withoutUntagged(untagged, mentions.filter(isBot))), mentioned: [...new Set(others)] }
}

/** The mention that quotes a tag, or else has its name. */
function written(whole: string, inner: string, mentions: readonly Mention[]): Mention | undefined {
  return (
    mentions.find((mention) => mention.text === whole) ??
    mentions.find((mention) => sameName(inner, mention.text?.replace(tag, '$1'))) ??
    mentions.find(({ mentioned }) => sameName(inner, mentioned.name))
  )
}

/** The mention whose number a tag bears. */
function numbered(whole: string, mentions: readonly Mention[]): Mention | undefined {
  const at = number.exec(whole)?.[1]
  return at === undefined ? undefined : mentions[Number(at)]
}

/** The bot's mention may also be written without a tag, as `@Name`. */
function withoutUntagged(text: string, own: readonly Mention[]): string {
  const plain = own.map((mention) => mention.text ?? '').filter((words) => words && !words.startsWith('<'))
  return plain.reduce((rest, words) => rest.replaceAll(words, ' '), text)
}

/** More than anybody names in a command. */
const mostMentions = 50

const bare = (id: string) => id.replace(/^28:/, '').toLowerCase()

const sameName = (one: string, other: string | undefined) =>
  other !== undefined && tidy(decoded(one)).toLowerCase() === tidy(decoded(other)).toLowerCase()

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
}

const decoded = (name: string) =>
  name.replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (whole, code: string) => characters[code] ?? whole)

const tidy = (text: string) => text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim()
