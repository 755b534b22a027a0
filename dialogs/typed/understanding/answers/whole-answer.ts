// Finds the answer of a whole text: a listed one, a hedged no, or a question left to other people.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { knownAnswers } from './known-answers.ts'
import { plainDoubt, withoutAsides, withoutClosing, withoutHedges } from './spare-words.ts'
import { contains } from './word-groups.ts'

/** The answer of a whole text: a listed one, or one with meaningless words beside it. */
export function wholeAnswer(phrases: Phrases, said: string): VoteValue | undefined {
  const { whole } = knownAnswers(phrases)
  // "I am afraid not" contains an aside.
  const listed = whole.get(said)
  if (listed) return listed
  const plain = withoutHedges(phrases, withoutAsides(phrases, said).join(' '))
  const other = whole.get(plain) ?? whole.get(withoutClosing(phrases, plain))
  if (other && !holdsNoAnswer(phrases, said)) return other
  return whole.get(plainDoubt(phrases, plain)) === 'unsure' ? 'unsure' : undefined
}

/** Whether it contains a group of words with a yes or no that is no answer: "they are afraid not". */
function holdsNoAnswer(phrases: Phrases, said: string): boolean {
  return contains(said.split(' '), compiledPhrases(phrases).notAnswers)
}

/** Whether a text says no only as far as the person knows: "not to my knowledge, sorry". */
export function isHedgedNo(phrases: Phrases, said: string): boolean {
  const { hedged } = knownAnswers(phrases)
  const forms = [said, withoutAsides(phrases, said).join(' ')].map((form) => withoutHedges(phrases, form))
  return [said, ...forms, ...forms.map((form) => withoutClosing(phrases, form))].some((form) => hedged.has(form))
}

/** The most words after "ask". More are a sentence of their own. */
const longestOther = 5

/** Whether a text only names a person who may know the answer: "I'd have to ask my director". */
export function leavesToOthers({ asksOthers, concepts = {} }: Phrases, said: string): boolean {
  if (!asksOthers) return false
  const { musts, asks, others } = asksOthers
  const { boss = [], colleague = [], department = [] } = concepts
  const isPerson = (word: string) => [others, boss, colleague, department].some((list) => list.includes(word))
  const after = (text: string, starts: readonly string[]) =>
    starts.flatMap((start) => (text.startsWith(`${start} `) ? [text.slice(start.length + 1)] : []))
  const plain = said.replace(/^(?:i|we) (?:think |guess |suppose )?/, '')
  return after(plain, musts)
    .flatMap((rest) => after(rest, asks))
    .some((rest) => {
      const words = rest.split(' ')
      return words.length <= longestOther && isPerson(words.at(-1) ?? '')
    })
}
