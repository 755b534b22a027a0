// Finds the function, question and level that typed words name.

import type { QuestionId } from '../../../../assessment/ids.ts'
import type { QuestionSet, SetWords } from '../../../../assessment/question-set.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { findFunction } from './find-function.ts'
import { levelOfReason, numberAfter, numberAlone, numberOfAnswer, stepsBack } from './numbers.ts'
import { type Given, type References, type Referring, replaced } from './referring.ts'
import { withScores } from './scores.ts'
import { withTimes } from './times.ts'

export type { References, Referring }

/**
 * Finds the question, level and function that a text names, and replaces their words by placeholders.
 *
 * @param said a normalised text
 * @param typed the text with its capitals
 * @param isStrict does not read a common word, such as "data", as a function
 */
export function findReferences(
  words: SetWords,
  set: QuestionSet,
  phrases: Phrases,
  said: string,
  typed = said,
  isStrict = false,
): Referring {
  const plain = said.split(' ').filter((word) => word !== '')
  const start: Referring = { references: {}, words: withScores(withTimes(plain, phrases), phrases) }
  return [findQuestion, findLevel, findFunction].reduce(
    (found, find) => find(found, { words, set, phrases, typed, isStrict }),
    start,
  )
}

type Ids = { readonly ids: readonly QuestionId[]; readonly byCode: ReadonlyMap<string, QuestionId> }

const idsIn = new WeakMap<QuestionSet['questions'], Ids>()

/** The ids of a set in order, and by their letters and digits. */
function idsOf({ questions }: QuestionSet): Ids {
  const known = idsIn.get(questions)
  if (known) return known
  const ids = [...questions.keys()]
  const made = { ids, byCode: new Map(ids.map((id) => [squeezed(id), id])) }
  idsIn.set(questions, made)
  return made
}

/** "LEAD-1C", "lead 1c", "lead1c", "question 45", "q45", or only a number. */
function findQuestion(found: Referring, { set, phrases }: Given): Referring {
  const { ids, byCode } = idsOf(set)
  const { words } = found
  for (const [index, word] of words.entries()) {
    const pair = `${word}${words[index + 1] ?? ''}`
    const [id, length] = byCode.has(squeezed(word)) ? [byCode.get(squeezed(word)), 1] : [byCode.get(squeezed(pair)), 2]
    if (id) return replaced(found, index, length, '{question}', { question: id })
  }
  const steps = stepsBack(words, phrases)
  if (steps) return replaced(found, steps.index, steps.length, phrases.numbered.back[0] ?? '', { back: steps.n })
  const end = endQuestion(words, phrases)
  const endId = end && (end.isLast ? ids.at(-1) : ids[0])
  if (end && endId) return replaced(found, end.index, 2, '{question}', { question: endId })
  const at =
    numberAfter(words, phrases.numbered.question, phrases) ??
    numberOfAnswer(words, phrases) ??
    numberAlone(words, phrases)
  if (!at) return found
  const id = ids[at.n - 1]
  return replaced(found, at.index, at.length, '{question}', id ? { question: id } : { unknown: String(at.n) })
}

/**
 * "The first question", "my first answer", "the final question"; reversed in Welsh. "A sample question first" names
 * none.
 */
function endQuestion(words: readonly string[], { numbered }: Phrases) {
  const beside = numbered.endsFollow ? -1 : 1
  const among = (list: readonly string[], at: number) => list.includes(words[at] ?? '')
  const at = words.findIndex(
    (_, index) =>
      (among([...numbered.first, ...numbered.last], index) && among(numbered.question, index + beside)) ||
      (among(numbered.first, index) && among(numbered.answers, index + beside)),
  )
  if (at < 0) return undefined
  return { index: Math.min(at, at + beside), isLast: numbered.last.includes(words[at] ?? '') }
}

/** "level 3", "level three", or the name of a level, after "level" or by itself. */
function findLevel(found: Referring, { words: wording, set, phrases, typed }: Given): Referring {
  const at = numberAfter(found.words, phrases.numbered.level, phrases)
  if (at) {
    const isKnown = at.n >= 0 && at.n <= set.levels
    const one = replaced(
      found,
      at.index,
      at.length,
      `${phrases.numbered.level[0]} {level}`,
      isKnown ? { level: at.n } : { unknown: String(at.n) },
    )
    return { ...one, words: one.words.map((word) => (/^\d$/.test(word) ? '{level}' : word)) }
  }
  const asked = levelOfReason(found.words, phrases)
  if (asked && asked.n <= set.levels) return replaced(found, asked.index, 1, '{level}', { level: asked.n })
  const isBeforeLevel = (word: string) => word === '{level}' || phrases.numbered.beforeLevels.includes(word)
  const names = wording.levels.map(({ name }) => name.toLowerCase())
  // "Let's get started" names no level, but "what does Started mean" does.
  const isNamed = (word: string, index: number) =>
    names.includes(word) &&
    (found.words.length === 1 ||
      phrases.numbered.level.includes(found.words[index + 1] ?? '') ||
      isBeforeLevel(found.words[index - 1] ?? '') ||
      capitals.test(typed.slice(typed.toLowerCase().indexOf(word))))
  const index = found.words.findIndex(isNamed)
  const n = names.indexOf(found.words[index] ?? '') + 1
  if (n <= 0) return found
  const one = replaced(found, index, 1, '{level}', { level: n })
  return { ...one, words: one.words.map((word, at) => (isNamed(word, at) ? '{level}' : word)) }
}

const capitals = /^\p{Lu}/u
const squeezed = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
