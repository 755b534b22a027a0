// Warns about questions that may be hard to answer with Yes or No. The set still loads.

import { nations } from '../assessment/council.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import { faultInWords } from './question-set-invalid.ts'

const mostWords = 25

// A question that joins two facts with one of these may be half Yes and half No.
const joiningWords: Readonly<Record<string, readonly string[]>> = {
  en: ['and'],
}

/**
 * Returns a line for each doubtful question text, with the file, the question and, for a national wording, the nation.
 */
export function wordingWarnings(set: QuestionSet): readonly string[] {
  return [...set.words].flatMap(([language, words]) =>
    [...set.questions.keys()].flatMap((id) => {
      const neutral = words.question(id).text
      const national = nations.flatMap((nation) => {
        const own = words.question(id, nation).text
        return own === neutral ? [] : [{ where: `${id}, ${nation}`, text: own }]
      })
      return [{ where: id, text: neutral }, ...national].flatMap(({ where, text }) =>
        doubts(text, language).map((doubt) => faultInWords({ file: `${language}.yml`, where, fault: doubt })),
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
