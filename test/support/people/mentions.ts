// Text typed in a channel or group chat: it mentions the bot, in each of the ways that Teams writes mentions.

import { type Activity, botId, botName, channelIdOf, displayNameOf, type Sender, textActivity } from './activities.ts'

/** Each way that Teams writes the mention of the bot beside the typed words. */
export const mentionStyles = [
  'usual',
  /** Between line breaks, and with a space that does not break. */
  'spaced',
  'atEnd',
  /** The tag bears a number, in the text and in its entity. */
  'numbered',
  /** Only the text numbers the tag. */
  'numberedInText',
  'twice',
  /** The tenant has a name of its own for the app. */
  'renamed',
] as const

export type MentionStyle = (typeof mentionStyles)[number]

/** The words that a person types to the bot. `@Grace` among them is a mention of Grace. */
export function mentionActivity(
  sender: Sender,
  now: Date,
  words: string,
  { id, style = 'usual' }: { readonly id: string; readonly style?: MentionStyle },
): Activity {
  const bot = { id: botId, name: style === 'renamed' ? 'Council Maturity' : botName }
  const mentioned = style === 'twice' ? [bot, bot] : [bot]
  const isNumbered = style === 'numbered' || style === 'numberedInText'
  const tag = (at: number, bearsNumber = isNumbered) =>
    `<at${bearsNumber ? ` id="${at}"` : ''}>${mentioned[at]?.name}</at>`

  const tagged = words.replaceAll(/(?<!\w)@(\p{L}[\p{L}'-]*)/gu, (_, name: string) => {
    mentioned.push({ id: channelIdOf({ name }), name: displayNameOf({ name }) })
    return tag(mentioned.length - 1)
  })
  const text = beside(tagged, tag(0), style)
  const activity = textActivity(sender, now, text)
  const mentions = mentioned.map((each, at) => ({
    type: 'mention',
    mentioned: each,
    text: tag(at, style === 'numbered'),
  }))
  return {
    ...activity,
    id,
    recipient: bot,
    entities: [...mentions, ...(activity.entities as readonly unknown[])],
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
  }
}

function beside(words: string, mention: string, style: MentionStyle): string {
  switch (style) {
    case 'spaced':
      return `\n${mention}&nbsp;${words}\n`
    case 'atEnd':
      return `${words} ${mention}`
    case 'twice':
      return `${mention} ${words} ${mention}`
    default:
      return `${mention} ${words}`
  }
}
