// The interface's own sentences on cards, by card file, in one language, without the words of the questions.

import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { wordsFor } from '../../../cards/parts/words.ts'
import { set } from '../../support/cards/sample.ts'
import { drawings } from '../drawings.ts'
import { markdownOf, sent } from '../parts.ts'
import type { Language } from './lix.ts'

/** The formulas are unreliable for shorter texts, in which one long word decides. */
const leastWords = 8

/** To bodies of that kind the questions say "authority" or "organisation" instead of "council", in Welsh too. */
const body =
  /\b(?:council|authority|organisation)\b|(?:\byr? |['’]r )?\b(?:c|g|ch|ngh)yngor\b|(?:\byr |['’]r )?\b(?:awdurdod|sefydliad)\b/g

/** Every text of the question sets: other tests and other readers check those. A Welsh card may show an English one. */
const ofQuestions = ['2026.1/en', '2027.1/en', '2027.1/cy'].map((words) =>
  JSON.stringify(load(readFileSync(`questions/dma/${words}.yml`, 'utf8'))).replaceAll(body, '#'),
)
const isOfQuestions = (text: string) => {
  const part = JSON.stringify(text.replace(/^(?:- )?(?:[^:]{1,30}: )?/, '')).slice(1, -1)
  return ofQuestions.some((all) => all.includes(part.replaceAll(body, '#')))
}

/** The sentences of each card file, without marks of bold and italic. */
export function interfaceSentences(language: Language): ReadonlyMap<string, readonly string[]> {
  const said = drawings.flatMap(({ file, draw }) =>
    markdownOf(sent(draw(wordsFor(set, language), 'd1')))
      .map((text) => ({ file, text: text.replaceAll(/\*\*|_/g, '') }))
      .filter(({ text }) => /[.!?]$/.test(text) && !text.includes('](') && text.split(/\s+/).length >= leastWords)
      .filter(({ text }) => !isOfQuestions(text)),
  )
  return new Map(
    [...Map.groupBy(said, ({ file }) => file)].map(([file, all]) => [file, [...new Set(all.map(({ text }) => text))]]),
  )
}
