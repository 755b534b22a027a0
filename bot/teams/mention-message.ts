// A message that mentions somebody: without a card, because a mention in a card notifies nobody on some clients.

import type { Activity } from 'botbuilder'
import type { Member } from '../../assessment/team/team.ts'

/** @param text has `{name}` where the mention goes */
export function mentionMessage({ address, name }: Member, text: string): Partial<Activity> {
  const mention = `<at>${escaped(name)}</at>`
  return {
    type: 'message',
    text: text.replace('{name}', () => mention),
    summary: text.replace('{name}', () => name),
    entities: [{ type: 'mention', mentioned: { id: address, name }, text: mention }],
  }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escaped = (name: string) => name.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
