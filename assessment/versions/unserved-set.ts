// Stands in for a question set that this copy of the bot does not serve: it has a name and no question.

import { indexFunctions, type QuestionSet, type SetWords } from '../question-set.ts'

const words: SetWords = {
  title: '',
  levels: [],
  functions: new Map(),
  question: (id) => ({ text: id, why: '', yes: '', no: '' }),
  glossary: new Map(),
}

/** A set with this id and version and no function, level or question. It gives no figures, so cards show none. */
export function unservedSet({ id, version }: Pick<QuestionSet, 'id' | 'version'>): QuestionSet {
  const name = JSON.stringify([id, version])
  const known = made.get(name)
  if (known) return known
  const set: QuestionSet = {
    id,
    version,
    levels: 0,
    roles: { provision: new Set(), takeUp: new Set() },
    words: new Map([['en', words]]),
    ...indexFunctions([]),
  }
  if (made.size >= mostKept) made.clear()
  made.set(name, set)
  return set
}

/** Whether it is a real set. Every set that loads has a question. */
export const isServed = ({ questions }: Pick<QuestionSet, 'questions'>): boolean => questions.size > 0

/** The most cached stand-ins. Beyond that the cache is emptied. */
const mostKept = 100

const made = new Map<string, QuestionSet>()
