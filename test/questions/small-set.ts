// A small question set in two languages, right as it stands, and the faults that it reports once a line is changed.

import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { QuestionSetInvalid } from '../../questions/question-set-invalid.ts'

const set = `id: small
version: 1.10
levels: 2
roles:
  leadership: A
  provision: [A-1]
functions:
  - id: A
    questions:
      - { id: A-1, level: 1, measure: commitment, sources: [LAW] }
      - { id: A-2, level: 2, measure: practice, sources: [LAW:4, GUIDE:Open data], duty: [wales] }
  - id: B
    questions:
      - { id: B-1, level: 1, measure: commitment, sources: [GUIDE], notApplicable: [county, district] }
      - { id: B-2, level: 1, measure: practice, sources: [GUIDE], notApplicable: [fire-and-rescue] }
      - { id: B-3, level: 2, measure: practice, sources: [GUIDE] }
`

const sources = `LAW:
  title: A law
  year: 2018
  url: https://example.org/law
  points: { 4: Fourth section }
  nations: [england, wales]
  statutory: true
GUIDE:
  title: A guide
  year: 2022
  url: https://example.org/guide
  points:
    Open data: On open data
`

const words = (language: string, title: string, tail: string) => `language: ${language}
title: ${title}
levels:
  - { name: One, meaning: The first }
  - { name: Two, meaning: The second }
functions:
  A: { name: Function A, covers: All of A }
  B: { name: Function B, covers: All of B }
questions:
${['A-1', 'A-2', 'B-1', 'B-2', 'B-3']
  .map(
    (id) =>
      `  ${id}: { text: Is ${id} so?, why: Why ${id}, yes: Proof of ${id}, no: Begin ${id}${id === 'A-2' ? tail : ''} }\n`,
  )
  .join('')}`

/** The files of the set, as they would lie in its folder. */
export const smallSet: ReadonlyMap<string, string> = new Map([
  ['set.yml', set],
  ['sources.yml', sources],
  ['cy.yml', words('cy', 'Bach', '')],
  ['en.yml', words('en', 'Small', ', nations: { wales: { text: Is A-2 so in Wales? } }')],
])

/** The files with one piece of one of them replaced. */
export function changed(file: string, piece: string, replacement: string): ReadonlyMap<string, string> {
  const text = smallSet.get(file)
  if (!text?.includes(piece)) throw new Error(`${file} has no "${piece}"`)
  return new Map([...smallSet, [file, text.replace(piece, replacement)]])
}

/** The lines of the error that the files are refused with, without the first. */
export function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  try {
    parseQuestionSet(files, 'small')
  } catch (error) {
    if (!(error instanceof QuestionSetInvalid)) throw error
    return error.message.split('\n').slice(1)
  }
  throw new Error('The question set was taken for right')
}
