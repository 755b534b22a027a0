// An answer in words: a sentence that only says yes, no or not sure, and nothing else.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { normalise } from '../normalise.ts'
import { plainDoubt, withoutAsides, withoutClosing, withoutHedges } from './spare-words.ts'

/**
 * `said`: only this answer, so it may be saved. `mixed`: an answer with something else, with conditions, or two
 * answers; the bot asks which is meant. `undefined`: no answer at all.
 */
export type TypedAnswer =
  | { readonly type: 'said'; readonly value: VoteValue }
  | {
      readonly type: 'mixed'
      readonly values: readonly VoteValue[]
      /** Whether the sentence begins with the answer. Otherwise it may only speak of one: "I pressed yes by accident". */
      readonly leads: boolean
    }

type Found = {
  readonly value: VoteValue
  readonly isWeak: boolean
  readonly isHedged: boolean
  readonly leads: boolean
}

/**
 * Finds a yes, no or not sure in a text.
 *
 * @param said a normalised text
 * @param isQuestion whether it ends with a question mark
 */
export function typedAnswer(phrases: Phrases, said: string, isQuestion = false): TypedAnswer | undefined {
  const { besideAnswers, besidePlainAnswers, fillers, notAnswers } = compiledPhrases(phrases)
  const known = knownAnswers(phrases)
  const whole = isQuestion ? undefined : wholeAnswer(phrases, said)
  if (whole) return { type: 'said', value: whole }
  if (!isQuestion && isHedgedNo(phrases, said)) return noOrUnsure
  if (!isQuestion && leavesToOthers(phrases, said)) return { type: 'said', value: 'unsure' }
  const words = withoutAsides(phrases, said)
  const found: Found[] = []
  let others = 0
  let before = 0
  let besidePlain = 0
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const none = notAnswers.find((parts) => parts.every((part, index) => words[at + index] === part))
    if (none) {
      others += 1
      before += 1
      at += none.length
      continue
    }
    const match = known.byFirst.get(word)?.find(
      ({ parts, isWeak }) =>
        parts.every((part, index) => words[at + index] === part) &&
        // "It is a no" says no.
        !(isWeak && phrases.afterWeak.includes(words[at + parts.length] ?? '')),
    )
    if (match) found.push({ ...match, leads: before === 0 })
    else {
      if (!besideAnswers.has(word)) others += 1
      if (besidePlainAnswers.has(word)) besidePlain += 1
      if (!besideAnswers.has(word) && !fillers.has(word)) before += 1
    }
    at += match?.parts.length ?? 1
  }
  const strong = found.filter(({ isWeak }) => !isWeak)
  const values = valuesOf(strong.length > 0 ? strong : found)
  const [value] = values
  if (value === undefined) return undefined
  const asks = isQuestion || startsQuestion(phrases, words)
  // "It is too hard" is no yes.
  if (strong.length === 0 && others + besidePlain > 0) return undefined
  // "Could I maybe have a file" answers nothing.
  if (others > 0 && startsQuestion(phrases, words) && value === 'unsure' && values.length === 1) return undefined
  const leads = strong[0]?.leads === true && !startsQuestion(phrases, words)
  if (others > 0) return { type: 'mixed', values, leads }
  if (asks && !(value === 'unsure' && !startsQuestion(phrases, words))) return { type: 'mixed', values, leads }
  // "I am not sure we do" says not sure. "Yes, we do not" says both.
  const all = value === 'unsure' ? values : valuesOf(found)
  // "Yes, we will" is no yes today.
  return all.length === 1 && !isConditional(phrases, words)
    ? { type: 'said', value }
    : { type: 'mixed', values: all, leads }
}

/** The two answers of a hedged no. */
export const noOrUnsure: Extract<TypedAnswer, { type: 'mixed' }> = {
  type: 'mixed',
  values: ['no', 'unsure'],
  leads: true,
}

/** Whether a text says no only as far as the person knows: "not to my knowledge, sorry". */
export function isHedgedNo(phrases: Phrases, said: string): boolean {
  const { hedged } = knownAnswers(phrases)
  const forms = [said, withoutAsides(phrases, said).join(' ')].map((form) => withoutHedges(phrases, form))
  return [said, ...forms, ...forms.map((form) => withoutClosing(phrases, form))].some((form) => hedged.has(form))
}

