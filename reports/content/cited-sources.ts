// The public frameworks that the questions of a set cite.

import type { Nation } from '../../assessment/council.ts'
import type { QuestionSet, Source } from '../../assessment/question-set.ts'
import { cleanLine } from './clean.ts'
import type { CitedSource } from './content.ts'

/** Lists each source once, by title. With a nation it lists only the sources that apply there. */
export function citedSources(set: QuestionSet, nation: Nation | undefined): readonly CitedSource[] {
  const sources = new Map<string, Source>()
  for (const { citations } of set.questions.values()) {
    for (const { source } of citations) sources.set(source.code, source)
  }
  return [...sources.values()]
    .filter(({ nations }) => nation === undefined || nations.includes(nation))
    .map(({ code, title, year, url, statutory }) => ({
      code,
      title: cleanLine(title),
      year: cleanLine(year),
      url: cleanLine(url),
      isStatutory: statutory,
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
}
