// What people type, as commands. The words themselves are in cards/wording.

import type { Wording } from '../cards/wording/en.ts'
import type { Words } from '../cards/words.ts'

export type Command = keyof Wording['commands']

/** The command that a text stands for, in any case and with stray punctuation; undefined for anything else. */
export function parseCommand({ ui }: Words, text: string): Command | undefined {
  // No command is as long; and what is typed without end must not be looked through.
  if (text.length > 100) return undefined
  const said = normal(text)
  return (Object.keys(ui.commands) as Command[]).find((command) => ui.commands[command].includes(said))
}

function normal(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  return plain === '?' ? plain : plain.replace(/^[\s/]+/, '').replace(/[\s.,!?;:]+$/, '')
}
