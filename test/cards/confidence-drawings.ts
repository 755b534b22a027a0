// The cards about how far results can be relied on, in the states that people meet.

import type { VoteValue } from '../../assessment/answers/answer.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import type { Perception, Shown } from '../../assessment/organisation/perception.ts'
import { ballotsOf } from '../../assessment/organisation/team-votes.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import type { SpotCheck } from '../../assessment/team/spot-check/spot-check.ts'
import { benchmarkCard } from '../../cards/results/benchmark-card.ts'
import { disputedCard } from '../../cards/results/confidence/disputed-card.ts'
import { evidenceCard } from '../../cards/results/confidence/evidence-card.ts'
import { noViewCountedCard, ownPerceptionCard } from '../../cards/results/confidence/perception/own-perception-card.ts'
import { perceptionCard } from '../../cards/results/confidence/perception/perception-card.ts'
import { spotChecksCard } from '../../cards/results/confidence/spot/spot-checks-card.ts'
import { spotPickCard } from '../../cards/results/confidence/spot/spot-pick-card.ts'
import {
  spotInviteCard,
  spotOverCard,
  spotQuestionCard,
  spotToldCard,
} from '../../cards/results/confidence/spot/spot-question-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { myFunctionsCard } from '../../cards/roles/my-functions-card.ts'
import { parkedCard } from '../../cards/session/parked-card.ts'
import { insertCard } from '../../cards/sharing/insert-card.ts'
import { teamCard } from '../../cards/team/team-card.ts'
import { supportOf } from '../../scoring/confidence/evidence.ts'
import { majoritiesOf, viewFigures } from '../../scoring/confidence/perception.ts'
import { agreementByQuestion } from '../../scoring/confidence/question-agreement.ts'
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
    (view) => {
      const agreement = agreementByQuestion(
        sample.set,
        returns.map((answers) => ballotsOf({ answers })),
      )
      return disputedCard({ ...view, agreement, returns: returns.length })
    },
    team.shared(team.bronwen),
  )

const at = '2026-03-21T10:00:00.000Z'

/** A spot check by Priya of the first ten answers that are Yes or No. `said` is what she says, in order; the rest is open. */
function checked(said: readonly (VoteValue | 'agrees')[], more: Partial<SpotCheck> = {}): SpotCheck {
  const known = Object.entries(team.submitted.answers).filter(([, { value }]) => value === 'yes' || value === 'no')
  return {
    ...{
      id: 'check',
      by: team.bronwen,
      colleague: team.priya,
      at,
      submittedAt: sample.there(team.submitted.submittedAt),
    },
    version: sample.set.version,
    questions: known.slice(0, 10).map(([id, { value }], nth) => {
      const own = value === 'yes' ? 'yes' : 'no'
      const each = said[nth]
      return {
        ...{ question: sample.questionId(id), value: own },
        ...(each && { said: each === 'agrees' ? own : each }),
      }
    }),
    ...more,
  }
}

const done = { ended: { how: 'done', at: '2026-03-24T10:00:00.000Z' } } as const
const agreesOn = (n: number): readonly (VoteValue | 'agrees')[] =>
  Array.from({ length: 10 }, (_, nth) => (nth < n ? 'agrees' : 'unsure'))

const open = checked(['yes', 'no', 'unsure'])
const handedIn = checked(agreesOn(8), { ...done, id: 'handed in' })
const agreed = checked(agreesOn(10), { ...done, id: 'agreed' })
const declined = checked([], { id: 'declined', ended: { how: 'declined', at } })
const withdrawn = checked([], { id: 'withdrawn', ended: { how: 'withdrawn', at } })
const discussed: SpotCheck = {
  ...handedIn,
  questions: handedIn.questions.map((each, nth) => (nth === 8 ? { ...each, discuss: true } : each)),
}

const withChecks = (spotChecks: readonly SpotCheck[], assessment: Assessment = team.submitted) =>
  team.withTeam(assessment, { spotChecks })

const lead = team.own(team.bronwen)
const colleague = team.own(team.priya)

const checks = (name: string, assessment: Assessment, seen: Seen = lead, isAsked = false) =>
  about(name, assessment, (view) => spotChecksCard({ ...view, isAsked }), seen)

