// Checks one wording file against its set: finds missing and superfluous words.

import type { SetFault } from '../question-set-invalid.ts'
import type { SetFile, WordsFile } from '../yaml/schema.ts'

/** Every fault of the wording file of this language. */
export function checkWords(language: string, words: WordsFile, set: SetFile): readonly SetFault[] {
  const file = `${language}.yml`
  const functions = set.functions.map(({ id }) => id)
  const questions = set.functions.flatMap((fn) => fn.questions.map(({ id }) => id))
  return [
    ...(words.language === language
      ? []
      : [{ file, where: 'language', fault: `is ${words.language}, but the file is named for ${language}` }]),
    ...(words.levels.length === set.levels
      ? []
      : [{ file, where: 'levels', fault: `names ${words.levels.length} levels; the set has ${set.levels}` }]),
    ...compare(file, functions, Object.keys(words.functions)),
    ...compare(file, questions, Object.keys(words.questions)),
    ...termFaults(file, words),
  ]
}

function termFaults(file: string, { glossary, questions }: WordsFile): SetFault[] {
  return Object.entries(questions).flatMap(([id, { nations, ...words }]) =>
    [{ where: id, terms: words.terms }, ...nationalTerms(id, nations)].flatMap(({ where, terms = [] }) =>
      terms
        .filter((term) => !Object.hasOwn(glossary, term))
        .map((term) => ({ file, where, fault: `uses the term ${term}, which the glossary does not have` })),
    ),
  )
}

const nationalTerms = (id: string, nations: WordsFile['questions'][string]['nations']) =>
  Object.entries(nations).map(([nation, own]) => ({ where: `${id}, ${nation}`, terms: own.terms }))

function compare(file: string, asked: readonly string[], worded: readonly string[]): SetFault[] {
  const inSet = new Set(asked)
  const inWords = new Set(worded)
  return [
    ...[...inSet].filter((id) => !inWords.has(id)).map((where) => ({ file, where, fault: 'has no wording' })),
    ...[...inWords]
      .filter((id) => !inSet.has(id))
      .map((where) => ({ file, where, fault: 'has wording but is not in set.yml' })),
  ]
}
