// The Welsh "and" and "with", which have two forms each and mutate the next word.

import { aspirated } from './mutation.ts'

/**
 * "a chyngor", "ac ateb", "a’r Alban", "ac 8": `ac` before a vowel, `a` before a consonant. Among words with a capital
 * letter only Cymru changes, because names of people stay as they are.
 */
export function and(item: string): string {
  if (item.startsWith('yr ')) return `a’${item.slice(1)}`
  return `${vowel.test(item) || spokenVowel.test(item) ? 'ac' : 'a'} ${item === 'Cymru' ? 'Chymru' : aspirated(item)}`
}

/** "â chyngor", "ag ateb", "ag 8": "with" takes `ag` where "and" takes `ac`, and changes the same letters. */
export const withItem = (item: string): string => and(item).replace(/^ac /, 'ag ').replace(/^a /, 'â ')

/** Skips marks such as `**`. W and y before a vowel are consonants: a William, ac wyth. */
const vowel = /^[^\p{L}\d]*(?:[aeiouâêîôûŵŷáéíóú]|[wy](?![aeiou]))/iu

/** Figures whose Welsh number begins with a vowel: un, wyth, un deg un to un deg naw, wyth deg to wyth deg naw. */
const spokenVowel = /^(?:[18]|1[1-9]|8\d)(?!\d)/
