// Starts the council return of a channel or group chat, or posts the board of the open one again.

import { type Assessment, startAssessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { most } from '../../assessment/limits.ts'
import { isRefusal, type Problem } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { peopleNamedIn } from '../../assessment/team/people-in.ts'
import { carriedPlan } from '../../assessment/team/planning/change-plan.ts'
import { startTeam } from '../../assessment/team/team.ts'
import { continuedIn } from '../../assessment/versions/planned-move.ts'
import { chosenSet } from '../../assessment/versions/question-sets.ts'
import { targetsIn } from '../../assessment/versions/targets-in.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { movedCard } from '../../cards/team/moved-card.ts'
import { standsCard } from '../../cards/team/stands-card.ts'
import { chooseSetCard } from '../../cards/versions/choose-set-card.ts'
import type { Channel } from '../../store/collections/channels.ts'
import type { Step } from '../../store/documents/change.ts'
import { placeNameOf } from '../access/place-name.ts'
import { readableOnly } from '../access/readable-only.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import { listWith } from '../roles/assign-role.ts'
import type { Reply, SharedPlace, Turn } from '../turn.ts'
import { returnHere } from './council-return.ts'
import { chooseCouncil } from './councils/choose-council.ts'
import { lastOfCouncil } from './councils/latest-of-council.ts'
import { councilForReturn } from './organisation-records.ts'
import { completeReopening, isClaimed, type Submitted } from './reopening.ts'
import { completeRestoring } from './restore-return.ts'

/**
 * Posts the board of the open council return again, or starts a return. `another` starts a new return if the last one
 * is submitted. With several question sets or several councils, it first asks which one.
 */
export async function startHere(
  turn: Turn,
  deps: Dependencies,
  place: SharedPlace,
  press: PressOf<'start'>,
): Promise<Reply> {
  const plan = await planFor(turn, deps, place, press)
  switch (plan.type) {
    case 'reply':
      return plan.reply
    case 'open':
      return openStanding(turn, deps, place, plan.view)
    case 'new':
      return startNew(turn, deps, plan)
    default:
      return plan satisfies never
  }
}

/**
 * The plan of a start. `open`: show the open return. `new`: start one after `last`, which is submitted. `reply`:
 * refuse, or ask for the question set or the council of a new return.
 */
type Plan =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'open'; readonly view: View }
  | NewReturn

type NewReturn = {
  readonly type: 'new'
  readonly place: SharedPlace
  readonly set: QuestionSet
  readonly organisation: string
  readonly last: Assessment | undefined
}

async function planFor(turn: Turn, deps: Dependencies, place: SharedPlace, press: PressOf<'start'>): Promise<Plan> {
  const refusal = (problem: Problem, view?: View): Plan => ({
    type: 'reply',
    reply: refused(turn, deps, problem, view),
  })
  const people = await deps.members(turn.tenant, place.conversation)
  if (people === 'refused') return refusal({ code: 'members-refused' })
  const member = people.get(turn.person)
  if (!member) return refusal({ code: 'not-a-member' })
  const here = await returnHere(turn, deps, place)
  if (!isRefusal(here) && !(press.another && here.assessment.submittedAt)) return { type: 'open', view: here }
  if (isRefusal(here) && here.problem.code === 'version-not-served') return refusal(here.problem, here.view)
  if (member.isGuest) return refusal({ code: 'guest-takes-nothing' })
  const channel = await deps.channels.read(turn.tenant, place.conversation)
  if (isFull(channel)) return refusal({ code: 'too-many-returns' })
  const set = chosenSet(deps.sets, press.set)
  if (!set) {
    const card = chooseSetCard(wordsOf(turn, deps), deps.sets.offered, press)
    return { type: 'reply', reply: { type: 'card', card } }
  }
  const council = await councilFor(turn, deps, channel, press)
  if ('reply' in council) return { type: 'reply', reply: council.reply }
  const last = isRefusal(here) ? undefined : here.assessment
  return { type: 'new', place, set, organisation: council.organisation, last }
}

function isFull(channel: Channel | undefined): boolean {
  const { assessments = [], deleted = [] } = channel ?? {}
  return assessments.length >= most.returns || deleted.length >= most.deletedReturns
}

/** The council of a new return. The council of the last return here comes first in the list. */
async function councilFor(turn: Turn, deps: Dependencies, channel: Channel | undefined, press: PressOf<'start'>) {
  const before = channel?.assessments.at(-1)
  const last = before && (await readableOnly(deps).deps.assessments.read(turn.tenant, before))
  return chooseCouncil(turn, deps, press, { id: deps.idFor(turn), isReturn: true, last: last?.organisationId })
}

/**
 * Posts the board of the open return here. After a command typed in another thread than the board's, links to the board
 * instead.
 */
