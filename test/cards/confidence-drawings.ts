// The cards about how far results can be relied on, in the states that people meet.

import type { Assessment } from '../../assessment/assessment.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import { benchmarkCard } from '../../cards/results/benchmark-card.ts'
import { disputedCard } from '../../cards/results/confidence/disputed-card.ts'
import { evidenceCard } from '../../cards/results/confidence/evidence-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { insertCard } from '../../cards/sharing/insert-card.ts'
import { agreementByQuestion } from '../../scoring/confidence/question-agreement.ts'
import { supportOf } from '../../scoring/evidence.ts'
import * as sample from '../support/cards/sample.ts'
import { about, type FiledDrawing, inFile, type Seen, summaryOf, viewOf } from './drawing.ts'
import * as team from './team-sample.ts'

const evidence = (name: string, assessment: Assessment, seen?: Seen, page = 1) =>
  about(
    name,
    assessment,
    (view) => {
      const support = supportOf(view.set, assessment.answers, { leftOut: leftOutOf(assessment) })
      return evidenceCard({ ...view, support, page })
    },
    seen,
  )

const disputed = (name: string, returns: readonly Assessment['answers'][]) =>
  about(
    name,
    team.answered,
    (view) => disputedCard({ ...view, agreement: agreementByQuestion(sample.set, returns), returns: returns.length }),
    team.shared(team.bronwen),
  )

/** Three Yes answers, each with a note and confirmed. */
const everyYes: Assessment = {
  ...team.fresh,
  answers: Object.fromEntries(
    Object.entries(team.middle.answers)
      .slice(0, 3)
      .map(([id, answer]) => [
        id,
        { ...answer, note: 'In the minutes of May.', confirmed: sample.stamp(8, 'confirmed') },
      ]),
  ),
}

/** More than two years after the submission. */
const later = '2028-04-02T10:00:00.000Z'
const aged = <Drawn>(view: Drawn) => ({ ...view, asOf: later })

export const confidenceDrawings: readonly FiledDrawing[] = [
  ...inFile('results/results-card', [
    about(
      'results-aged',
      team.submitted,
      (view) => resultsCard(aged({ ...view, summary: summaryOf(view) })),
      team.shared(team.bronwen),
    ),
  ]),
  ...inFile('sharing/insert-card', [
    {
      name: 'insert-aged',
      draw(words) {
        const view = viewOf(words, team.submitted)
        return insertCard(aged({ ...view, summary: summaryOf(view) }))
      },
    },
  ]),
  ...inFile('results/benchmark-card', [
    about('benchmark-aged', team.submitted, (view) =>
      benchmarkCard(aged({ ...view, summary: summaryOf(view), publication: undefined })),
    ),
  ]),
  ...inFile('results/confidence/disputed-card', [
    disputed('disputed', [team.answered.answers, team.middle.answers]),
    disputed('disputed-none', [{}]),
  ]),
  ...inFile('results/confidence/evidence-card', [
    evidence('evidence', team.middle, team.shared(team.bronwen)),
    evidence('evidence-own-function', team.middle, team.own(team.rhys)),
    evidence('evidence-submitted', team.submitted, team.own(team.rhys), 2),
    evidence('evidence-none', everyYes, team.own(team.rhys)),
    evidence('evidence-view-none', { ...everyYes, team: undefined }),
    evidence('evidence-view', sample.middle),
    evidence('evidence-nothing-answered', sample.fresh),
    evidence('evidence-fullest', team.fullest, team.shared(team.bronwen)),
  ]),
]
