// Makes the content of a report: every figure from scoring, every text of the question set in one language.

import type { AnswerValues } from '../../assessment/answers/answer.ts'
import { bodyOf, councilNameIn } from '../../assessment/council.ts'
import type { QuestionSet, SetWords } from '../../assessment/question-set.ts'
import { wordsForCouncil } from '../../assessment/versions/words-for-council.ts'
import { addressing } from '../../lib/bodies/addressing.ts'
import { knownShares } from '../../scoring/confidence/known-shares.ts'
import { levelState } from '../../scoring/level-state.ts'
import { isAged } from '../../scoring/over-time/aged.ts'
import { gapList, roadmap } from '../../scoring/roadmap.ts'
import { behindStanding, typicalStanding } from '../../scoring/standing.ts'
import { summarise } from '../../scoring/summarise.ts'
import { answerRows } from './answer-rows.ts'
import { benchmarkContent } from './benchmark.ts'
import { changeContent } from './changes.ts'
import { citedSources } from './cited-sources.ts'
import { clean, cleanLine } from './clean.ts'
import type { ReportContent } from './content.ts'
import { evidenceContent } from './evidence.ts'
import { gapRows } from './gap-rows.ts'
import type { ReportSource } from './source.ts'

/**
 * The content in the language of a tag such as `cy`. Throws a RangeError if the question set has no wording in that
 * language; the caller checks `hasLanguage` first.
 */
export function contentOf(source: ReportSource, language: string): ReportContent {
  const { set, council, leftOut = [], history = [] } = source
  const words = wordsForCouncil(wordsOf(set, language), council.nation, addressing(language, bodyOf(council)))
  const values = valuesOf(source)
  const circumstances = {
    targets: source.targets,
    nation: council.nation,
    leftOut: leftOut.map(({ code }) => code),
  }
  const summary = summarise(set, values, circumstances)
  const reasons = new Map(leftOut.map(({ code, reason }) => [code, cleanLine(reason ?? '') || undefined]))
  const { nameCy: _inWelsh, ...particulars } = council
  const nameOf = (code: string) => cleanLine(words.functions.get(code)?.name ?? code)
  const toTargets = gapList(set, values, circumstances)
  const gaps = gapRows(source, words, toTargets)
  const all = roadmap(set, values, circumstances)
  const first = gapRows({ ...source, plan: {} }, words, all)
  const open = gaps.filter(({ phase, status }) => phase !== undefined && status !== 'done')
  return {
    language,
    title: cleanLine(words.title),
    standing: source.standing,
    ...(source.isNotCounted && { isNotCounted: true }),
    council: { ...particulars, name: cleanLine(councilNameIn(language, council) ?? '') || undefined },
    at: source.at,
    ...(source.submittedAt !== undefined && { submittedAt: source.submittedAt }),
    ...(isAged(source.submittedAt, source.at) && { isAged: true }),
    levels: words.levels.map(({ name, meaning }, index) => ({
      level: index + 1,
      name: cleanLine(name),
      meaning: clean(meaning),
    })),
    summary,
    shares: knownShares(set, source.answers, summary),
    typical: typicalStanding(summary),
    behind: behindStanding(summary),
    functions: summary.functions.map((row) => ({ ...row, name: nameOf(row.code), state: levelState(row) })),
    functionTexts: set.functions.map(({ code }) => ({
      code,
      name: nameOf(code),
      covers: clean(words.functions.get(code)?.covers ?? ''),
    })),
    leftOut: summary.leftOut.map((code) => ({ code, name: nameOf(code), reason: reasons.get(code) })),
    // Once no gap up to the targets is answered No, the first three come from the whole roadmap.
    topThree: (open.length > 0 ? open : first).slice(0, 3),
    plan: gaps,
    evidence: evidenceContent(source, summary, nameOf),
    answers: answerRows(source, words, summary),
    glossary: [...words.glossary.values()].map(({ term, meaning }) => ({
      term: cleanLine(term),
      meaning: clean(meaning),
    })),
    sources: citedSources(set, council.nation),
    history,
    changes: changeContent(source, words),
    benchmark: benchmarkContent(source, summary, council, nameOf),
    roadmap: all,
    gapList: toTargets,
  }
}

/** Whether the question set has wording in this language. */
export const hasLanguage = (set: QuestionSet, language: string): boolean => set.words.has(language)

function wordsOf(set: QuestionSet, language: string): SetWords {
  const words = set.words.get(language)
  if (!words) throw new RangeError(`The question set ${set.id} has no wording in ${language}`)
  return words
}

function valuesOf({ answers }: ReportSource): AnswerValues {
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))
}