/** Whether a group of words stands in it that holds a yes or no and answers nothing: "they are afraid not". */
function holdsNoAnswer(phrases: Phrases, said: string): boolean {
  return compiledPhrases(phrases).notAnswers.some((parts) => ` ${said} `.includes(` ${parts.join(' ')} `))
}

/** The answer that a text is as a whole: a listed one, or one with words beside it that say nothing. */
export function wholeAnswer(phrases: Phrases, said: string): VoteValue | undefined {
  const { whole } = knownAnswers(phrases)
  // "I am afraid not" has an aside in it.
  const listed = whole.get(said)
  if (listed) return listed
  const plain = withoutHedges(phrases, withoutAsides(phrases, said).join(' '))
  const other = whole.get(plain) ?? whole.get(withoutClosing(phrases, plain))
  if (other && !holdsNoAnswer(phrases, said)) return other
  return whole.get(plainDoubt(phrases, plain)) === 'unsure' ? 'unsure' : undefined
}

/** Whether a condition stands among the words: "we will", "used to". */
function isConditional(phrases: Phrases, words: readonly string[]): boolean {
  const { qualified } = compiledPhrases(phrases)
  return words.some((_, at) => qualified.some((parts) => parts.every((part, index) => words[at + index] === part)))
}

/** More words after "ask" are a sentence of their own. */
const longestOther = 5

/** "I'd have to ask my director", and nothing else. */
function leavesToOthers({ asksOthers, concepts = {} }: Phrases, said: string): boolean {
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

/** "Do we", "what if": but "do not know" begins no question. */
export function startsQuestion(
  { questionStarts, noQuestion, asking }: Phrases,
  [first = '', second = '', ...more]: readonly string[],
): boolean {
  if (more.length > 0 && asking?.verbs.includes(first) && asking.subjects.includes(second)) return true
  return questionStarts.includes(first) && !noQuestion.first.includes(first) && !noQuestion.second.includes(second)
}

/** The answers among those found. A no that is hedged wherever it stands may be a Not sure too. */
function valuesOf(found: readonly Found[]): readonly VoteValue[] {
  const values = new Set(found.map(({ value }) => value))
  const nos = found.filter(({ value }) => value === 'no')
  return [
    ...values,
    ...(nos.length > 0 && nos.every(({ isHedged }) => isHedged) && !values.has('unsure') ? (['unsure'] as const) : []),
  ]
}

type KnownPhrase = {
  readonly value: VoteValue
  readonly parts: readonly string[]
  readonly isWeak: boolean
  readonly isHedged: boolean
}

type KnownAnswers = {
  /** The value of each phrase by its words, without the hedged ones. */
  readonly whole: ReadonlyMap<string, VoteValue>
  readonly hedged: ReadonlySet<string>
  /** The phrases by their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly KnownPhrase[]>
}

const indexed = new WeakMap<Phrases, KnownAnswers>()

/** The phrases of every answer. One of a pronoun and a verb, "we do", is weak: it leans on another. */
function knownAnswers(phrases: Phrases): KnownAnswers {
  const known = indexed.get(phrases)
  if (known) return known
  const { answers } = compiledPhrases(phrases)
  const hedged = new Set(phrases.hedgedNo?.map((phrase) => normalise(phrase, phrases.contractions)))
  const sorted = (['yes', 'no', 'unsure'] as const)
    .flatMap((value) =>
      answers[value].map((parts) => ({
        value,
        parts,
        isWeak: isWeak(phrases, parts, value),
        isHedged: hedged.has(parts.join(' ')),
      })),
    )
    .toSorted((a, b) => b.parts.length - a.parts.length)
  const made = {
    whole: new Map(
      sorted
        .filter(({ isHedged }) => !isHedged)
        .toReversed()
        .map(({ parts, value }) => [parts.join(' '), value]),
    ),
    hedged,
    byFirst: Map.groupBy(sorted, ({ parts }) => parts[0] ?? ''),
  }
  indexed.set(phrases, made)
  return made
}

const isWeak = ({ weakStarts }: Phrases, [first = '', ...rest]: readonly string[], value: VoteValue) =>
  value !== 'unsure' && rest.length > 0 && weakStarts.includes(first)
