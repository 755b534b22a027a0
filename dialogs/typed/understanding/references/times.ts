// Marks times of day in typed words, whose numbers name no question: "back at 2", "meeting at 10am".

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'

/** The hours of a twelve-hour clock. */
const hours = 12

/** Replaces an hour by `{time}`: a number directly after a word such as "at", or before one such as "pm". */
export function withTimes(words: readonly string[], phrases: Phrases): readonly string[] {
  const { before, after, never } = phrases.times
  // "The target at 4" is a level.
  if (words.some((word) => never.includes(word))) return words
  const isHour = (word = '') => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= hours
  const isWhole = (word = '') => after.some((end) => word.endsWith(end) && isHour(word.slice(0, -end.length)))
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    const isSaid = isHour(word) && before.includes(words[at - 1] ?? '') && !isDay(next, phrases)
    const isEnded = /^\d{1,2}$/.test(word) && after.includes(next)
    if (!isSaid && !isEnded && !isWhole(word)) found.push(word)
    else {
      found.push('{time}')
      // "At 2 30", "at 10 am".
      while (/^\d\d(?:am|pm)?$/.test(words[at + 1] ?? '') || after.includes(words[at + 1] ?? '')) at += 1
    }
  }
  return found
}

/** Whether a word is a day or a month. A number beside it is a date. */
export const isDay = (word: string, { concepts }: Phrases): boolean => concepts?.day?.includes(word) ?? false
