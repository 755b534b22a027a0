// The cards that set two submissions side by side, in the states that people meet.

import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type Words, wordsFor } from '../../cards/parts/words.ts'
import { compareCard, nothingToCompareCard } from '../../cards/sharing/compare-card.ts'
import { insertCard } from '../../cards/sharing/insert-card.ts'
import { moreCard } from '../../cards/sharing/more-card.ts'
import { presentCard, presentSteps } from '../../cards/sharing/present-card.ts'
import { shareCard } from '../../cards/sharing/share-card.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { meanings } from '../../questions/meaning.ts'
import { compareReturns, type Milestone } from '../../scoring/over-time/compare-returns.ts'
import { trendOf } from '../../scoring/over-time/trend.ts'
import { planItems } from '../../scoring/plan.ts'
import { gapList } from '../../scoring/roadmap.ts'
import * as sample from '../support/cards/sample.ts'
import { about, asSent, type Drawing, inFile, type Seen, summaryOf, viewOf } from './drawing.ts'
import * as team from './team-sample.ts'
import { shared } from './team-sample.ts'

const newer = loadQuestionSet('questions/dma/2027.1')

function milestone(assessment: Assessment, at: string, set: QuestionSet = sample.set): Milestone {
  const { council, targets, owner: by } = assessment
  const questionSet = { id: set.id, version: set.version }
  return {
    set,
    meanings: meanings(set),
    submission: { at, by, council, targets, values: valuesOf(assessment), questionSet },
  }
}

type Case = {
  readonly before: Assessment
  readonly after: Assessment
  /** The version of the later one. */
  readonly set?: QuestionSet
  /** Earlier ones still, for the trend. */
  readonly earlier?: readonly Assessment[]
  readonly seen?: Seen
  /** The moment of the card. */
  readonly asOf?: string
}

const compared = (name: string, { before, after, set = sample.set, earlier = [], seen, asOf }: Case): Drawing => {
  const viewAs = (words: Words) => ({
    ...viewOf(words, after, seen),
    ...{ set, words: set === sample.set ? words : { ...words, set: wordsFor(set, words.language).set } },
  })
  return {
    name,
    about: viewAs,
    draw(words) {
      const first = milestone(before, '2025-04-10T10:00:00.000Z')
      const second = milestone(after, after.submittedAt ?? '2026-04-02T10:00:00.000Z', set)
      const older = earlier.map((each, nth) => milestone(each, `202${nth}-04-10T10:00:00.000Z`))
      return compareCard({
        ...viewAs(words),
        earlier: viewOf(words, before, seen),
        comparison: compareReturns(first, second, after.team?.plan),
        trend: trendOf([...older, first, second]),
        asOf,
      })
    },
  }
}

const { middle, answered, finished, nothing, complete, mixed, fresh, fullest } = sample

const done = { status: 'done', by: sample.person, at: '2026-01-10T10:00:00.000Z', earlier: [] } as const
const withPlanDone: Assessment = {
  ...team.submitted,
  team: {
    ...sample.there(team.submitted.team),
    plan: Object.fromEntries(
      ['LEAD-1C', 'LEAD-4C', 'SERV-5P'].map((id) => [id, { ...done, operation: `plan-${id}` }] as const),
    ),
  },
}

const inserted = (view: View) => ({
  ...{ ...view, viewer: undefined },
  ...{ summary: summaryOf(view), link: 'https://teams.microsoft.com/l/app/7b9f2c11-3e4d-4a86-b0c5-91d3f6a8e211' },
  ...asSent(view),
})

/** A card for others bears no line about who sees it. */
const insert = (name: string, assessment: Assessment, seen?: Seen): Drawing => ({
  name,
  draw: (words) => insertCard(inserted(viewOf(words, assessment, seen))),
})

/**
 * Draws one step of a presentation.
 *
 * @param values the answers, if not those of the return
 */
