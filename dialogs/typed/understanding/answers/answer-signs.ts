// Finds signs that a text is no plain answer: conditions, a correction, a description, a note or a link.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { normalise } from '../normalise.ts'
import { withoutAsides } from './spare-words.ts'
import { startsQuestion } from './starts-question.ts'
import { contains } from './word-groups.ts'

/** Whether the text is only a condition: "partly", "in draft". */
export function isOnlyQualified(phrases: Phrases, said: string): boolean {
  const { qualified, besideAnswers } = compiledPhrases(phrases)
  let words = withoutAsides(phrases, said)
  // "Am I nearly there yet" is a question.
  if (startsQuestion(phrases, words)) return false
  let found = 0
  while (words.length > 0) {
    const match = qualified.find((parts) => parts.every((part, index) => words[index] === part))
    if (match) found += 1
    else if (!besideAnswers.has(words[0] ?? '') && !phrases.besideQualified.includes(words[0] ?? '')) return false
    words = words.slice(match?.length ?? 1)
  }
  return found > 0
}

/** Whether the text describes the council, which may be an answer in other words. */
export function describes(phrases: Phrases, said: string): boolean {
  const { besideAnswers } = compiledPhrases(phrases)
  const words = said.split(' ')
  const isStart = (word: string) => phrases.describes.includes(word)
  // "Put it in a report" is a request.
  if (phrases.wishStarts.includes(words[0] ?? '')) return false
  const first = words.find((word) => isStart(word) || !besideAnswers.has(word)) ?? ''
  return isStart(first) && !startsQuestion(phrases, words)
}

/** Whether the text begins with a condition: "partially, in some teams". */
export function startsQualified(phrases: Phrases, said: string): boolean {
  const words = said.split(' ')
  return compiledPhrases(phrases).qualified.some((parts) => parts.every((part, index) => words[index] === part))
}

/** Whether a sentence that is no question contains a condition. */
export function isQualified(phrases: Phrases, said: string): boolean {
  const words = said.split(' ')
  return !startsQuestion(phrases, words) && hasCondition(phrases, words)
}

/** Whether the words contain a condition: "we will", "used to". */
export const hasCondition = (phrases: Phrases, words: readonly string[]): boolean =>
  contains(words, compiledPhrases(phrases).qualified)

/** Whether the text begins with an exclamation that contains a yes or no: "oh no, wrong button". */
export const startsSurprised = ({ exclamations = [] }: Phrases, said: string): boolean =>
  exclamations.some((each) => said.startsWith(`${each} `))

/** Whether the text corrects an earlier answer. */
export const corrects = (phrases: Phrases, said: string): boolean =>
  contains(said.split(' '), compiledPhrases(phrases).corrections)

/** Whether the text has a meaningful word besides its answer: "yes please" has none. */
export function saysMore(phrases: Phrases, said: string): boolean {
  const { answerWords, besideAnswers, fillers } = compiledPhrases(phrases)
  return said.split(' ').some((word) => !answerWords.has(word) && !besideAnswers.has(word) && !fillers.has(word))
}

/** A message with only a thumb, a tick, a cross or a shrug. People mean different answers by these. */
export const answersByEmoji = /[👍👎👌✅✔☑❌✖❎🤷]/u

/** Emoji that contradict an answer: "yes 👎", "no 👍", and a doubt or a joke with both. */
const against: Readonly<Record<VoteValue, RegExp>> = {
  yes: /[👎❌✖❎🤷🙄🙃🤔]/u,
  no: /[👍👌✅✔☑🤷🙄🙃🤔]/u,
  unsure: /[👍👎👌✅✔☑❌✖❎]/u,
}

/** Whether an emoji contradicts the words. */
export const isDoubtedByEmoji = (value: VoteValue, text: string): boolean => against[value].test(text)

/** Whether the message is only a link: this is evidence, which belongs in the note form. */
export const isLink = (text: string) => /^\s*<?https?:\/\/\S+\s*$/i.test(text)

/** Whether the message is a note: "Note: ask finance". */
export function isNote({ noteStarts, contractions }: Phrases, text: string): boolean {
  const [start, ...rest] = text.split(/:|\s-\s/, 2)
  return rest.join('').trim() !== '' && noteStarts.includes(normalise(start ?? '', contractions))
}
