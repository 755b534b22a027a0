// The cards about how far results can be relied on, in the states that people meet.

import type { Assessment } from '../../assessment/assessment.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import { evidenceCard } from '../../cards/results/confidence/evidence-card.ts'
import { supportOf } from '../../scoring/evidence.ts'
import * as sample from '../support/cards/sample.ts'
import { about, type FiledDrawing, inFile, type Seen } from './drawing.ts'
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

export const confidenceDrawings: readonly FiledDrawing[] = [
  ...inFile('results/confidence/evidence-card', [
    evidence('evidence', team.middle, team.shared(team.bronwen)),
    evidence('evidence-own-function', team.middle, team.own(team.rhys)),
    evidence('evidence-submitted', team.submitted, team.own(team.rhys), 2),
    evidence('evidence-view', sample.middle),
    evidence('evidence-nothing-answered', sample.fresh),
    evidence('evidence-fullest', team.fullest, team.shared(team.bronwen)),
  ]),
]
