// The things of a question set that typed words name: a function, a question by number or code, a level.

import type { FunctionCode, QuestionId } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Words } from '../../../cards/parts/words.ts'
import type { Phrases } from '../../../cards/wording/phrases.ts'

export type References = {
  readonly function?: FunctionCode
  readonly question?: QuestionId
  readonly level?: number
  /** A number or code that names no question of this set. */
  readonly unknown?: string
}

/** The references in a text, and its words with `{function}`, `{question}` or `{level}` in their place. */
export type Referring = { readonly references: References; readonly words: readonly string[] }

/**
 * @param said a normalised text
 * @param typed the same text as it was typed, for its capitals
 */
export function findReferences(
  words: Words,
  set: QuestionSet,
  phrases: Phrases,
  said: string,
  typed = said,
): Referring {
  const start: Referring = { references: {}, words: said.split(' ').filter((word) => word !== '') }
  return [findQuestion, findLevel, findFunction].reduce(
    (found, find) => find(found, { words, set, phrases, typed }),
    start,
  )
}

type Given = {
  readonly words: Words
  readonly set: QuestionSet
  readonly phrases: Phrases
  readonly typed: string
}

/** "LEAD-1C", "lead 1c", "lead1c", "question 45", "q45", or a number alone. */
function findQuestion(found: Referring, { set, phrases }: Given): Referring {
  const ids = [...set.questions.keys()]
  const byCode = new Map(ids.map((id) => [squeezed(id), id]))
  const { words } = found
  for (const [index, word] of words.entries()) {
    const pair = `${word}${words[index + 1] ?? ''}`
    const [id, length] = byCode.has(squeezed(word)) ? [byCode.get(squeezed(word)), 1] : [byCode.get(squeezed(pair)), 2]
    if (id) return replaced(found, index, length, '{question}', { question: id })
  }
  const at = numberAfter(words, phrases.numbered.question, phrases) ?? numberAlone(words)
  if (!at) return found
  const id = ids[at.n - 1]
  return replaced(found, at.index, at.length, '{question}', id ? { question: id } : { unknown: String(at.n) })
}

/** "level 3", "level three", or the name of a level after "level" or alone. */
function findLevel(found: Referring, { words: { set: wording }, set, phrases, typed }: Given): Referring {
  const at = numberAfter(found.words, phrases.numbered.level, phrases)
  if (at) {
    const isKnown = at.n >= 0 && at.n <= set.levels
    const one = replaced(
      found,
      at.index,
      at.length,
      'level {level}',
      isKnown ? { level: at.n } : { unknown: String(at.n) },
    )
    return { ...one, words: one.words.map((word) => (/^\d$/.test(word) ? '{level}' : word)) }
  }
  const names = wording.levels.map(({ name }) => name.toLowerCase())
  // "Let's get started" names no level; "what does Started mean" does.
  const isNamed = (word: string, index: number) =>
    names.includes(word) &&
    (found.words.length === 1 ||
      phrases.numbered.level.includes(found.words[index + 1] ?? '') ||
      beforeLevels.has(found.words[index - 1] ?? '') ||
      capitals.test(typed.slice(typed.toLowerCase().indexOf(word))))
  const index = found.words.findIndex(isNamed)
  const n = names.indexOf(found.words[index] ?? '') + 1
  if (n <= 0) return found
  const one = replaced(found, index, 1, '{level}', { level: n })
  return { ...one, words: one.words.map((word, at) => (isNamed(word, at) ? '{level}' : word)) }
}

const capitals = /^\p{Lu}/u
const beforeLevels = new Set([
  'define',
  'explain',
  'describe',
  'is',
  'does',
  'mean',
  'means',
  'level',
  'and',
  'or',
  'vs',
  'versus',
  'between',
  'than',
  'from',
  'by',
  'being',
  'be',
  '{level}',
])

