// A question set: its functions, its questions in order with their positions, and their words.

import type { AuthorityType, Nation } from './council.ts'
import type { FunctionCode, QuestionId } from './ids.ts'

/** A commitment is a dated decision, policy, role or budget; a practice is something in use. */
export type Measure = 'commitment' | 'practice'

/** A public framework that questions cite. */
export type Source = {
  readonly code: string
  readonly title: string
  readonly year: string
  readonly url: string
  /** Titles of its points by the keys that citations use: `4`, `A1`, `Leadership`. */
  readonly points: Readonly<Record<string, string>>
  /** The nations that it applies to: all four unless it says otherwise. */
  readonly nations: readonly Nation[]
  readonly statutory: boolean
}

/** One cited source, and its point if the citation names one. */
export type Citation = { readonly source: Source; readonly point?: string }

export type Question = {
  readonly id: QuestionId
  readonly functionCode: FunctionCode
  /** 1 to the set's number of levels. */
  readonly level: number
  readonly measure: Measure
  readonly citations: readonly Citation[]
  /** The nations whose law makes it a duty. */
  readonly duty: readonly Nation[]
  /** The authority types that may answer "Not applicable". */
  readonly notApplicable: readonly AuthorityType[]
  /** The question of the previous version that this one continues, or `new`. */
  readonly was?: QuestionId | 'new'
  /** An anchor question stays unchanged from version to version. */
  readonly anchor?: boolean
}

/**
 * The citations that apply in a nation, because another nation's sources do not bind a council there. Returns all if
 * the nation is unknown or none applies.
 */
export function citationsIn(
  { citations }: Pick<Question, 'citations'>,
  nation: Nation | undefined,
): readonly Citation[] {
  const own = citations.filter(({ source }) => nation === undefined || source.nations.includes(nation))
  return own.length > 0 ? own : citations
}

export type KeyFunction = {
  readonly code: FunctionCode
  /** In the order of asking. */
  readonly questions: readonly Question[]
}

/** The functions and criteria behind the named indices. A set may leave any of them out. */
export type Roles = {
  readonly leadership?: FunctionCode
  readonly culture?: FunctionCode
  readonly provision: ReadonlySet<QuestionId>
  readonly takeUp: ReadonlySet<QuestionId>
}

/** The wording of one question. */
export type QuestionWords = {
  readonly text: string
  readonly why: string
  /** The conditions for a Yes. */
  readonly yes: string
  /** What to do if the answer is No. */
  readonly no: string
  /** A short title, at most six words in our own set. */
  readonly title?: string
  /** One example that counts as a Yes. */
  readonly counts?: string
  /** One example that does not count. */
  readonly doesNotCount?: string
  /** Keys of the glossary terms that the question uses. */
  readonly terms?: readonly string[]
}

/** A word of the question set, and its meaning in one or two sentences. */
type GlossaryEntry = { readonly term: string; readonly meaning: string }

/** The wording of a whole set in one language. */
export type SetWords = {
  readonly title: string
  /** Level 1 first. */
  readonly levels: readonly { readonly name: string; readonly meaning: string }[]
  readonly functions: ReadonlyMap<FunctionCode, { readonly name: string; readonly covers: string }>
  /** The wording for a nation; the neutral one while the nation is unknown. */
  readonly question: (id: QuestionId, nation?: Nation) => QuestionWords
  /** Terms that questions use, by key. Empty if the set has no glossary in this language. */
  readonly glossary: ReadonlyMap<string, GlossaryEntry>
  /** The glossary with the examples of a nation. The neutral entries decide the meaning of a question. */
  readonly glossaryIn?: (nation: Nation) => ReadonlyMap<string, GlossaryEntry>
}

/** The position of one question among those of its function and of the set, counted from 1. */
export type Position = {
  readonly inFunction: number
  readonly ofFunction: number
  readonly inSet: number
  readonly ofSet: number
}

/** The functions of a set, with indexes that are made once, so that no turn searches for a question. */
export type IndexedFunctions = {
  readonly functions: readonly KeyFunction[]
  readonly functionsByCode: ReadonlyMap<FunctionCode, KeyFunction>
  /** Every question by id, in the order of asking. */
  readonly questions: ReadonlyMap<QuestionId, Question>
  /** The ids of all questions, in the same order. */
  readonly order: readonly QuestionId[]
  readonly positions: ReadonlyMap<QuestionId, Position>
}

export type QuestionSet = IndexedFunctions & {
  readonly id: string
  readonly version: string
  /** The number of levels of maturity. */
  readonly levels: number
  readonly roles: Roles
  /** Wording by language tag. The first one stands in for every missing language. */
  readonly words: ReadonlyMap<string, SetWords>
  /** On a set without the functions that a council return leaves out: the complete set. */
  readonly whole?: QuestionSet
}

/** Indexes the functions of a set by code, and their questions by id and position. */
export function indexFunctions(functions: readonly KeyFunction[]): IndexedFunctions {
  const all = functions.flatMap(({ questions }) => questions)
  const positions = functions.flatMap(({ questions }) =>
    questions.map(({ id }, nth) => ({ id, inFunction: nth + 1, ofFunction: questions.length })),
  )
  return {
    functions,
    functionsByCode: new Map(functions.map((each) => [each.code, each])),
    questions: new Map(all.map((question) => [question.id, question])),
    order: all.map(({ id }) => id),
    positions: new Map(positions.map(({ id, ...own }, nth) => [id, { ...own, inSet: nth + 1, ofSet: all.length }])),
  }
}
