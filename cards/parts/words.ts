// Selects the words of a card in a language: the wording of the interface and the question set, and the format of
// dates.

import type { Statement } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import {
  type AuthorityType,
  type Body,
  bodyOf,
  type Council,
  councilNameIn,
  type Nation,
} from '../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { QuestionSet, QuestionWords, SetWords } from '../../assessment/question-set.ts'
import { wordsForCouncil } from '../../assessment/versions/words-for-council.ts'
import { addressing } from '../../lib/bodies/addressing.ts'
import { englishBodies } from '../../lib/bodies/english.ts'
import { welshBodies } from '../../lib/bodies/welsh.ts'
import { type ListKind, listIn } from '../../lib/sentence.ts'
import { cy } from '../wording/cy/cy.ts'
import { en, type Wording } from '../wording/en/en.ts'

/** The wording of each language of the interface, by its tag, for each kind of body. */
const wordings: Readonly<Record<string, Readonly<Record<Body, Wording>>>> = {
  en: forEachBody((body) => en(englishBodies[body])),
  cy: forEachBody((body) => cy(welshBodies[body])),
}

function forEachBody(wording: (body: Body) => Wording): Readonly<Record<Body, Wording>> {
  return { council: wording('council'), authority: wording('authority'), organisation: wording('organisation') }
}

/** The languages of the interface. A person with another language gets the first. */
export const languages: readonly string[] = Object.keys(wordings)

export type Words = {
  readonly language: string
  readonly ui: Wording
  readonly set: SetWords
  /** The language tag of `set`. It differs from the reader's if the question set lacks their language. */
  readonly asksIn: string
  /** Formats a moment or a calendar day. */
  readonly day: (iso: string) => string
  /** Formats a day with the full month name, for documents: "28 November 2026". */
  readonly longDay: (iso: string) => string
}

/** The other languages of the interface, each with its name in that language. */
export const otherLanguages = ({ language }: Pick<Words, 'language'>): readonly { tag: string; name: string }[] =>
  Object.entries(wordings).flatMap(([tag, { council }]) =>
    tag === language ? [] : [{ tag, name: council.language.name }],
  )

/**
 * The words in the language of a locale such as `en-GB`, for the people of a council or another body: with its noun and
 * the examples of its nation.
 */
export function wordsFor(set: QuestionSet, locale: string | undefined, council: Council = {}): Words {
  const language = spoken(locale)
  const body = bodyOf(council)
  const key = `${language} ${body} ${council.nation}`
  const known = made.get(set)?.get(key)
  if (known) return known
  const words = make(set, language, body, council.nation)
  made.set(set, (made.get(set) ?? new Map()).set(key, words))
  return words
}

// Making a date format takes longer than drawing a card, so the words are cached by set, language, body and nation.
const made = new WeakMap<QuestionSet, Map<string, Words>>()

function spoken(locale: string | undefined): string {
  const wanted = locale?.toLowerCase().split('-')[0]
  return languages.find((language) => language === wanted) ?? languages[0] ?? 'en'
}

function make(set: QuestionSet, language: string, body: Body, nation: Nation | undefined): Words {
  const [first] = set.words
  const own = set.words.get(language)
  const [asksIn, words] = own ? [language, own] : (first ?? [])
  const ui = wordings[language]?.[body]
  if (!asksIn || !words || !ui) throw new Error('A question set has wording in at least one language.')
  const dayIn = (dateStyle: 'medium' | 'long') => {
    const format = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle, timeZone: 'Europe/London' })
    return keptByHour((iso) => format.format(new Date(iso)))
  }
  const asked = wordsForCouncil(words, nation, addressing(asksIn, body))
  return { language, ui, set: asked, asksIn, day: dayIn('medium'), longDay: dayIn('long') }
}

/** The most cached hours. Beyond that the cache is cleared. */
const mostHours = 1000

/**
 * Caches a function of days by the hour, because all moments of an hour (UTC) are on the same day in the United
 * Kingdom.
 */
function keptByHour(dayOf: (iso: string) => string): (iso: string) => string {
  const days = new Map<string, string>()
  return (iso) => {
    const hour = iso.slice(0, '2026-11-30T10'.length)
    const known = days.get(hour)
    if (known !== undefined) return known
    const day = dayOf(iso)
    if (days.size >= mostHours) days.clear()
    days.set(hour, day)
    return day
  }
}

/** The title on every card about an assessment, for the people who answer it. */
export function titleOf(words: Words, assessment: Assessment, council: Council): string {
  const { title } = assessment.team ? words.ui.team : words.ui.assessment
  return titleFrom(words, assessment, council, (of, day) => title(of, assessment.number, day))
}

/** The title on a card that other people read, for whom a personal view is not "your view". */
export function titleForOthers(words: Words, assessment: Assessment, council: Council): string {
  if (assessment.team) return titleOf(words, assessment, council)
  return titleFrom(words, assessment, council, words.ui.assessment.titleForOthers)
}

/** The assessment's own name, or the default title with the council and the day of its start. */
function titleFrom(
  { day, language }: Words,
  assessment: Assessment,
  council: Council,
  usual: (council: string | undefined, day: string) => string,
): string {
  // A record may have a name that was saved before names were cleaned.
  const [name, ofCouncil] = [assessment.name, councilNameIn(language, council)].map(
    (each) => readableName(each ?? '') || undefined,
  )
  return name ?? usual(ofCouncil, day(assessment.startedAt))
}

export function functionName(words: Words, code: FunctionCode): string {
  return words.set.functions.get(code)?.name ?? code
}

export function questionWords(words: Words, id: QuestionId, nation: Nation | undefined): QuestionWords {
  return words.set.question(id, nation)
}

/** "Yes", "Not sure", or the text for no answer. */
export function valueName({ ui }: Words, value: Statement['value']): string {
  return value === undefined ? ui.noValue : ui.values[value]
}

/** Cuts a person's text to this many bytes of UTF-8, so that it fits on a card. */
export function shortened({ ui }: Words, written: string, most: number): string {
  const bytes = Buffer.from(written)
  if (bytes.length <= most) return written
  // Removes U+FFFD, which replaces a character that was cut through.
  return `${bytes
    .subarray(0, most)
    .toString()
    .replace(/\uFFFD$/, '')
    .trimEnd()}${ui.more}`
}

/** Names or values as a list in the reader's language. */
export const listed = ({ language }: Words, items: readonly string[], kind?: ListKind): string =>
  listIn(language, items, kind)

/** A type of body inside a sentence: "unitary council", "London borough". */
export const typeWithin = ({ ui }: Words, type: AuthorityType): string =>
  ui.authorities[type].replace(/^(?!London)\p{Lu}/u, (letter) => letter.toLowerCase())

/** "Level 2, Resourced". With `plus`, a criterion above the level is met too: "Level 2+, Resourced". */
export function levelName({ ui, set }: Words, level: number, plus = false): string {
  return ui.level(`${level}${plus ? '+' : ''}`, set.levels[level - 1]?.name ?? '')
}
