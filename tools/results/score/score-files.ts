// Runs the score command without a process: arguments in, text and exit code out.

import { wordsIn } from '../../../questions/words-in.ts'
import { hasLanguage } from '../../../reports/content/content-of.ts'
import { figures } from '../../../reports/json/figures.ts'
import { gapList, roadmap } from '../../../scoring/roadmap.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { outcomeOf, type ResultOutcome } from '../inputs/outcome.ts'
import { type Inputs, readInputs } from '../inputs/read-inputs.ts'
import { options } from './options.ts'
import { scoreWordsCy } from './score-words-cy.ts'
import { type ScoreWords, scoreWordsEn } from './score-words-en.ts'
import { type PageWords, toText } from './to-text.ts'

const pages: Readonly<Record<string, ScoreWords>> = { en: scoreWordsEn, cy: scoreWordsCy }

/** Scores the files that the arguments name. If any of them has a fault, scores nothing and lists all faults. */
export function scoreFiles(args: readonly string[]): Promise<ResultOutcome> {
  return outcomeOf(async () => {
    const { json, picture, language = 'en', ...given } = parseOptions(args, options)
    const ui = Object.hasOwn(pages, language) ? pages[language] : undefined
    if (!ui) throw new UsageFault(`--language may be ${Object.keys(pages).join(', ')}.`)
    const inputs = await readInputs(given)
    if ('complaints' in inputs) {
      const { complaints, warnings } = inputs
      return { exitCode: 1, warnings, text: ['Nothing was scored:', ...complaints].join('\n') }
    }
    if (!hasLanguage(inputs.set, language)) {
      const known = [...inputs.set.words.keys()].join(', ')
      throw new UsageFault(`The question set has no wording in ${language}; it has ${known}.`)
    }
    if (picture !== undefined) {
      // Loaded on demand, because scoring needs no native module.
      const { writePicture } = await import('./write-picture.ts')
      const { set, answers, targets, nation, leftOut } = inputs
      writePicture(picture, summarise(set, answers, { targets, nation, leftOut }), set)
    }
    return {
      exitCode: 0,
      warnings: inputs.warnings,
      text: scored(inputs, json === true, { ui, set: wordsIn(inputs.set, language) }),
    }
  })
}

function scored(
  { set, answers, evidenced, targets, nation, leftOut }: Inputs,
  asJson: boolean,
  words: PageWords,
): string {
  const circumstances = { targets, nation, leftOut }
  const summary = summarise(set, answers, circumstances)
  const phases = roadmap(set, answers, circumstances)
  if (!asJson) return toText(summary, evidenced, { phases, answers, nation }, words)
  // Answers in a file have no second person.
  const evidence = { evidenced, seenByTwo: null }
  return JSON.stringify(figures(summary, evidence, phases, gapList(set, answers, circumstances)), null, 2)
}
