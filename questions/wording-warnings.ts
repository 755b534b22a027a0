// Questions that may be hard to answer with Yes or No. They are worth a second look, and do not stop anything.

import { nations } from '../assessment/council.ts'
import type { QuestionSet } from '../assessment/question-set.ts'

const mostWords = 25

// Where a question joins two facts with one of these, half of it may be Yes and half No.
const joiningWords: Readonly<Record<string, readonly string[]>> = {
  en: ['and'],
}

/** One line for each doubtful question text, naming its file, its question and, where only that is meant, its nation. */
export function wordingWarnings(set: QuestionSet): readonly string[] {
  return [...set.words].flatMap(([language, words]) =>
    [...set.questions.keys()].flatMap((id) => {
      const neutral = words.question(id).text
      const national = nations.flatMap((nation) => {
        const own = words.question(id, nation).text
        return own === neutral ? [] : [{ where: `${id}, ${nation}`, text: own }]
      })
      return [{ where: id, text: neutral }, ...national].flatMap(({ where, text }) =>
        doubts(text, language).map((doubt) => `${language}.yml: ${where}: ${doubt}`),
      )
    }),
  )
}

function doubts(text: string, language: string): readonly string[] {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const joining = (joiningWords[language] ?? []).filter((word) => words.includes(word))
  return [
    ...joining.map((word) => `has the word "${word}": one question may be asking two things`),
    ...(words.length > mostWords ? [`has ${words.length} words; ${mostWords} is the most that reads easily`] : []),
    ...(text.endsWith('?') ? [] : ['does not end in a question mark']),
  ]
}
