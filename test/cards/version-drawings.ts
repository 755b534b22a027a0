// The cards about versions of a question set, in every state worth looking at.

import type { Assessment } from '../../assessment/assessment.ts'
import { questionSets } from '../../assessment/versions/question-sets.ts'
import { unservedSet } from '../../assessment/versions/unserved-set.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { myAssessmentsCard } from '../../cards/understanding/my-assessments-card.ts'
import { unservedCard } from '../../cards/versions/unserved-card.ts'
import { loadVersion } from '../../questions/load-question-set.ts'
import * as sample from '../support/cards/sample.ts'
import { about, alone, type FiledDrawing, inFile, summaryOf, viewOf } from './drawing.ts'
import * as team from './team-sample.ts'

const later = { id: 'dma', version: '2031.1' }
const nowhere = unservedSet(later)
const other = loadVersion('questions/dma', '2027.1')
const sets = questionSets([sample.set], [other])

/** Submitted three times: by another version, by one that is not here, and by its own. */
const often: Assessment = {
  ...sample.reopened,
  submissions: [
    { id: other.id, version: other.version },
    later,
    { id: sample.set.id, version: sample.set.version },
  ].map((questionSet, nth) => ({
    ...sample.there(sample.reopened.submissions[0]),
    at: `2026-0${nth + 3}-01T10:00:00.000Z`,
    questionSet,
  })),
}

export const versionDrawings: readonly FiledDrawing[] = [
  ...inFile('versions/unserved-card', [
    about('unserved-view', { ...sample.mixed, questionSet: later }, (view) => unservedCard({ ...view, set: nowhere })),
    about('unserved-view-empty', { ...sample.fresh, questionSet: later }, (view) =>
      unservedCard({ ...view, set: nowhere }),
    ),
    about(
      'unserved-return',
      { ...team.middle, questionSet: later },
      (view) => unservedCard({ ...view, set: nowhere }),
      team.shared(),
    ),
    about(
      'unserved-return-own',
      { ...team.middle, questionSet: later },
      (view) => unservedCard({ ...view, set: nowhere }),
      team.own(team.rhys),
    ),
  ]),
  ...inFile('results/results-card', [
    about('results-submitted-by-versions', often, (view) =>
      resultsCard({ ...view, find: sets.find, summary: summaryOf(view) }),
    ),
  ]),
  ...inFile('understanding/my-assessments-card', [
    alone('my-assessments-unserved', (words) =>
      myAssessmentsCard(words, [{ ...viewOf(words, { ...sample.middle, questionSet: later }), set: nowhere }]),
    ),
  ]),
]
