// Rules for messages with a special form: too long, a link, the start of a note, a question mark or an emoji.

import { answersByEmoji, isLink, isNote } from '../answers/answer-signs.ts'
import { done, type Meaning, unclear, unknown } from '../meaning.ts'
import type { Message } from './message.ts'

const longest = 1500

/** A pasted page. */
export function tooLong({ text }: Message): Meaning | undefined {
  return text.length > longest ? unknown : undefined
}

/** "https://example.org/strategy" */
export function onlyLink({ text }: Message): Meaning | undefined {
  return isLink(text) ? done('note', {}) : undefined
}

/** "Note: ask finance." */
export function noteByItsStart({ phrases, text }: Message): Meaning | undefined {
  return isNote(phrases, text) ? done('note', {}) : undefined
}

/** "??" */
export function onlyQuestionMark({ said }: Message): Meaning | undefined {
  return said() === '?' ? done('help', {}) : undefined
}

/** "👍" */
export function answerByEmoji({ said, text }: Message): Meaning | undefined {
  return said() === '' && answersByEmoji.test(text) ? unclear : undefined
}
