// What people type, as commands. The words themselves are in cards/wording.

import type { Words } from '../../cards/parts/words.ts'
import type { Wording } from '../../cards/wording/en.ts'

export type Command = keyof Wording['commands']

/** The command that a text stands for, in any case and with stray punctuation; undefined for anything else. */
export function parseCommand({ ui }: Words, text: string): Command | undefined {
  const said = normal(text)
  return (Object.keys(ui.commands) as Command[]).find((command) => ui.commands[command].includes(said))
}

/** The command that a text begins with, and what follows; the longest words win, so "start another" is not "start". */
export function parseWords<Name extends string>(
  commands: Readonly<Record<Name, readonly string[]>>,
  text: string,
): { readonly command: Name; readonly about: string } | undefined {
  const said = normal(text)
  const fits = (words: string) => said === words || said.startsWith(`${words} `)
  return (Object.keys(commands) as Name[])
    .flatMap((command) => commands[command].filter(fits).map((words) => ({ command, words })))
    .toSorted((a, b) => b.words.length - a.words.length)
    .map(({ command, words }) => ({ command, about: said.slice(words.length).trim() }))[0]
}

// In UTF-16 code units. The longest command with its subject is shorter, and a longer text is not searched.
const longest = 300

function normal(text: string): string {
  if (text.length > longest) return ''
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  return plain === '?' ? plain : plain.replace(/^[\s/]+/, '').replace(/[\s.,!?;:]+$/, '')
}
