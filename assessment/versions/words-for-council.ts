// Adapts the words of a question set to one public body.

import type { Nation } from '../council.ts'
import type { QuestionWords, SetWords } from '../question-set.ts'

/**
 * Adapts the words of a question set to a council: the examples of its nation, and the noun of its kind of body.
 *
 * @param nation selects the examples of the glossary; the neutral ones while it is unknown
 * @param say replaces the noun of the body in a text of the set
 */
export function wordsForCouncil(
  words: SetWords,
  nation: Nation | undefined,
  say: ((text: string) => string) | undefined,
): SetWords {
  const glossary = (nation && words.glossaryIn?.(nation)) ?? words.glossary
  if (!say) return glossary === words.glossary ? words : { ...words, glossary }
  return {
    ...words,
    levels: words.levels.map(({ name, meaning }) => ({ name, meaning: say(meaning) })),
    functions: mapped(words.functions, ({ name, covers }) => ({ name, covers: say(covers) })),
    glossary: mapped(glossary, ({ term, meaning }) => ({ term, meaning: say(meaning) })),
    question: kept((id, nation) => saidIn(words.question(id, nation), say)),
  }
}

function mapped<Key, Value>(map: ReadonlyMap<Key, Value>, change: (value: Value) => Value): ReadonlyMap<Key, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}

function saidIn({ terms, ...texts }: QuestionWords, say: (text: string) => string): QuestionWords {
  const said = Object.entries(texts).map(([part, text]) => [part, text && say(text)])
  return { ...(Object.fromEntries(said) as Omit<QuestionWords, 'terms'>), ...(terms && { terms }) }
}

/** Caches each wording. A set has one for each question and nation. */
function kept(question: SetWords['question']): SetWords['question'] {
  const known = new Map<string, QuestionWords>()
  return (id, nation) => {
    const key = `${id} ${nation}`
    const made = known.get(key) ?? question(id, nation)
    known.set(key, made)
    return made
  }
}