const presented = (name: string, assessment: Assessment, step: number, answers?: readonly []): Drawing =>
  about(
    name,
    answers ? { ...assessment, answers: {}, submittedAt: undefined } : assessment,
    (view) => {
      const given = [view.set, valuesOf(view.assessment)] as const
      const isNo = ({ question }: { question: string }) => view.assessment.answers[question]?.value === 'no'
      const gaps = gapList(...given).flatMap(({ items }) => items.filter(isNo))
      const plan = planItems(...given, view.assessment.team?.plan)
      return presentCard({ ...view, ...asSent(view), summary: summaryOf(view), gaps, plan, step })
    },
    shared(),
  )

export const overTimeDrawings = [
  ...inFile('sharing/compare-card', [
    compared('compare', { before: mixed, after: finished }),
    compared('compare-worse', { before: complete, after: mixed }),
    compared('compare-open', { before: nothing, after: middle }),
    compared('compare-unanswered', { before: mixed, after: fresh }),
    compared('compare-same', { before: answered, after: answered }),
    compared('compare-other-version', { before: mixed, after: middle, set: newer }),
    compared('compare-trend', { before: mixed, after: complete, earlier: [nothing, fresh, mixed] }),
    compared('compare-slightly-better', { before: middle, after: sample.say(middle, 'SERV-1C', 'yes') }),
    compared('compare-slightly-worse', { before: sample.say(middle, 'SERV-1C', 'yes'), after: middle }),
    compared('compare-trend-of-versions', { before: mixed, after: complete, earlier: [nothing, mixed], set: newer }),
    compared('compare-plan', { before: mixed, after: withPlanDone, seen: shared() }),
    compared('compare-aged', {
      before: mixed,
      after: team.submitted,
      seen: shared(),
      asOf: '2028-04-02T10:00:00.000Z',
    }),
    compared('compare-return', { before: mixed, after: team.submitted, seen: shared() }),
    about('compare-nothing', finished, (view) => nothingToCompareCard(view, 0)),
    about('compare-nothing-served', finished, (view) => nothingToCompareCard(view, 2)),
    about('compare-nothing-return', team.submitted, (view) => nothingToCompareCard(view, 1), shared()),
  ]),
  ...inFile('sharing/insert-card', [
    insert('insert', finished),
    insert('insert-open', middle),
    insert('insert-fresh', fresh),
    insert('insert-return', team.submitted, shared()),
    {
      ...insert('insert-without-picture', mixed),
      draw: (words) => insertCard({ ...inserted(viewOf(words, mixed)), picture: undefined, link: undefined }),
    },
  ]),
  ...inFile('sharing/present-card', [
    ...presentSteps.map((step, nth) => presented(`present-${step}`, withPlanDone, nth + 1)),
    presented('present-strengths-none', team.middle, 3, []),
    presented('present-gaps-none', team.middle, 4, []),
    presented('present-plan-none', team.submitted, 5),
  ]),
  ...inFile('sharing/share-card', [
    about('share', finished, (view) => shareCard({ ...view, hasExtension: true })),
    about('share-without-extension', finished, (view) => shareCard({ ...view, hasExtension: false })),
    about('share-return', team.submitted, (view) => shareCard({ ...view, hasExtension: true }), shared()),
  ]),
  ...inFile('sharing/more-card', [
    about('more-results', finished, (view) => moreCard({ ...view, isComparable: false })),
    about('more-results-return', team.middle, (view) => moreCard({ ...view, isComparable: true }), shared()),
  ]),
]

/** With the longest words, for others to keep. */
export const fullestInsert: Drawing = insert('insert:all', fullest)

/** With the longest words, and everything changed. */
export const fullestComparison: readonly Drawing[] = [
  compared('compare:all', {
    before: complete,
    after: { ...fullest, answers: {} },
    earlier: Array.from({ length: 8 }, () => mixed),
  }),
  compared('compare:versions', { before: complete, after: { ...fullest, answers: nothing.answers }, set: newer }),
]