const spotCards: readonly FiledDrawing[] = [
  ...inFile('results/confidence/spot/spot-checks-card', [
    checks('spot-checks-none', team.submitted),
    checks('spot-checks-open-return', team.answered),
    checks('spot-checks-asked', withChecks([handedIn, open]), lead, true),
    checks('spot-checks-running', withChecks([declined, open])),
    checks('spot-checks-done', withChecks([declined, withdrawn, agreed, discussed])),
    checks('spot-checks-agreed', withChecks([agreed])),
    checks('spot-checks-declined', withChecks([declined])),
    checks('spot-checks-withdrawn', withChecks([withdrawn])),
    checks('spot-checks-reopened', withChecks([discussed], team.reopened), team.shared(team.bronwen)),
    checks('spot-checks-other-version', withChecks([{ ...handedIn, version: '2025.1' }])),
  ]),
  ...inFile('results/confidence/spot/spot-pick-card', [
    about('spot-pick', team.submitted, (view) => spotPickCard({ ...view, page: 1 }), lead),
    about('spot-pick-nobody', team.submitted, (view) => spotPickCard({ ...view, page: 1, people: new Map() }), lead),
    about(
      'spot-pick-crowd',
      team.submitted,
      (view) => spotPickCard({ ...view, page: 2 }),
      team.own(team.bronwen, team.crowd),
    ),
  ]),
  ...inFile('results/confidence/spot/spot-question-card', [
    about('spot-invite', withChecks([open]), (view) => spotInviteCard({ ...view, check: checked([]) }), colleague),
    about('spot-first', withChecks([open]), (view) => spotQuestionCard({ ...view, check: open, nth: 1 }), colleague),
    about('spot-fourth', withChecks([open]), (view) => spotQuestionCard({ ...view, check: open, nth: 4 }), colleague),
    about(
      'spot-hand-in',
      withChecks([open]),
      (view) => spotQuestionCard({ ...view, check: checked(agreesOn(8)), nth: 11 }),
      colleague,
    ),
    about('spot-thanks', withChecks([handedIn]), (view) => spotOverCard({ ...view, check: handedIn }), colleague),
    about('spot-declined', withChecks([declined]), (view) => spotOverCard({ ...view, check: declined }), colleague),
    about('spot-told-done', withChecks([handedIn]), (view) => spotToldCard({ ...view, check: handedIn }), lead),
    about('spot-told-declined', withChecks([declined]), (view) => spotToldCard({ ...view, check: declined }), lead),
  ]),
  ...inFile('session/parked-card', [
    about('parked-discussed', withChecks([discussed], team.reopened), parkedCard, team.shared(team.bronwen)),
    about('parked-discussed-submitted', withChecks([discussed]), parkedCard, team.own(team.rhys)),
  ]),
  ...inFile('team/team-card', [about('team-discussed', withChecks([discussed]), teamCard, team.shared(team.bronwen))]),
  ...inFile('roles/my-functions-card', [
    {
      name: 'mine-spot-check',
      draw: (words) =>
        myFunctionsCard({ words, returns: [viewOf(words, withChecks([open]), colleague)], muted: false }),
    },
  ]),
  ...inFile('results/results-card', [
    about(
      'results-spot-check',
      withChecks([handedIn]),
      (view) => resultsCard({ ...view, summary: summaryOf(view) }),
      lead,
    ),
  ]),
]

/** A view of each officer: all Yes up to a level, which differs, and No above it. */
const viewsUpTo = (levels: readonly number[]): readonly string[] =>
  levels.map((most) => [...sample.set.questions.values()].map(({ level }) => (level <= most ? 'y' : 'n')).join(''))

const shownOf = <Figures>(figures: Figures, count: number, day: number): Shown<Figures> => ({
  ...{ at: `2026-04-0${day}T10:00:00.000Z`, count, figures, sets: [] },
})

const eight = viewsUpTo([1, 1, 1, 1, 1, 3, 4, 5])
const perceptionOf = (views: readonly string[]): Perception => ({
  views: {},
  functions: shownOf(viewFigures(sample.set, views), views.length, 3),
  majorities: shownOf(majoritiesOf(sample.set, views), 5, 1),
})

const perception = (name: string, assessment: Assessment, counted: Perception | undefined) =>
  about(
    name,
    assessment,
    (view) => perceptionCard({ ...view, summary: summaryOf(view), perception: counted, values: valuesOf(assessment) }),
    lead,
  )

const chosen = (counted: boolean): Assessment => ({
  ...sample.finished,
  perception: { counted, at: '2026-03-24T10:00:00.000Z', operation: 'chosen' },
})

const ownResults = (name: string, assessment: Assessment) =>
  about(name, assessment, (view) => resultsCard({ ...view, summary: summaryOf(view) }))

const perceptionCards: readonly FiledDrawing[] = [
  ...inFile('results/confidence/perception/perception-card', [
    perception('perception', team.submitted, perceptionOf(eight)),
    perception('perception-alike', team.submitted, perceptionOf(viewsUpTo([2, 2, 2, 2, 2]))),
    perception('perception-too-few', team.submitted, undefined),
    perception('perception-open', team.fresh, perceptionOf(viewsUpTo([5, 5, 5, 5, 5]))),
  ]),
  ...inFile('results/confidence/perception/own-perception-card', [
    about('own-perception', chosen(true), ownPerceptionCard),
    about('own-perception-other', chosen(true), (view) => ownPerceptionCard({ ...view, isOther: true })),
    about('own-perception-not', chosen(false), ownPerceptionCard),
    { name: 'own-perception-none', draw: (words) => noViewCountedCard(words, false) },
    { name: 'own-perception-taken-back', draw: (words) => noViewCountedCard(words, true) },
  ]),
  ...inFile('results/results-card', [
    ownResults('results-asks-to-count', sample.finished),
    ownResults('results-counted', chosen(true)),
    ownResults('results-not-counted', chosen(false)),
  ]),
]

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
  ...spotCards,
  ...perceptionCards,
]
