// Puts words into a sentence: lists, and names that start with a small letter inside a sentence.

import { and } from './welsh/and.ts'
import { softened } from './welsh/mutation.ts'

/** "and" between the last two, or "or". */
export type ListKind = 'conjunction' | 'disjunction'

/** "A, B and C" in English; "A, B ac C" in Welsh, with the mutations after "a" and "neu". */
export function listIn(language: string, items: readonly string[], type: ListKind = 'conjunction'): string {
  if (language !== 'cy') return formatOf(language, type).format(items)
  const [last = '', ...before] = items.map(withinSentence).reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${type === 'conjunction' ? and(last) : or(last)}`
}

// Cached, because making a format takes longer than drawing a card.
const formats = new Map<string, Intl.ListFormat>()

function formatOf(language: string, type: ListKind): Intl.ListFormat {
  const key = `${language} ${type}`
  const made = formats.get(key) ?? new Intl.ListFormat(`${language}-GB`, { type })
  formats.set(key, made)
  return made
}

/** "level 2, Resourced" inside a sentence. */
export const lowerFirst = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

const withinSentence = (item: string, index: number) => (index > 0 ? item.replace(/^Yr /, 'yr ') : item)

const or = (item: string) => `neu ${softened(item)}`
