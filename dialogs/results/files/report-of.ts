// Makes the content of a report about an assessment: figures, answers and plan, with or without names.

import { wholeOf } from '../../../assessment/team/asked-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { submissionSet } from '../../../cards/parts/submission-set.ts'
import type { ReportContent } from '../../../reports/content/content.ts'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import { reportSource } from '../../../reports/content/from-assessment.ts'
import { reportLanguages } from '../../../reports/wording/wording.ts'
import { frozenIn } from '../circumstances-of.ts'
import type { EarlierFigures } from '../compare.ts'

type Made = {
  /** Whether the report names people; a personal view never does. */
  readonly isNamed: boolean
  /** The time of the report (ISO 8601, UTC). */
  readonly at: string
  /** The figures of earlier submissions and other councils. */
  readonly earlier: EarlierFigures
}

/** The report of the assessment, in the first language of reports if they lack the view's. */
export function reportOf(view: View, { isNamed, at, earlier }: Made): ReportContent {
  const { assessment, people } = view
  const { team } = assessment
  const set = wholeOf(view.set)
  const source = reportSource(assessment, {
    set,
    at,
    ...earlier,
    council: frozenIn(assessment)?.council ?? view.council,
    setOf: (submission) => submissionSet(view, submission),
    ...(isNamed && team && { people: new Map([...people.values()].map(({ person, name }) => [person, name])) }),
  })
  const language = [view.words.language, ...reportLanguages].find(
    (each) => reportLanguages.includes(each) && hasLanguage(set, each),
  )
  return contentOf(source, language ?? view.words.language)
}
