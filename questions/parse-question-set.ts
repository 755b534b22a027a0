// A question set made from the text of its files. Reads nothing itself, so that any set can be tried from memory.

import type { z } from 'zod'
import type { Question, QuestionSet, Source } from '../assessment/question-set.ts'
import { checkSet } from './check-set.ts'
import { checkWords } from './check-words.ts'
import { cite } from './cite.ts'
import { type Fault, QuestionSetInvalid } from './question-set-invalid.ts'
import { readYaml } from './read-yaml.ts'
import { type SetFile, type SourcesFile, setFile, sourcesFile, type WordsFile, wordsFile } from './schema.ts'
import { setWords } from './set-words.ts'

/** The text of a set's files by name: `set.yml`, `sources.yml` and one such as `en.yml` for each language. */
export type QuestionSetFiles = ReadonlyMap<string, string>

/** The set that the files describe. Throws QuestionSetInvalid with every fault in them; `folder` serves its message. */
export function parseQuestionSet(files: QuestionSetFiles, folder: string): QuestionSet {
  const faults: Fault[] = []
  const set = read(files, 'set.yml', setFile, faults)
  const sourceParts = read(files, 'sources.yml', sourcesFile, faults)
  const sources = sourceParts && sourcesByCode(sourceParts)
  if (set) faults.push(...checkSet(set, sources))

  const words = new Map<string, WordsFile>()
  for (const language of languages(files, set, faults)) {
    const own = read(files, `${language}.yml`, wordsFile, faults)
    if (own) words.set(language, own)
    if (own && set) faults.push(...checkWords(language, own, set))
  }
  if (!set || !sources || faults.length > 0) throw new QuestionSetInvalid(folder, faults)
  return build(set, sources, words)
}

function read<Schema extends z.ZodType>(files: QuestionSetFiles, file: string, schema: Schema, faults: Fault[]) {
  const text = files.get(file)
  if (text !== undefined) return readYaml(file, text, schema, faults)
  faults.push({ file, fault: 'is missing' })
  return undefined
}

const sourcesByCode = (parts: SourcesFile): ReadonlyMap<string, Source> =>
  new Map(Object.entries(parts).map(([code, source]) => [code, { code, ...source }]))

/** In the order of `set.yml` where it has one; otherwise English first, then by their tags. */
function languages(files: QuestionSetFiles, set: SetFile | undefined, faults: Fault[]): readonly string[] {
  const found = [...files.keys()].flatMap((file) => /^([a-z]{2})\.yml$/.exec(file)?.[1] ?? [])
  const listed = set?.languages
  for (const language of found.filter((tag) => listed && !listed.includes(tag)))
    faults.push({ file: `${language}.yml`, fault: 'is not among the languages that set.yml lists' })
  if (listed) return listed
  if (found.length === 0) faults.push({ file: 'en.yml', fault: 'is missing, and so is any other wording file' })
  return found.sort().sort((a, b) => Number(b === 'en') - Number(a === 'en'))
}

function build(set: SetFile, sources: ReadonlyMap<string, Source>, words: ReadonlyMap<string, WordsFile>): QuestionSet {
  const functions = set.functions.map((fn) => ({
    code: fn.id,
    questions: fn.questions.map(({ sources: written, ...question }): Question => {
      const citations = written.map((citation) => cite(citation, sources)).filter((cited) => 'source' in cited)
      return { ...question, functionCode: fn.id, citations }
    }),
  }))
  const { leadership, culture, provision, takeUp } = set.roles
  return {
    id: set.id,
    version: set.version,
    levels: set.levels,
    functions,
    roles: { leadership, culture, provision: new Set(provision), takeUp: new Set(takeUp) },
    questions: new Map(functions.flatMap((fn) => fn.questions.map((question) => [question.id, question]))),
    words: new Map([...words].map(([language, file]) => [language, setWords(file)])),
  }
}