/** A function by its code, its whole name, or a word that only its name has. */
function findFunction(found: Referring, { words, set, phrases, typed }: Given): Referring {
  const names = set.functions.map(({ code }) => ({
    code,
    name: (words.set.functions.get(code)?.name ?? code).toLowerCase(),
  }))
  const text = found.words.join(' ')
  const whole = names.find(({ name }) => text.includes(name.replaceAll(/[,]/g, '')))
  if (whole) {
    const parts = whole.name.replaceAll(/[,]/g, '').split(' ')
    const index = found.words.findIndex((_, at) => parts.every((part, offset) => found.words[at + offset] === part))
    if (index >= 0) return replaced(found, index, parts.length, '{function}', { function: whole.code })
  }
  const own = distinctive(names)
  const codeOf = (word: string): FunctionCode | undefined => {
    const code = names.find((each) => each.code.toLowerCase() === word)?.code
    return code ?? own.get(word) ?? own.get(phrases.functionWords[word] ?? '')
  }
  // "lead Sam" is about a lead, "take lead" and "LEAD results" about the function.
  const isVerb = (word: string, at: number) =>
    at === 0 && found.words.length > 1 && isCommandWord(phrases, word) && !typed.includes(word.toUpperCase())
  const index = found.words.findIndex((word, at) => codeOf(word) !== undefined && !isVerb(word, at))
  const code = codeOf(found.words[index] ?? '')
  if (code === undefined) return found
  // "cyber resilience" and "agile working" name one function with several of its words.
  const nameWords = new Set(names.find((each) => each.code === code)?.name.split(/[^\p{L}\p{N}]+/u))
  let length = 1
  while (codeOf(found.words[index + length] ?? '') === code || nameWords.has(found.words[index + length] ?? ''))
    length += 1
  let before = 0
  while (nameWords.has(found.words[index - before - 1] ?? '')) before += 1
  // "and cyber" begins with no word of the name.
  while (before > 0 && (found.words[index - before] ?? '').length < 4) before -= 1
  return replaced(found, index - before, length + before, '{function}', { function: code })
}

/** The words that stand in one function's name alone, of four letters or more. */
function distinctive(names: readonly { readonly code: FunctionCode; readonly name: string }[]) {
  const owners = new Map<string, FunctionCode | 'several'>()
  for (const { code, name } of names) {
    for (const word of new Set(name.split(/[^\p{L}\p{N}]+/u))) {
      if (word.length >= 4) owners.set(word, owners.has(word) ? 'several' : code)
    }
  }
  return new Map([...owners].filter((entry): entry is [string, FunctionCode] => entry[1] !== 'several'))
}

const isCommandWord = ({ intents }: Phrases, word: string) =>
  Object.values(intents).some((examples) => examples.includes(word))

const squeezed = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

type At = { readonly n: number; readonly index: number; readonly length: number }

/** A number right after one of these words, or in one word with it: "question 45", "q45". */
function numberAfter(words: readonly string[], before: readonly string[], { numbers }: Phrases): At | undefined {
  for (const [index, word] of words.entries()) {
    const joined = /^(\p{L}+?)(\d{1,4})$/u.exec(word)
    if (joined && before.includes(joined[1] ?? '')) return { n: Number(joined[2]), index, length: 1 }
    const next = words[index + 1] ?? ''
    const n = /^\d{1,4}$/.test(next) ? Number(next) : numbers.indexOf(next)
    if (before.includes(word) && n >= 0) return { n, index, length: 2 }
  }
  return undefined
}

function numberAlone(words: readonly string[]): At | undefined {
  // A longer number is a year or something else.
  const index = words.findIndex((word) => /^\d{1,3}$/.test(word))
  const isLevel = /^(level|levels|lvl|stage|lefel)$/.test(words[index - 1] ?? '')
  return index < 0 || isLevel || words.length > 5 ? undefined : { n: Number(words[index]), index, length: 1 }
}

function replaced(
  { references, words }: Referring,
  index: number,
  length: number,
  by: string,
  found: References,
): Referring {
  return {
    references: { ...references, ...found },
    words: [...words.slice(0, index), ...by.split(' '), ...words.slice(index + length)],
  }
}
