// Finds the function that typed words name: by code, name or synonym, also with a typing error.

import type { FunctionCode } from '../../../../assessment/ids.ts'
import type { QuestionSet, SetWords } from '../../../../assessment/question-set.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { typingErrors } from '../typing-errors.ts'
import { type Given, type Referring, replaced } from './referring.ts'

/** Shorter words are not corrected, because they resemble too many others. */
const shortestMisspelt = 6

/** Finds a function by its code, its whole name, or a word that only its name has. */
export function findFunction(found: Referring, { words, set, phrases, typed, isStrict }: Given): Referring {
  const { names, own } = namesIn(words, set)
  const text = found.words.join(' ')
  const whole = names.find(({ name }) => text.includes(name.replaceAll(/[,]/g, '')))
  if (whole) {
    const parts = whole.name.replaceAll(/[,]/g, '').split(' ')
    const index = found.words.findIndex((_, at) => parts.every((part, offset) => found.words[at + offset] === part))
    if (index >= 0) return replaced(found, index, parts.length, '{function}', { function: whole.code })
  }
  const codeNamed = (word: string) => names.find(({ code }) => code.toLowerCase() === word)?.code
  /** Finds it by a synonym, which replaces a word of its name or its code. */
  const meant = (word: string) => {
    const other = phrases.functionWords[word] ?? ''
    return own.get(other) ?? codeNamed(other)
  }
  const codeOf = (word: string): FunctionCode | undefined => {
    const code = codeNamed(word)
    if (isStrict && commonWords.has(word)) return undefined
    return code ?? own.get(word) ?? meant(word) ?? misspelt(word)
  }
  const { vocabulary, commonWords } = compiledPhrases(phrases)
  const misspelt = (word: string): FunctionCode | undefined => {
    if (word.length < shortestMisspelt || vocabulary.has(word)) return undefined
    const most = word.length > shortestMisspelt + 1 ? 2 : 1
    const known = [...own.keys(), ...Object.keys(phrases.functionWords)].filter((each) => each[0] === word[0])
    const near = known.find((each) => each.length >= shortestMisspelt && typingErrors(each, word) <= most)
    return near === undefined ? undefined : (own.get(near) ?? meant(near))
  }
  // "lead Sam" means a lead; "take lead" and "LEAD results" mean the function.
  const isVerb = (word: string, at: number) =>
    at === 0 && found.words.length > 1 && isCommandWord(phrases, word) && !typed.includes(word.toUpperCase())
  // "The leadership team" means people.
  const isPeople = (word: string, at: number) =>
    phrases.concepts?.boss?.includes(word) && phrases.bodies?.includes(found.words[at + 1] ?? '')
  const index = found.words.findIndex(
    (word, at) => codeOf(word) !== undefined && !isVerb(word, at) && !isPeople(word, at),
  )
  const code = codeOf(found.words[index] ?? '')
  if (code === undefined) return found
  // "cyber resilience" and "agile working" name one function with several words of its name.
  const nameWords = new Set(names.find((each) => each.code === code)?.name.split(/[^\p{L}\p{N}]+/u))
  let length = 1
  while (codeOf(found.words[index + length] ?? '') === code || nameWords.has(found.words[index + length] ?? ''))
    length += 1
  let before = 0
  while (nameWords.has(found.words[index - before - 1] ?? '')) before += 1
  // "and" in "and cyber" is no word of the name.
  while (before > 0 && (found.words[index - before] ?? '').length < 4) before -= 1
  return replaced(found, index - before, length + before, '{function}', { function: code })
}

type Named = { readonly code: FunctionCode; readonly name: string }

type Names = {
  readonly set: QuestionSet
  readonly names: readonly Named[]
  readonly own: ReadonlyMap<string, FunctionCode>
}

const known = new WeakMap<SetWords, Names>()

/**
 * The names of the functions in lower case, and the words that name only one. Cached for the last set of each language.
 */
function namesIn(words: SetWords, set: QuestionSet): Names {
  const made = known.get(words)
  if (made?.set === set) return made
  const names = set.functions.map(({ code }) => ({
    code,
    name: (words.functions.get(code)?.name ?? code).toLowerCase(),
  }))
  const found = { set, names, own: distinctive(names) }
  known.set(words, found)
  return found
}

/** The words of at least four letters that only one function's name has. */
function distinctive(names: readonly Named[]) {
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