async function openStanding(turn: Turn, deps: Dependencies, place: SharedPlace, view: View): Promise<Reply> {
  await changeChannel(turn, deps, place, (channel) => channel)
  const { id, submittedAt } = view.assessment
  // Always posts the board of a submitted return, because it offers the next one.
  const mayLink = submittedAt === undefined && turn.input.type === 'typed'
  const name = { tenant: turn.tenant, assessment: id, surface: 'board' } as const
  const link = mayLink ? await deps.standsElsewhere(place, name) : undefined
  if (link === undefined) return postBoard(turn, deps, id)
  const card = standsCard({ words: wordsOf(turn, deps), what: 'board', link, press: { do: 'start' } })
  return { type: 'card', card, after: [{ type: 'show', assessment: id, surface: 'board' }] }
}

/**
 * Starts the return that the channel's record lists: that of this turn, or of a colleague who started at the same
 * moment.
 */
async function startNew(turn: Turn, deps: Dependencies, plan: NewReturn): Promise<Reply> {
  const { place, last } = plan
  const own = deps.idFor(turn)
  const channel = await changeChannel(turn, deps, place, (before) =>
    isListed(before, own, last)
      ? before
      : { ...before, assessments: [...before.assessments, own], started: before.started + 1 },
  )
  if (last && channel.reopening && isClaimed(channel, last)) {
    await completeReopening(deps, turn.tenant, channel.reopening)
  }
  const id = channel.assessments.at(-1) ?? own
  await create(turn, deps, plan, channel, id)
  return postBoard(turn, deps, id)
}

/**
 * Whether the channel's record already lists the return to start: this turn's own by an earlier delivery, that of a
 * colleague who started at the same moment, or the last one, which is being reopened.
 *
 * @param own the return that this turn would list
 * @param last the submitted return that this turn found here
 */
export function isListed(
  channel: Pick<Channel, 'assessments' | 'reopening'>,
  own: AssessmentId,
  last: Submitted | undefined,
): boolean {
  const latest = channel.assessments.at(-1)
  if (last && isClaimed(channel, last)) return true
  return latest !== undefined && (latest === own || latest !== last?.id)
}

/** Changes the channel's record, and saves the current conversation reference in it. */
function changeChannel(
  { tenant }: Turn,
  deps: Dependencies,
  { kind, team, reference, conversation }: SharedPlace,
  step: (channel: Channel) => Channel,
): Promise<Channel> {
  return deps.channels.change<Step<Channel, Channel>>(tenant, conversation, (before) => {
    const known = before ?? { assessments: [], deleted: [], started: 0 }
    const value = step({ ...known, kind, team, reference })
    return { type: 'save', value, result: value }
  })
}

/**
 * Posts the board. After a typed command the board itself is the reply; after a press, a card says that it is posted.
 */
function postBoard(turn: Turn, deps: Dependencies, assessment: AssessmentId): Reply {
  const after = [{ type: 'show', assessment, surface: 'board', anew: 'always' }] as const
  if (turn.input.type === 'typed') return { type: 'nothing', after }
  return { type: 'card', card: movedCard(wordsOf(turn, deps), 'board'), after }
}

/**
 * Creates the return that the channel lists last, unless it exists. Writes every list of it before the return itself.
 */
async function create(
  turn: Turn,
  deps: Dependencies,
  plan: NewReturn,
  channel: Channel,
  id: AssessmentId,
): Promise<void> {
  const { tenant, person, now } = turn
  // Another turn may have listed a deleted return, to restore it.
  const hidden = await deps.deleted.read(tenant, id)
  if (hidden) await completeRestoring(deps, tenant, hidden, now)
  await listWith(deps, tenant, person, id)
  const made = await newReturn(turn, deps, plan, channel, id)
  // The copied plan has reminder days.
  await listDue(deps, tenant, made, now)
  // Lists the return for the people that it names, so that their erasure finds it.
  for (const named of peopleNamedIn(made)) await deps.participation.list(tenant, named, id, now)
  await deps.assessments.create(tenant, id, made)
}

/**
 * Makes a return, with the rules and observers of the channel's last return, and the council, targets and plan of the
 * council's last return.
 */
async function newReturn(
  turn: Turn,
  deps: Dependencies,
  { place, set, organisation }: NewReturn,
  { assessments, started }: Channel,
  id: AssessmentId,
): Promise<Assessment> {
  const before = assessments.at(-2)
  const last = before && (await deps.assessments.read(turn.tenant, before))
  const previous = await lastOfCouncil(deps, turn.tenant, organisation, assessments.slice(0, -1))
  const plan = previous && carriedPlan(previous, continuedIn(deps.sets, previous, set))
  const team = startTeam({ conversation: place.conversation, ...placeNameOf(place) }, turn.person)
  return {
    ...startAssessment(set, {
      id,
      organisationId: organisation,
      owner: turn.person,
      number: started,
      startedAt: turn.now,
      team: {
        ...team,
        // A channel has one team for all councils, so rules and observers come from its last return.
        rules: { ...team.rules, ...last?.team?.rules },
        ...(plan && { plan }),
        ...(last?.team?.observers && { observers: last.team.observers }),
      },
    }),
    // The targets come from the council's last return.
    council: await councilForReturn(deps, turn.tenant, organisation, previous?.council ?? {}),
    targets: targetsIn(set, previous?.targets ?? {}),
  }
}
