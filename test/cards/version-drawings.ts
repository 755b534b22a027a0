// The cards about versions of a question set, in every state worth looking at.

import { unservedSet } from '../../assessment/versions/unserved-set.ts'
import { unservedCard } from '../../cards/versions/unserved-card.ts'
import * as sample from '../support/cards/sample.ts'
import { about, type FiledDrawing, inFile } from './drawing.ts'
import * as team from './team-sample.ts'

const later = { id: 'dma', version: '2031.1' }
const nowhere = unservedSet(later)

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
]
