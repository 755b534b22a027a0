// Every card of the plan in every state worth looking at, and of the fullest return.

import type { Assessment } from '../../assessment/assessment.ts'
import { parsePersonId } from '../../assessment/ids.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { actionGivenCard } from '../../cards/plan/action-given-card.ts'
import { planCard } from '../../cards/plan/plan-card.ts'
import { drawnEntry, type PlanEntryView, planEntryCard } from '../../cards/plan/plan-entry-card.ts'
import * as sample from '../support/cards/sample.ts'
import { about, type Drawing, type FiledDrawing, inFile, planOf, type Seen } from './drawing.ts'
import * as team from './team-sample.ts'

const { bronwen, grace, rhys, tom, shared, own } = team
const { there } = sample

/** More members than the form lists. */
const ninetyMembers: Roster = new Map(
  [1, 2, 3].flatMap((nth) =>
    [...team.crowd.values()].map((member) => {
      const person = there(parsePersonId(`${member.person.slice(0, -4)}${nth}${member.person.slice(-3)}`))
      return [person, { ...member, person, isGuest: false }] as const
    }),
  ),
)

const today = '2026-03-21'

const plan = (name: string, assessment: Assessment, seen: Seen, page = 1): Drawing =>
  about(name, assessment, (view) => planCard({ ...view, plan: planOf(view), today, page }), seen)

const plannedIn = (assessment: Assessment) => Object.keys(assessment.team?.plan ?? {})
const nth = (index: number) => there(plannedIn(team.withPlan)[index])

const entry = (
  name: string,
  assessment: Assessment,
  id: string,
  rest: Partial<PlanEntryView>,
  seen: Seen = own(bronwen),
): Drawing =>
  about(
    name,
    assessment,
    (view, drawing) =>
      planEntryCard({ ...view, question: sample.question(id), entry: assessment.team?.plan?.[id], drawing, ...rest }),
    seen,
  )

const given = (name: string, assessment: Assessment, id: string, seen: Seen): Drawing =>
  about(
    name,
    assessment,
    (view) =>
      actionGivenCard({
        ...{ ...view, question: sample.question(id), by: bronwen },
        entry: there(assessment.team?.plan?.[id]),
      }),
    seen,
  )

export const planDrawings: readonly FiledDrawing[] = [
  ...inFile('plan/plan-card', [
    plan('plan', team.withPlan, shared()),
    plan('plan-of-lead', team.withPlan, own(bronwen)),
    plan('plan-of-guest', team.withPlan, shared(tom)),
    plan('plan-submitted', team.submittedWithPlan, shared()),
    plan('plan-below-target', { ...team.withPlan, targets: { LEAD: 2 } }, shared()),
    plan('plan-long', team.fullestReopened, shared(undefined, team.hostileCrowd), 2),
    plan('plan-empty', team.answered, shared()),
  ]),
  ...inFile('plan/plan-entry-card', [
    entry('plan-entry-new', team.answered, nth(0), {}),
    entry('plan-entry', team.withPlan, nth(0), {}),
    entry('plan-entry-saved', team.withPlan, nth(1), { saved: true }, own(grace)),
    entry('plan-entry-done', team.withPlan, nth(3), { saved: true }),
    entry('plan-entry-done-submitted', team.submittedWithPlan, nth(3), { saved: true }),
    entry('plan-entry-removed', team.answered, nth(0), { saved: true }),
    entry('plan-entry-faults', team.withPlan, nth(0), {
      faults: [
        { input: 'owner', fault: 'not-a-member' },
        { input: 'due', fault: 'in-the-past' },
      ],
      typed: { ...drawnEntry(undefined), due: '2026-01-01' },
    }),
    entry('plan-entry-draft', team.withPlan, nth(0), { isDraft: true, typed: { note: 'Ask Tom first' } }),
    entry('plan-entry-crowd', team.withPlan, nth(0), {}, own(bronwen, ninetyMembers)),
    entry('plan-entry-owner-left', team.withPlan, nth(4), {}),
  ]),
  ...inFile('plan/action-given-card', [
    given('action-given', team.withPlan, nth(0), own(rhys)),
    given('action-given-no-due', team.withPlan, nth(4), own(rhys)),
  ]),
]

/** The plan's cards of the fullest return: each page, and each action. */
export const everyPlanCard: readonly Drawing[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((page) =>
    plan(`plan:${page}`, team.fullestReopened, shared(undefined, team.hostileCrowd), page),
  ),
  ...plannedIn(team.fullest).map((id) =>
    entry(`plan-entry:${id}`, team.fullestReopened, id, {}, own(bronwen, team.hostileCrowd)),
  ),
  given('action-given:fullest', team.fullestReopened, there(plannedIn(team.fullest)[0]), own(rhys, team.hostileCrowd)),
]
