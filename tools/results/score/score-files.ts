// Runs the score command without its process: arguments in, text and exit code out.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { wordsIn } from '../../../questions/words-in.ts'
import { answerColumns, readAnswers } from '../../../reports/reading/rows/read-answers.ts'
import { readTargets, targetColumns } from '../../../reports/reading/rows/read-targets.ts'
import { readTable } from '../../../reports/reading/table/read-table.ts'
import type { Fault, Table } from '../../../reports/reading/table/table.ts'
import { gapList, roadmap } from '../../../scoring/roadmap.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { toJson } from './to-json.ts'
import { toText } from './to-text.ts'

/** `exitCode`: 0 with the figures, 1 if the content of a file is at fault, 2 if the arguments are. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly text: string; readonly warnings?: readonly string[] }

class UsageFault extends Error {}

const text = { type: 'string' } as const
const options = {
  'question-set': text,
  answers: text,
  targets: text,
  authority: text,
  nation: text,
  json: { type: 'boolean' },
  picture: text,
} as const

/** Scores the files that the arguments name. If any of them has a fault, scores nothing and lists all faults. */
export async function scoreFiles(args: readonly string[]): Promise<Outcome> {
  try {
    return await score(readArguments(args))
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, text: printable(error.message) }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, text: error.message }
    throw error
  }
}

type Arguments = ReturnType<typeof readArguments>

async function score(given: Arguments): Promise<Outcome> {
  const { questionSet, answersFile, targetsFile, authority, nation, json, picture } = given
  const answersTable = await tableIn(answersFile, answerColumns)
  const targetsTable = targetsFile === undefined ? undefined : await tableIn(targetsFile, targetColumns)
  const warnings: string[] = []
  const set = loadQuestionSet(questionSet, (warning) => warnings.push(warning))
  const { answers, evidenced, faults } = readAnswers(answersTable, set, authority)
  const aims = targetsTable === undefined ? undefined : readTargets(targetsTable, set)
  const guesses = [...warningsOf(answersFile, answersTable), ...warningsOf(targetsFile ?? '', targetsTable)]
  warnings.push(...guesses)
  const complaints = [...inWords(answersFile, faults), ...inWords(targetsFile ?? '', aims?.faults ?? [])]
  if (complaints.length > 0) {
    return { exitCode: 1, warnings: guesses, text: ['Nothing was scored:', ...complaints].join('\n') }
  }
  const circumstances = { targets: aims?.targets, nation }
  const summary = summarise(set, answers, circumstances)
  const phases = roadmap(set, answers, circumstances)
  const words = wordsIn(set, 'en')
  if (picture !== undefined) {
    // Loaded on demand: scoring needs no native module.
    const { writePicture } = await import('./write-picture.ts')
    const fault = writePicture(picture, summary, set)
    if (fault !== undefined) throw new UsageFault(fault)
  }
  return {
    exitCode: 0,
    warnings,
    text: json
      ? toJson(summary, evidenced, phases, gapList(set, answers, circumstances))
      : toText(summary, evidenced, phases, words, nation),
  }
}

function readArguments(args: readonly string[]) {
  const { 'question-set': questionSet, answers: answersFile, targets, authority, nation, json, picture } = parse(args)
  if (questionSet === undefined) throw new UsageFault('Name the folder of the question set: --question-set DIR')
  if (answersFile === undefined) throw new UsageFault('Name the file of answers: --answers FILE.csv')
  return {
    questionSet,
    answersFile,
    targetsFile: targets,
    authority: oneOf(authorityTypes, '--authority', authority),
    nation: oneOf(nations, '--nation', nation),
    json: json === true,
    picture,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [complaint] = error.message.split(/\.\s/)
    throw new UsageFault(`${complaint}; the options are --${Object.keys(options).join(', --')}`)
  }
}

function oneOf<Value extends string>(values: readonly Value[], option: string, given: string | undefined) {
  const value = values.find((known) => known === given)
  if (given !== undefined && value === undefined) throw new UsageFault(`${option} must be one of ${values.join(', ')}`)
  return value
}

async function tableIn(file: string, columns: readonly string[]): Promise<Table> {
  return readTable(bytesOf(file), columns)
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new UsageFault(`Cannot read ${file}`)
  }
}

const warningsOf = (file: string, table: Table | undefined): readonly string[] =>
  (table?.warnings ?? []).map((warning) => printable(`${file} ${warning}`))

const inWords = (file: string, faults: readonly Fault[]): readonly string[] =>
  faults.map(({ line, fault }) => printable(`${file}, line ${line}: ${fault}`))
