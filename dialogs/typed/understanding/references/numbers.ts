// Finds numbers in typed words, as digits or spelt out: of a question, a level, or steps back.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { mended, typingErrors } from '../typing-errors.ts'
import { isDay } from './times.ts'

/** A number, and the position and number of its words. */
export type At = { readonly n: number; readonly index: number; readonly length: number }

/** The most steps back. A higher number is a question's: "back 12". */
const mostSteps = 9

/** Shorter words are not corrected. */
const shortestMisspelt = 6

/** The number at `index`, in at most four digits or in words: "forty five". */
function numberAt(words: readonly string[], index: number, { numbers, tens }: Phrases): At | undefined {
  const word = words[index] ?? ''
  const figures = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)
  if (figures) return { n: Number(figures[1]), index, length: 1 }
  const small = (each: string) => numbers.indexOf(each)
  const [ten = '', one = ''] = word.split('-')
  const whole = tens.indexOf(ten)
  if (whole >= 0) {
    const next = one === '' ? (words[index + 1] ?? '') : one
    const unit = small(next)
    const isUnit = unit > 0 && unit < 10
    return { n: (whole + 2) * 10 + (isUnit ? unit : 0), index, length: isUnit && one === '' ? 2 : 1 }
  }
  return small(word) < 0 ? undefined : { n: small(word), index, length: 1 }
}

/** A number directly after one of these words, or joined to it: "question 45", "q45", "qestion forty five". */
export function numberAfter(words: readonly string[], before: readonly string[], phrases: Phrases): At | undefined {
  const { vocabulary } = compiledPhrases(phrases)
  const isBefore = (word: string) =>
    before.includes(word) ||
    (word.length >= shortestMisspelt &&
      !vocabulary.has(word) &&
      before.some((each) => each.length >= shortestMisspelt && typingErrors(each, word) <= 2))
  for (const [index, word] of words.entries()) {
    const joined = /^(\p{L}+?)(\d{1,4})$/u.exec(word)
    if (joined && before.includes(joined[1] ?? '')) return { n: Number(joined[2]), index, length: 1 }
    if (!isBefore(word)) continue
    // "Question number 45".
    const skipped = before.includes(words[index + 1] ?? '') ? 2 : 1
    const number = numberAt(words, index + skipped, phrases)
    // "No one" is not a number.
    const isNumber = number && (word !== 'no' || /\d/.test(words[index + skipped] ?? ''))
    if (isNumber) return { n: number.n, index, length: skipped + number.length }
  }
  return undefined
}

/**
 * "My answer to 12", "what I put for 12": the number of an answered question. "The 12th question" and "my 12th answer"
 * too.
 */
export function numberOfAnswer(words: readonly string[], phrases: Phrases): At | undefined {
  const { answered, answers, joints, question } = phrases.numbered
  for (const [index, word] of words.entries()) {
    const isNamed = [...question, ...answers].includes(words[index + 1] ?? '')
    const ordinal = isNamed ? ordinalOf(word, phrases) : undefined
    if (ordinal !== undefined) return { n: ordinal, index, length: 2 }
    if (!answered.includes(word) || !joints.includes(words[index + 1] ?? '')) continue
    const number = /^\d/.test(words[index + 2] ?? '') ? numberAt(words, index + 2, phrases) : undefined
    if (number) return number
  }
  return undefined
}

/** "12th" is 12, and so is "twelfth". */
function ordinalOf(word: string, { numbered: { ordinals = [] } }: Phrases): number | undefined {
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word)) return Number.parseInt(word, 10)
  const at = ordinals.indexOf(word)
  return at < 0 ? undefined : at + 1
}

/**
 * A number in a short text of known words. A number of more than three digits is a year or similar, one beside a day or
 * month is a date, and one beside an unknown word counts something: "bus 42".
 */
export function numberAlone(words: readonly string[], phrases: Phrases): At | undefined {
  const { numbered } = phrases
  const { vocabulary, usualWords } = compiledPhrases(phrases)
  const isKnown = (word: string) =>
    !/^\p{L}/u.test(word) || vocabulary.has(word) || mended(word, (each) => vocabulary.has(each), usualWords).errors > 0
  if (!words.every(isKnown)) return undefined
  // "90 questions" is a count, "2 plus" a level, "bus 42" a bus.
  const isOther = (at: number) =>
    numbered.others?.includes(words[at - 1] ?? '') ||
    numbered.units.includes(words[at + 1] ?? '') ||
    [at - 1, at + 1].some((near) => isDay(words[near] ?? '', phrases))
  const index = words.findIndex((word, at) => /^\d{1,3}$/.test(word) && !isOther(at))
  const isLevel = numbered.level.includes(words[index - 1] ?? '')
  return index < 0 || isLevel || words.length > 5 || startsReason(words, phrases)
    ? undefined
    : { n: Number(words[index]), index, length: 1 }
}

/** "Why is cyber only 1" is about a level. */
export function levelOfReason(words: readonly string[], phrases: Phrases): At | undefined {
  if (!startsReason(words, phrases)) return undefined
  const isLevel = (word: string, at: number) =>
    /^\d$/.test(word) &&
    !phrases.numbered.units.includes(words[at + 1] ?? '') &&
    !phrases.numbered.others?.includes(words[at - 1] ?? '')
  const index = words.findIndex(isLevel)
  return index < 0 ? undefined : { n: Number(words[index]), index, length: 1 }
}

const startsReason = (words: readonly string[], { numbered }: Phrases) =>
  numbered.reasons?.some((reason) => `${words.join(' ')} `.startsWith(`${reason} `)) === true

/** "Go back two", "back 3 questions", "two questions ago". "Back to 2" names a question. */
export function stepsBack(words: readonly string[], phrases: Phrases): At | undefined {
  const { back, ago, question } = phrases.numbered
  const among = (list: readonly string[], at: number) => list.includes(words[at] ?? '')
  for (const [index] of words.entries()) {
    const number = numberAt(words, index, phrases)
    if (!number || number.n < 1 || number.n > mostSteps) continue
    const after = index + number.length
    const end = among(question, after) ? after + 1 : after
    if (among(back, index - 1)) return { n: number.n, index: index - 1, length: end - index + 1 }
    if (among(ago, end)) return { n: number.n, index, length: end - index + 1 }
    if (among(back, end) && end === words.length - 1) return { n: number.n, index, length: end - index + 1 }
  }
  return undefined
}
