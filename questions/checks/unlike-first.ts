// Warns about parts that the first language has and another lacks, or the other way round.

import { nations } from '../../assessment/council.ts'
import type { QuestionSet, QuestionWords, SetWords } from '../../assessment/question-set.ts'
import type { SetFault } from '../question-set-invalid.ts'

/** Returns a warning for each part that a language lacks, or has beyond the first language. */
export function unlikeFirst(set: QuestionSet): readonly SetFault[] {
  const [first, ...others] = set.words
  if (!first) return []
  const [model, words] = first
  const expected = partsOf(set, words)
  return others.flatMap(([language, own]) => {
    const found = partsOf(set, own)
    const file = `${language}.yml`
    const lacking = [...expected].filter(([key]) => !found.has(key))
    const extra = [...found].filter(([key]) => !expected.has(key))
    return [
      ...lacking.map(([, { where, part }]) => ({ file, where, fault: `has no ${part}, which ${model}.yml has` })),
      ...extra.map(([, { where, part }]) => ({ file, where, fault: `has ${part}, which ${model}.yml does not have` })),
    ]
  })
}

type Part = { readonly where: string; readonly part: string }

/** Every glossary entry, every part of each question, its terms, and each part with a national wording. */
function partsOf(set: QuestionSet, words: SetWords): ReadonlyMap<string, Part> {
  const terms = [...words.glossary].flatMap(([term, neutral]) => [
    { where: 'glossary', part: `the term ${term}` },
    ...nations.flatMap((nation) => {
      const own = words.glossaryIn?.(nation).get(term)
      const differs = own !== undefined && (own.term !== neutral.term || own.meaning !== neutral.meaning)
      return differs ? [{ where: `glossary, ${nation}`, part: `the term ${term}` }] : []
    }),
  ])
  const questions = [...set.questions.keys()].flatMap((where) => {
    const neutral = words.question(where)
    const national = nations.flatMap((nation) => {
      const own = words.question(where, nation)
      return own === neutral ? [] : named(own, neutral).map((part) => ({ where: `${where}, ${nation}`, part }))
    })
    return [...named(neutral).map((part) => ({ where, part })), ...national]
  })
  return new Map([...terms, ...questions].map((each) => [`${each.where}: ${each.part}`, each]))
}

/** The names of the parts whose value differs from that in the other wording. */
function named(own: QuestionWords, other?: QuestionWords): readonly string[] {
  const parts = Object.keys(own) as (keyof QuestionWords)[]
  return parts
    .filter((part) => own[part] !== undefined && own[part] !== other?.[part])
    .flatMap((part) => (part === 'terms' ? (own.terms ?? []).map((term) => `the term ${term}`) : [part]))
}
