// Makes a message that mentions a person. It has no card, because on some clients a mention in a card sends no
// notification.

import type { Member } from '../../assessment/team/team.ts'
import type { Message } from './port.ts'

/**
 * Makes a message with a mention of a member.
 *
 * @param text with `{name}` in place of the mention
 */
export function mentionMessage({ address, name }: Member, text: string): Message {
  const mention = `<at>${inert(name)}</at>`
  return {
    type: 'message',
    text: text.replace('{name}', () => mention),
    summary: text.replace('{name}', () => name),
    entities: [{ type: 'mention', mentioned: { id: address, name }, text: mention }],
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// The text of a message is Markdown. A character reference is never markup (CommonMark 2.5). Escapes a full stop inside
// a name, which could make a link of `www.example.org`; one after an initial stays.
const markup = /[&<>"'\\`*_[\](){}~#|!:@^=+]|\.(?=\S)/g

const inert = (name: string) => name.replace(markup, (mark) => entities[mark] ?? `&#${mark.charCodeAt(0)};`)
