// The schemas of a question set's files. docs/question-sets.md explains the files to authors.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { authorityTypes, nations } from '../../assessment/council.ts'
import { parseQuestionId, type QuestionId } from '../../assessment/ids.ts'

// All YAML values are read as text (see parse-yaml.ts), so that a version 1.10 stays 1.10. The schema converts numbers.
const text = z.string().trim().min(1, 'must not be empty')
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d?$/, 'must be a whole number from 1 to 99')
  .transform(Number)
const nation = z.enum(nations)

// Codes go into card data and file names.
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots or hyphens')
const questionId = branded(parseQuestionId)
const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true')

const question = z.strictObject({
  id: questionId,
  level: wholeNumber,
  measure: z.enum(['commitment', 'practice']),
  sources: z.array(text),
  duty: z.array(nation).default([]),
  notApplicable: z.array(z.enum(authorityTypes)).default([]),
  was: questionId.transform((id): QuestionId | 'new' => id).optional(),
  anchor: yesOrNo.optional(),
})

/** `set.yml`: the questions in their order, without wording. */
export const setFile = z.strictObject({
  id: code,
  version: text,
  levels: wholeNumber,
  languages: z.array(text).min(1, 'must name a language').optional(),
  roles: z
    .strictObject({
      leadership: text.optional(),
      culture: text.optional(),
      provision: z.array(questionId).default([]),
      takeUp: z.array(questionId).default([]),
    })
    .prefault({}),
  functions: z
    .array(z.strictObject({ id: code, questions: z.array(question).min(1, 'must have a question') }))
    .min(1, 'must have a function'),
})

/** `sources.yml`: the public frameworks that questions cite, by code. */
export const sourcesFile = z.record(
  text,
  z.strictObject({
    title: text,
    year: text,
    url: z.url({ protocol: /^https?$/, error: 'must be a web address' }),
    points: z.record(text, text).default({}),
    nations: z
      .array(nation)
      .min(1, 'must name a nation')
      .default([...nations]),
    statutory: yesOrNo.default(false),
  }),
)

const questionWords = z.strictObject({
  text,
  why: text,
  yes: text,
  no: text,
  title: text.optional(),
  counts: text.optional(),
  doesNotCount: text.optional(),
  terms: z.array(text).optional(),
})

const term = z.strictObject({ term: text, meaning: text })

/** `en.yml`, `cy.yml` and others: all the words of a set in one language. */
export const wordsFile = z.strictObject({
  language: text,
  title: text,
  levels: z.array(z.strictObject({ name: text, meaning: text })),
  glossary: z.record(text, term.extend({ nations: z.partialRecord(nation, term.partial()).default({}) })).default({}),
  functions: z.record(text, z.strictObject({ name: text, covers: text })),
  questions: z.record(
    text,
    questionWords.extend({ nations: z.partialRecord(nation, questionWords.partial()).default({}) }),
  ),
})

export type SetFile = z.infer<typeof setFile>
export type SourcesFile = z.infer<typeof sourcesFile>
export type WordsFile = z.infer<typeof wordsFile>
