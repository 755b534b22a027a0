// The cards about versions of a question set, in every state worth looking at.

import type { Assessment } from '../../assessment/assessment.ts'
import { moveVersion } from '../../assessment/versions/move.ts'
import { planBetween } from '../../assessment/versions/planned-move.ts'
import { questionSets } from '../../assessment/versions/question-sets.ts'
import { unservedSet } from '../../assessment/versions/unserved-set.ts'
import { progressCard } from '../../cards/answering/progress-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { teamCard } from '../../cards/team/team-card.ts'
import { myAssessmentsCard } from '../../cards/understanding/my-assessments-card.ts'
import { chooseSetCard } from '../../cards/versions/choose-set-card.ts'
import { type MoveView, moveCard } from '../../cards/versions/move-card.ts'
import { unservedCard } from '../../cards/versions/unserved-card.ts'
import { loadQuestionSet, loadVersion } from '../../questions/load-question-set.ts'
import * as sample from '../support/cards/sample.ts'
import { about, alone, type FiledDrawing, inFile, type Seen, summaryOf, viewOf } from './drawing.ts'
import * as team from './team-sample.ts'

const later = { id: 'dma', version: '2031.1' }
const nowhere = unservedSet(later)
const other = loadVersion('questions/dma', '2027.1')
const sets = questionSets([sample.set], [other])

const small = loadQuestionSet('test/fixtures/question-sets/opensamm-1.1')
const plan = planBetween(sets, sample.set, other)
const newer = other.version
const seen = { authority: undefined, roster: new Map(), seen: 0 }
const movedView = sample.taken(moveVersion(sample.middle, plan, sample.stamp(12, 'moved'), seen))
const move = (name: string, assessment: Assessment, rest: Partial<MoveView>, seenBy?: Seen) =>
  about(name, assessment, (view) => moveCard({ ...view, page: 1, ...rest }), seenBy)

/** Submitted three times: by another version, by one that the bot does not serve, and by its own. */
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
  ...inFile('versions/choose-set-card', [
    alone('choose-set', (words) => chooseSetCard(words, [other, small], { do: 'start' })),
  ]),
  ...inFile('versions/move-card', [
    move('move-preview', sample.mixed, { plan, newer }),
    ...[3, 5, 13].map((page) => move(`move-preview-${page}`, sample.mixed, { plan, newer, page })),
    move('move-preview-team', team.middle, { plan, newer }, team.shared(team.bronwen)),
    move('move-submitted', sample.finished, { plan, newer }),
    move('move-newest', sample.middle, {}),
    about('moved', movedView, (view) => moveCard({ ...view, set: other, page: 1, done: 'moved' })),
    move('moved-back', { ...sample.middle, edition: 2 }, { plan, newer, done: 'undone' }),
  ]),
  ...inFile('answering/progress-card', [
    about('progress-newer-version', sample.middle, (view) => progressCard({ ...view, newer })),
  ]),
  ...inFile('team/team-card', [
    about('team-newer-version', team.middle, (view) => teamCard({ ...view, newer }), team.own(team.bronwen)),
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
