// Starts the council return of a channel or group chat, or posts the board of the open one again.

import { type Assessment, startAssessment } from '../../assessment/assessment.ts'
import { most } from '../../assessment/limits.ts'
import { usualOrganisation } from '../../assessment/organisation/organisation.ts'
import { isRefusal, type Refusal } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { peopleNamedIn } from '../../assessment/team/people-in.ts'
import { carriedPlan } from '../../assessment/team/planning/change-plan.ts'
import { type Roster, startTeam } from '../../assessment/team/team.ts'
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
import { viewOf, wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import { listWith } from '../roles/assign-role.ts'
import type { Reply, SharedPlace, Turn } from '../turn.ts'
import { returnHere } from './council-return.ts'
import { chooseCouncil } from './councils/choose-council.ts'
import { lastOfCouncil } from './councils/latest-of-council.ts'
import { councilForReturn } from './organisation-records.ts'
import { completeReopening, isClaimed } from './reopening.ts'
import { completeRestoring } from './restore-return.ts'

/**
 * Posts the board of the open council return again, or the board of a new one. Typed in another thread than the board's, it
 * links to the board that stands. `another` starts a new return when the last one is submitted. With several sets on offer, or
 * several councils in the tenant, it asks about a new return.
 */
export async function startHere(
  turn: Turn,
  deps: Dependencies,
  place: SharedPlace,
  press: PressOf<'start'>,
): Promise<Reply> {
  const roster = await deps.members(turn.tenant, place.conversation)
  if (roster === 'refused') return refused(turn, deps, { code: 'members-refused' })
  const member = roster.get(turn.person)
  if (!member) return refused(turn, deps, { code: 'not-a-member' })
  const last = await returnHere(turn, deps, place)
  if (isRefusal(last) && last.problem.code === 'version-not-served') return refused(turn, deps, last.problem, last.view)
  const isThere = !isRefusal(last) && !(press.another && last.assessment.submittedAt)
  if (!isThere && member.isGuest) return refused(turn, deps, { code: 'guest-takes-nothing' })
  if (!isThere && (await isFull(turn, deps, place))) return refused(turn, deps, { code: 'too-many-returns' })
  const set = chosenSet(deps.sets, press.set)
  if (!isThere && !set) {
    return { type: 'card', card: chooseSetCard(wordsOf(turn, deps), deps.sets.offered, press) }
  }
  const chosen = isThere || !set ? undefined : await organisationFor(turn, deps, place, press)
  if (chosen && 'reply' in chosen) return chosen.reply
  const channel = await enter(turn, deps, place, isThere ? undefined : last)
  const { reopening } = channel
  if (!isThere && !isRefusal(last) && reopening && isClaimed(channel, last.assessment)) {
    await completeReopening(deps, turn.tenant, reopening)
  }
  const view = isThere
    ? last
    : await make(turn, deps, { place, organisation: chosen?.organisation }, set ?? deps.sets.newest, channel, roster)
  const after = [{ type: 'show', assessment: view.assessment.id, surface: 'board', anew: 'always' }] as const
  const name = { tenant: turn.tenant, assessment: view.assessment.id, surface: 'board' } as const
  // The board of a submitted return comes along: it offers the next one.
  const isOpen = isThere && view.assessment.submittedAt === undefined
  const link = isOpen && turn.input.type === 'typed' ? await deps.standsElsewhere(place, name) : undefined
  if (link !== undefined) {
    const card = standsCard({ words: wordsOf(turn, deps), what: 'board', link, press: { do: 'start' } })
    return { type: 'card', card, after: [{ type: 'show', assessment: view.assessment.id, surface: 'board' }] }
  }
  // A typed command is answered by the board itself; after a press the person is told that the board is posted.
  if (turn.input.type === 'typed') return { type: 'nothing', after }
  return { type: 'card', card: movedCard(wordsOf(turn, deps), 'board'), after }
}

/** The council of a new return. The council of the last return here stands first in the list. */
async function organisationFor(turn: Turn, deps: Dependencies, place: SharedPlace, press: PressOf<'start'>) {
  const channel = await deps.channels.read(turn.tenant, place.conversation)
  const before = channel?.assessments.at(-1)
  const last = before && (await readableOnly(deps).deps.assessments.read(turn.tenant, before))
  return chooseCouncil(turn, deps, press, { id: deps.idFor(turn), isReturn: true, last: last?.organisationId })
}

async function isFull({ tenant }: Turn, deps: Dependencies, { conversation }: SharedPlace): Promise<boolean> {
  const channel = await deps.channels.read(tenant, conversation)
  const { assessments = [], deleted = [] } = channel ?? {}
  return assessments.length >= most.returns || deleted.length >= most.deletedReturns
}

/**
 * Saves the channel's record with its present conversation reference. A new return is listed before it exists. When two
 * people start at the same moment, the first one's return is listed, and both create that one.
 */
function enter(
  { tenant, place: _place, ...turn }: Turn,
  deps: Dependencies,
  place: SharedPlace,
  last: View | Refusal | undefined,
): Promise<Channel> {
  const { kind, team, reference, conversation } = place
  return deps.channels.change<Step<Channel, Channel>>(tenant, conversation, (before) => {
    const known = before ?? { kind, team, reference, assessments: [], deleted: [], started: 0 }
    const here = { ...known, kind, team, reference }
    const own = deps.idFor({ tenant, place, ...turn })
    const latest = here.assessments.at(-1)
    const seen = last && !isRefusal(last) ? last.assessment.id : undefined
    const isReopened = last !== undefined && !isRefusal(last) && isClaimed(here, last.assessment)
    const isListed = last === undefined || isReopened || (latest !== undefined && (latest === own || latest !== seen))
    const value = isListed ? here : { ...here, assessments: [...here.assessments, own], started: here.started + 1 }
    return { type: 'save', value, result: value }
  })
}

async function make(
  turn: Turn,
  deps: Dependencies,
  { place, organisation }: { readonly place: SharedPlace; readonly organisation: string | undefined },
  set: QuestionSet,
  { assessments, started }: Channel,
  roster: Roster,
): Promise<View> {
  const id = assessments.at(-1) ?? deps.idFor(turn)
  // Another turn may have listed a deleted return that it restores.
  const hidden = await deps.deleted.read(turn.tenant, id)
  if (hidden) await completeRestoring(deps, turn.tenant, hidden, turn.now)
  const organisationId = organisation ?? usualOrganisation(turn.tenant)
  const before = assessments.at(-2)
  const last = before && (await deps.assessments.read(turn.tenant, before))
  const previous = await lastOfCouncil(deps, turn.tenant, organisationId, assessments.slice(0, -1))
  await listWith(deps, turn.tenant, turn.person, id)
  const plan = previous && carriedPlan(previous, continuedIn(deps.sets, previous, set))
  const team = startTeam({ conversation: place.conversation, ...placeNameOf(place) }, turn.person)
  const council = await councilForReturn(deps, turn.tenant, organisationId, previous?.council ?? {})
  const made: Assessment = {
    ...startAssessment(set, {
      id,
      organisationId,
      owner: turn.person,
      number: started,
      startedAt: turn.now,
      team: {
        ...team,
        // The team is the same one, whatever the council: so are its rules and observers.
        rules: { ...team.rules, ...last?.team?.rules },
        ...(plan && { plan }),
        ...(last?.team?.observers && { observers: last.team.observers }),
      },
    }),
    // Its last return says what the council aims at.
    council,
    targets: targetsIn(set, previous?.targets ?? {}),
  }
  // Its plan reminds from here on.
  await listDue(deps, turn.tenant, made, turn.now)
  // Erasing a person finds the return that names them from its start.
  for (const named of peopleNamedIn(made)) await deps.participation.list(turn.tenant, named, id, turn.now)
  const outcome = await deps.assessments.create(turn.tenant, id, made)
  const standing = outcome === 'exists' ? await deps.assessments.read(turn.tenant, id) : made
  return viewOf(turn, deps, standing ?? made, roster)
}
