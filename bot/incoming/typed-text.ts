// Extracts the plain words of a message: without markup, mentions, quotations and entities.

import { Parser } from 'htmlparser2'
import type { IncomingActivity } from './activity.ts'
import { withoutMentions } from './mentions.ts'

export type TypedText = {
  readonly text: string
  /** The Bot Framework ids of the people mentioned, without the bot, each once. */
  readonly mentioned: readonly string[]
  /** The id of the message that this one replies to. */
  readonly quotes?: string
}

/** The longest text that is read, in characters. Teams allows some 28 KB. */
const longest = 30_000

/** Elements that separate words. */
const blocks = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'td', 'blockquote', 'h1', 'h2', 'h3', 'pre'])
/** Elements with words that the person did not write. */
const skipped = new Set(['blockquote', 'at', 'quoted', 'attachment', 'style', 'script', 'head', 'title'])

/** Reads a message from its text, or from its HTML if it has no text. */
export function typedText(activity: IncomingActivity): TypedText {
  const { text = '', attachments = [] } = activity
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content
  const inHtml = typeof html === 'string' ? read(html) : undefined
  const said = withoutMentions({ ...activity, text: text.slice(0, longest) })
  // Reads markup in the text whatever its stated format, and decodes entities once.
  const written = read(said.text)
  const [entity] = activity.entities?.filter(isQuotedReply) ?? []
  const quotes = entity?.quotedReply.messageId ?? written.quotes ?? inHtml?.quotes
  return {
    text: written.text === '' ? (inHtml?.text ?? '') : written.text,
    mentioned: said.mentioned,
    ...(quotes !== undefined && { quotes }),
  }
}

type Entity = NonNullable<IncomingActivity['entities']>[number]

const isQuotedReply = (entity: Entity): entity is Extract<Entity, { type: 'quotedReply' }> =>
  entity.type === 'quotedReply'

/** The words of an HTML text outside quotations and mentions, and the id of the message it quotes. */
function read(html: string): { readonly text: string; readonly quotes?: string } {
  const words: string[] = []
  const open: string[] = []
  let quotes: string | undefined
  const parser = new Parser(
    {
      onopentag(name, { itemid, messageid }) {
        if (name === 'blockquote') quotes ??= itemid
        if (name === 'quoted') quotes ??= messageid
        if (skipped.has(name)) open.push(name)
        if (blocks.has(name)) words.push(' ')
      },
      ontext(text) {
        if (open.length === 0) words.push(text)
      },
      onclosetag(name) {
        if (open.at(-1) === name) open.pop()
        if (blocks.has(name)) words.push(' ')
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  parser.end(html.slice(0, longest))
  return { text: tidy(words.join('')), ...(quotes !== undefined && { quotes }) }
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
