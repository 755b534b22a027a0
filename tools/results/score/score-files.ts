// The score command without its process: arguments in, text and exit code out.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { wordsIn } from '../../../questions/words-in.ts'
import { gapList, roadmap } from '../../../scoring/roadmap.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { readAnswers } from './read-answers.ts'
import type { Fault } from './read-table.ts'
import { readTargets } from './read-targets.ts'
import { toJson } from './to-json.ts'
import { toText } from './to-text.ts'

/** `exitCode` 0 with the figures, 1 where a file's content is at fault, 2 where the command was not given rightly. */
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
} as const

/** Scores the files that the arguments name. Nothing is scored where any of them has a fault: all faults are listed. */
export function scoreFiles(args: readonly string[]): Outcome {
  try {
    return score(readArguments(args))
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, text: error.message }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, text: error.message }
    throw error
  }
}

type Arguments = ReturnType<typeof readArguments>

function score({ questionSet, answersFile, targetsFile, authority, nation, json }: Arguments): Outcome {
  const answersText = read(answersFile)
  const targetsText = targetsFile === undefined ? undefined : read(targetsFile)
  const warnings: string[] = []
  const set = loadQuestionSet(questionSet, (warning) => warnings.push(warning))
  const { answers, faults } = readAnswers(answersText, set, authority)
  const aims = targetsText === undefined ? undefined : readTargets(targetsText, set)
  const complaints = [...inWords(answersFile, faults), ...inWords(targetsFile ?? '', aims?.faults ?? [])]
  if (complaints.length > 0) return { exitCode: 1, text: ['Nothing was scored:', ...complaints].join('\n') }

  const circumstances = { targets: aims?.targets, nation }
  const summary = summarise(set, answers, circumstances)
  const phases = roadmap(set, answers, circumstances)
  return {
    exitCode: 0,
    warnings,
    text: json
      ? toJson(summary, phases, gapList(set, answers, circumstances))
      : toText(summary, phases, wordsIn(set, 'en'), nation),
  }
}

function readArguments(args: readonly string[]) {
  const { 'question-set': questionSet, answers: answersFile, targets, authority, nation, json } = parse(args)
  if (questionSet === undefined) throw new UsageFault('Name the folder of the question set: --question-set DIR')
  if (answersFile === undefined) throw new UsageFault('Name the file of answers: --answers FILE.csv')
  return {
    questionSet,
    answersFile,
    targetsFile: targets,
    authority: oneOf(authorityTypes, '--authority', authority),
    nation: oneOf(nations, '--nation', nation),
    json: json === true,
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

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageFault(`Cannot read ${file}`)
  }
}

// A cell may hold lines of its own; what is said of it keeps to one.
const inWords = (file: string, faults: readonly Fault[]): readonly string[] =>
  faults.map(({ line, fault }) => `${file}, line ${line}: ${fault.replaceAll(/\s+/g, ' ')}`)
