// Builds the wording of a set in one language, for every nation.

import type { Nation } from '../assessment/council.ts'
import type { QuestionWords, SetWords } from '../assessment/question-set.ts'
import type { WordsFile } from './yaml/schema.ts'

/** A nation's own parts replace the neutral ones. The other parts stay. */
export function setWords({ title, levels, functions, questions, glossary }: WordsFile): SetWords {
  const neutral = new Map<string, QuestionWords>()
  const national = new Map<string, QuestionWords>()
  for (const [id, { nations, ...words }] of Object.entries(questions)) {
    neutral.set(id, words)
    for (const [nation, own] of Object.entries(nations)) national.set(`${id} ${nation}`, { ...words, ...own })
  }
  const glossaries = glossariesOf(glossary)
  return {
    title,
    levels,
    functions: new Map(Object.entries(functions)),
    glossary: new Map(Object.entries(glossary).map(([key, { nations: _, ...entry }]) => [key, entry])),
    glossaryIn: (nation) => glossaries[nation],
    question(id, nation) {
      const words = national.get(`${id} ${nation}`) ?? neutral.get(id)
      if (words === undefined) throw new RangeError(`This question set has no question ${id}`)
      return words
    },
  }
}

/** The glossary's entries for each nation. */
function glossariesOf(glossary: WordsFile['glossary']) {
  const readIn = (nation: Nation) =>
    new Map(Object.entries(glossary).map(([key, { nations: own, ...entry }]) => [key, { ...entry, ...own[nation] }]))
  return {
    ...{ england: readIn('england'), scotland: readIn('scotland') },
    ...{ wales: readIn('wales'), 'northern-ireland': readIn('northern-ireland') },
  }
}
