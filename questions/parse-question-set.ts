// Builds a question set from the content of its files. It reads no files itself, so that a test can pass any set.

import type { z } from 'zod'
import { indexFunctions, type Question, type QuestionSet, type Source } from '../assessment/question-set.ts'
import { checkSet } from './checks/check-set.ts'
import { checkWords } from './checks/check-words.ts'
import { cite } from './cite.ts'
import { QuestionSetInvalid, type SetFault } from './question-set-invalid.ts'
import { setWords } from './set-words.ts'
import { decode } from './yaml/decode.ts'
import { type Findings, readYaml } from './yaml/read-yaml.ts'
import { type SetFile, type SourcesFile, setFile, sourcesFile, type WordsFile, wordsFile } from './yaml/schema.ts'

/**
 * A set's files by name, as text or bytes: `set.yml`, `sources.yml`, and a wording file such as `en.yml` for each
 * language.
 */
export type QuestionSetFiles = ReadonlyMap<string, string | Uint8Array>

/** The set, or undefined if it has faults; its faults; and its warnings, which do not stop the set from loading. */
export type Examined = {
  readonly set: QuestionSet | undefined
  readonly faults: readonly SetFault[]
  readonly warnings: readonly SetFault[]
}

/** Builds the set. Throws QuestionSetInvalid with every fault in the files; `folder` is only for its message. */
export function parseQuestionSet(files: QuestionSetFiles, folder: string): QuestionSet {
  const { set, faults } = examineFiles(files)
  if (!set) throw new QuestionSetInvalid(folder, faults)
  return set
}

/** Reads the files and collects all their faults and warnings. Never throws. */
export function examineFiles(files: QuestionSetFiles): Examined {
  const findings: Findings = { faults: [], warnings: [] }
  const { faults, warnings } = findings
  const set = read(files, 'set.yml', setFile, findings)
  const sourceParts = read(files, 'sources.yml', sourcesFile, findings)
  const sources = sourceParts && sourcesByCode(sourceParts)
  if (set) faults.push(...checkSet(set, sources))

  const words = new Map<string, WordsFile>()
  for (const language of languages(files, set, faults)) {
    const own = read(files, `${language}.yml`, wordsFile, findings)
    if (own) words.set(language, own)
    if (own && set) faults.push(...checkWords(language, own, set))
  }
  const usable = set && sources && faults.length === 0
  return { set: usable ? build(set, sources, words) : undefined, faults, warnings }
}

function read<Schema extends z.ZodType>(files: QuestionSetFiles, file: string, schema: Schema, findings: Findings) {
  const content = files.get(file)
  if (content === undefined) {
    findings.faults.push({ file, fault: 'is missing' })
    return undefined
  }
  const text = typeof content === 'string' ? content : decode(file, content, findings.faults)
  return text === undefined ? undefined : readYaml(file, text, schema, findings, file !== 'set.yml')
}

const sourcesByCode = (parts: SourcesFile): ReadonlyMap<string, Source> =>
  new Map(Object.entries(parts).map(([code, source]) => [code, { code, ...source }]))

/** The languages in the order of `set.yml` if it lists them; otherwise English first, then by tag. */
function languages(files: QuestionSetFiles, set: SetFile | undefined, faults: SetFault[]): readonly string[] {
  const found = [...files.keys()].flatMap((file) => wordingFile.exec(file)?.[1] ?? [])
  const listed = set?.languages
  for (const language of found.filter((tag) => listed && !listed.includes(tag)))
    faults.push({ file: `${language}.yml`, fault: 'is not among the languages that set.yml lists' })
  if (listed) return listed
  if (found.length === 0) faults.push({ file: 'en.yml', fault: 'is missing, and so is any other wording file' })
  return found.sort().sort((a, b) => Number(b === 'en') - Number(a === 'en'))
}

const wordingFile = /^([a-z]{2})\.yml$/

/** True for the name of a file that belongs to a question set: `set.yml`, `sources.yml`, `en.yml`. */
export const isSetFile = (name: string): boolean =>
  name === 'set.yml' || name === 'sources.yml' || wordingFile.test(name)

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
    ...indexFunctions(functions),
    roles: { leadership, culture, provision: new Set(provision), takeUp: new Set(takeUp) },
    words: new Map([...words].map(([language, file]) => [language, setWords(file)])),
  }
}
